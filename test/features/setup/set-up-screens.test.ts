import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../support/browser'
import { openSidebar } from '../../support/sidebar-page'
import { cellsOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const ROWS = [
  ['客户名单', '', ''],
  ['称呼', '手机', '单位'],
  ['张三', '13977413962', '甲'],
  ['<img src=x onerror=document.title=1>', '1771418572', ''],
  ['', '', ''],
]

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)
afterAll(() => browser?.close())

interface Shown {
  readonly kind: 'dialog' | 'sidebar'
  readonly locale: 'zh_CN' | 'en_US'
}

/** Opens set-up over a script. `fail` may make a call fail as Google's page reports it. */
async function show(
  run: ScriptRun,
  { kind, locale }: Shown,
  fail?: (method: string) => boolean,
): Promise<Page> {
  run.google.person(OWNER).locale = locale
  const viewport = kind === 'dialog' ? { width: 900, height: 600 } : { width: 300, height: 720 }
  const door = (method: string, params: unknown) => {
    const reply = run.ask(method, params)
    if (fail?.(method)) throw new Error('NetworkError: Connection failure due to HTTP 0')
    return reply
  }
  return openSidebar(browser, door, { kind, start: 'set-up', viewport, locale: locale.replace('_', '-') })
}

/** What axe-core finds, and whether anything is wider than the panel. */
async function faults(page: Page): Promise<unknown[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  )) as unknown[]
  const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
  return isWide ? [...found, 'scrolls sideways'] : found
}

const forward = (page: Page) => page.locator('.setup-foot .primary')

describe('the screens of set-up', () => {
  it.each<Shown>([
    { kind: 'dialog', locale: 'zh_CN' },
    { kind: 'sidebar', locale: 'zh_CN' },
    { kind: 'dialog', locale: 'en_US' },
    { kind: 'sidebar', locale: 'en_US' },
  ])(
    'lead from the promise to a register and back ($kind, $locale)',
    async (shown) => {
      const run = scriptRun([{ name: '名单', rows: ROWS }])
      const page = await show(run, shown)
      await page.locator('.choice-card').first().waitFor()
      const promise = {
        zh_CN: '原表先存一份副本，一行也不会删，随时可以还原。',
        en_US: 'A copy is kept first; no row is deleted; you can go back at any time.',
      }[shown.locale]
      expect(await page.locator('.setup-lead').textContent()).toBe(promise)
      expect(await faults(page)).toEqual([])
      await page.locator('.choice-card').first().press('Enter')
      expect(await faults(page)).toEqual([])
      await forward(page).press('Enter')
      const name = page.locator('.match-table select').first()
      await name.waitFor()
      await name.selectOption('name')
      await page.locator('.match-table select').nth(2).selectOption('own')
      expect(await faults(page)).toEqual([])
      await forward(page).press('Enter')
      const sum = {
        zh_CN: '2 行 → 2 位客户，1 行需要您看一下',
        en_US: '2 rows → 2 customers, 1 row needs a look',
      }
      await page.locator('.setup-sum').waitFor()
      expect(await page.locator('.setup-sum').textContent()).toBe(sum[shown.locale])
      expect(await faults(page)).toEqual([])
      await forward(page).press('Enter')
      await page.locator('.setup-undo').waitFor()
      expect(await faults(page)).toEqual([])
      expect(await page.title()).toBe('Customers')
      expect(cellsOf(run, '名单').map((row) => row.slice(0, 2))).toEqual([
        [shown.locale === 'zh_CN' ? '客户编号' : 'Customer number', '称呼'],
        [100_001, '张三'],
        [100_002, ROWS[3]![0]],
      ])
      await page.locator('.setup-undo button').press('Enter')
      await page.locator('dialog[open] .button').first().click()
      await page.locator('.banner.success').waitFor()
      expect(await page.locator('.choice-card').count()).toBe(0)
      expect(await faults(page)).toEqual([])
      expect(cellsOf(run, '名单')).toEqual([
        ['客户名单'],
        ...ROWS.slice(1, 4).map((row) => row.filter(Boolean)),
      ])
      await page.close()
    },
    120_000,
  )

  it('ask again with the same request when the answer is lost, and make one register', async () => {
    const run = scriptRun([{ name: '名单', rows: ROWS }])
    let lost = 0
    const page = await show(
      run,
      { kind: 'dialog', locale: 'zh_CN' },
      (method) => method === 'setup.start' && lost++ === 0,
    )
    await page.locator('.choice-card').first().click()
    await forward(page).click()
    await page.locator('.match-table').waitFor()
    await forward(page).click()
    await page.locator('.setup-sum').waitFor()
    await forward(page).click()
    await page.locator('.setup-undo').waitFor()
    expect(lost).toBe(2)
    expect(cellsOf(run, '_log')).toHaveLength(3)
    await page.close()
  }, 120_000)

  it('make a register from a template where the sheet is empty', async () => {
    const run = scriptRun([{ name: '空', rows: [] }])
    const page = await show(run, { kind: 'dialog', locale: 'en_US' })
    await page.getByRole('button', { name: /Start from a template/ }).click()
    await page.getByRole('radio', { name: /Law or accounting/ }).check()
    await forward(page).click()
    expect(await page.getByRole('radio', { name: /^Firm/ }).isChecked()).toBe(true)
    expect(await faults(page)).toEqual([])
    await forward(page).click()
    await page.locator('.setup-undo').waitFor()
    expect(cellsOf(run, '空')[0]?.[0]).toBe('Customer ID')
    await page.close()
  }, 120_000)

  it('offer invented customers to try with, and take them away again', async () => {
    const run = scriptRun([{ name: '空', rows: [] }])
    run.google.person(OWNER).locale = 'zh_CN'
    const viewport = { width: 900, height: 600 }
    const dialog = await openSidebar(browser, run.ask, { kind: 'dialog', start: 'sample', viewport })
    await forward(dialog).waitFor()
    expect(await faults(dialog)).toEqual([])
    await forward(dialog).click()
    await dialog.locator('.setup-undo').waitFor()
    await dialog.close()
    expect(cellsOf(run, '客户')).toHaveLength(3)
    const sidebar = await openSidebar(browser, run.ask, { start: 'set-up' })
    const remove = sidebar.getByRole('button', { name: '删去示例' })
    await remove.waitFor()
    expect(await faults(sidebar)).toEqual([])
    await remove.click()
    await remove.waitFor({ state: 'detached' })
    expect(cellsOf(run, '客户')).toHaveLength(1)
    await sidebar.close()
  }, 120_000)

  it('ask in a copied register what it shall be', async () => {
    const run = scriptRun([{ name: '名单', rows: ROWS }])
    setUp(run)
    const copyId = run.google.as(OWNER).makeCopy(run.spreadsheetId)
    const copy = run.inCopy(copyId, OWNER)
    const page = await openSidebar(browser, (method, params) => copy.ask(method, params))
    await page.locator('.copy-banner').waitFor()
    expect(await faults(page)).toEqual([])
    await page.locator('.copy-banner button').nth(1).click()
    await page.locator('.copy-banner').waitFor({ state: 'detached' })
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'practice' })
    await page.close()
  }, 120_000)
})
