import type { Browser } from 'playwright-core'
import { setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { faults, inSight, overflow, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A register whose day is 21 November. Columns: A number, B name, C phone, D birthday, E end of the contract. */
function register(rows: string[][]): ScriptRun {
  const run = scriptRun([{ name: '客户', rows: [['姓名', '手机', '生日', '合同到期'], ...rows] }])
  setUp(run)
  run.google.as(OWNER).open(run.spreadsheetId)
  // Google counts reads by the minute; those of set-up are over.
  run.google.clock.advance('1 minute')
  return run
}
const BUSY = [
  ['张三', '13977413962', '1985-11-21', '2026-11-22'],
  ['李四', '15093686061', '', '2026-11-25'],
  ['王五', '1381234567', '', '2027-06-30'],
]

describe('Today', () => {
  it('puts what is due in the order of its days, and opens the customer', async () => {
    const { page } = await sidebarOn(browser, register(BUSY))
    const due = inSight(page).locator('.due-item')
    await due.first().waitFor()
    const words = await due.locator('.two-lines').allTextContents()
    expect(words.map((text) => text.trim())).toEqual([
      ...['生日 · 今天', '100001 张三', '合同到期 · 明天', '100001 张三'],
      ...['合同到期 · 还有 4 天', '100002 李四'],
    ])
    const open = due.last().getByRole('button', { name: '打开' })
    await open.press('Enter')
    await inSight(page).getByRole('heading', { name: '100002' }).waitFor()
    await page.keyboard.press('Alt+1')
    await due.last().waitFor()
    await page.close()
  })

  it('says that there is nothing to do, and that all is in order', async () => {
    const { page } = await sidebarOn(browser, register([['张三', '13977413962', '', '']]))
    await inSight(page).getByText('今天没有要做的事').waitFor()
    await inSight(page).getByText('一切正常。').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('brings deleted rows back with one key, says how many, and keeps the focus in the screen', async () => {
    const run = register(BUSY)
    run.google.as(OWNER).deleteRows('客户', 2, 2)
    const { page } = await sidebarOn(browser, run)
    const line = inSight(page).locator('.attention-line').filter({ hasText: '今早有 2 行被直接删除' })
    await line.getByRole('button', { name: '找回' }).press('Enter')
    await page.locator('.toast').getByText('已找回 2 位客户').waitFor()
    await line.waitFor({ state: 'detached' })
    await inSight(page).getByRole('heading', { name: '今天' }).and(page.locator(':focus')).waitFor()
    const names = run.google.as(OWNER).values('客户!B2:B5').flat()
    expect(names.filter(Boolean).sort()).toEqual(['张三', '李四', '王五'].sort())
    await page.close()
  })

  it('keeps a form that was left, and leads back to it', async () => {
    const { page } = await sidebarOn(browser, register(BUSY))
    await inSight(page).getByText('需要留意').waitFor()
    await page.keyboard.press('n')
    await inSight(page).getByLabel('姓名 *').fill('赵六')
    await page.keyboard.press('Alt+1')
    await inSight(page).getByRole('button', { name: '新客户' }).click()
    expect(await inSight(page).getByLabel('姓名 *').inputValue()).toBe('赵六')
    await page.close()
  })

  it.each([
    ['zh-CN', 'light'],
    ['en-GB', 'dark'],
  ] as const)(
    'has nothing that axe finds and fits 300 px and half of that, in %s',
    async (locale, colorScheme) => {
      const run = register(BUSY)
      run.google.as(OWNER).deleteRows('客户', 3, 1)
      const { page } = await sidebarOn(browser, run, { locale, colorScheme })
      await inSight(page).locator('.attention-line').nth(1).waitFor()
      expect(await faults(page)).toEqual([])
      for (const width of [150, 300]) {
        await page.setViewportSize({ width, height: 720 })
        expect([width, await overflow(page)]).toEqual([width, 0])
      }
      await page.close()
    },
  )
})
