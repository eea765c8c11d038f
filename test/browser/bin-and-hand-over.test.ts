import type { Browser, Page } from 'playwright-core'
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

const LONG = 'Brookfield, Maximiliane Wilhelmina von Hohenstaufen-Schwarzenberg'

function register(): ScriptRun {
  const rows = [
    ['姓名', '手机', '负责人'],
    [LONG, '13977413962', '王敏'],
    ['赵顺', '13610005678', '王敏'],
    ['曾巩', '13812345678', '李娜'],
  ]
  const run = scriptRun([{ name: '客户', rows }])
  setUp(run)
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('1 minute')
  return run
}
const screen = async (page: Page, tab: RegExp, name: RegExp) => {
  await page.getByRole('tab', { name: tab }).click()
  await inSight(page).getByRole('button', { name }).click()
}

describe('the bin', () => {
  it('brings a customer back with the keyboard (E3)', async () => {
    const run = register()
    run.call('bin.delete', { requestId: 'delete-1', customer: '100001' })
    const { page } = await sidebarOn(browser, run)
    await screen(page, /整理|Tidy/, /回收站|Bin/)
    const restore = inSight(page).getByRole('button', { name: /^(恢复|Restore): 100001/ })
    await restore.waitFor()
    expect(await faults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await restore.press('Enter')
    await inSight(page)
      .getByText(/回收站是空的|The bin is empty/)
      .waitFor()
    expect(run.call('bin.list', {})).toEqual([])
    await page.close()
  })
})

describe('handing over', () => {
  it('shows what will go before it goes', async () => {
    const run = register()
    const { page } = await sidebarOn(browser, run)
    await screen(page, /更多|More/, /交接客户|Hand over/)
    await inSight(page).getByRole('combobox').nth(0).fill('王敏')
    await inSight(page).getByRole('combobox').nth(1).fill('李娜')
    const status = inSight(page).getByText(/2 位客户转交给 李娜|2 customers will go to 李娜/)
    await status.waitFor()
    expect(await faults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await inSight(page)
      .getByRole('button', { name: /^(转交|Hand over)$/ })
      .press('Enter')
    await page.getByText(/已转交 2 位客户|Handed over 2 customers/).waitFor()
    run.google.clock.advance('1 minute')
    expect(run.call('handOver.people', {}).holders).toEqual([{ person: '李娜', records: 3 }])
    await page.close()
  })
})
