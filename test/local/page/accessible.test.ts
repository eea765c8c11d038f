import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { choose, closeBrowser, type Desk, goToCell, setDesk } from './page-harness'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page, Univer's own part excepted. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } }
    return axe.run({ exclude: ['main.grid', 'iframe'] })
  })
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

describe('the page around the grid', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await setDesk()
    desk.google.as('owner@example.com').open(desk.fileId)
    desk.google.as('owner@example.com').runMacro('remind')
  })
  afterEach(() => desk.stop())
  afterAll(closeBrowser)

  it.each(['owner@example.com', 'emma@example.com'])('has nothing axe objects to, as %s', async (as) => {
    const page = await desk.tab(as)
    expect(await faults(page)).toEqual([])
    for (const drawer of ['clock', 'outbox', 'runs', 'share']) {
      await page.locator(`.tool.${drawer}`).click()
      await page.locator('.drawer').waitFor()
      expect(await faults(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.locator('.menu-bar > div > button').nth(1).click()
    expect(await faults(page)).toEqual([])
  })

  it('is reached by the keyboard: menus by arrows, drawers closed with Esc', async () => {
    const page = await desk.tab()
    await page.locator('.menu-bar > div > button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.frameLocator('.sidebar iframe').locator('#ask').waitFor()
    expect(await faults(page)).toEqual([])
  })

  it('says the active cell to those who cannot see the canvas', async () => {
    const page = await desk.tab()
    await goToCell(page, 'B3')
    expect(await page.locator('#active-cell').textContent()).toBe('B3 VIP')
  })

  it('speaks the language that is chosen, the add-on being told', async () => {
    const page = await desk.tab()
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('Practice: nothing is really sent').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(desk.google.person('owner@example.com').locale).toBe('en_US')
  })

  it('moves the clock, and what falls due happens', async () => {
    desk.google.as('owner@example.com').open(desk.fileId)
    const page = await desk.tab()
    await page.locator('.tool.clock').click()
    await page.getByRole('button', { name: '+1 天' }).click()
    await page.getByText('11月22日 周日 09:00').first().waitFor()
    expect(desk.google.clock.iso()).toMatch(/^2026-11-22T01:00/)
    await page.getByLabel('日期和时间').fill('2026-12-01T08:30')
    await page.getByRole('button', { name: '拨到这一天' }).click()
    await page.getByText('12月1日 周二 08:30').first().waitFor()
  })

  it('shares a spreadsheet, which the other person then may open', async () => {
    const page = await desk.tab()
    await choose(page, '文件', '共享')
    await page.getByLabel(/李娜/).selectOption('editor')
    await page.waitForTimeout(300)
    expect([...(desk.google.files.get(desk.fileId)?.editors ?? [])]).toContain('lina@example.com')
  })
})
