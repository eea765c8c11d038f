import type { Browser, Page } from 'playwright-core'
import type { RpcReply } from '../../src/app/contract'
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

const HEADER = ['姓名', '手机', '邮箱', '公司', '客户类型', '负责人', '城市', '标签', '上次联系']
const ROWS = [
  ['张三', '13977413962', 'zs@qq.com', '甲', 'VIP', '王敏', '上海市', '重要, 展会', '2026-11-20'],
  ['赵顺', '13610005678', '', '乙', '现有客户', '李娜', '上海市', '展会', '2026-09-01'],
  ['曾巩', '13812345678', 'zg@qq.com', '丙', 'VIP', '李娜', '北京市', '', ''],
  [
    'Brookfield, Maximiliane Wilhelmina von Hohenstaufen-Schwarzenberg',
    '13500000001',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ],
]

function register(): ScriptRun {
  const run = scriptRun([{ name: '客户', rows: [HEADER, ...ROWS] }])
  setUp(run)
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('1 minute')
  return run
}

const open = (run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, run, options)
const searchFor = (page: Page, text: string) => page.locator('#search').fill(text)
const names = (page: Page) => inSight(page).locator('.list-item .list-line > :first-child').allTextContents()
const more = async (page: Page, screen: string) => {
  await page.getByRole('tab', { name: /更多|More/ }).click()
  await inSight(page).getByRole('button', { name: screen }).click()
}

describe('search', () => {
  it('finds by initials and end of phone, says why, and marks what fits (D3, task 1)', async () => {
    const { page, count } = await open(register())
    await searchFor(page, 'zs 5678')
    await inSight(page).getByText('拼音首字母相符 + 尾号相符').waitFor()
    expect(await names(page)).toEqual(['赵顺'])
    expect(await inSight(page).locator('mark').first().textContent()).toBe('赵顺')
    expect(count('customers.index')).toBe(1)
    await searchFor(page, 'zg')
    await inSight(page).getByText('曾巩').waitFor()
    expect(count('customers.index')).toBe(1)
    await page.close()
  })

  it('narrows by facets with their counts, in two clicks (D1 C2)', async () => {
    const { page } = await open(register())
    await searchFor(page, '1')
    await inSight(page).getByText('筛选', { exact: true }).click()
    await inSight(page).getByRole('button', { name: 'VIP（2）' }).click()
    await inSight(page).getByRole('button', { name: '上海市（1）' }).click()
    expect(await names(page)).toEqual(['张三'])
    await inSight(page).getByRole('button', { name: '取消筛选' }).click()
    expect(await names(page)).toHaveLength(4)
    await page.close()
  })

  it('makes a list and a filter view of results, and copies addresses', async () => {
    const run = register()
    const { page } = await open(run)
    await searchFor(page, '展会')
    await inSight(page).getByRole('button', { name: '列成清单' }).click()
    await inSight(page).getByText('清单在工作表“清单 展会 2026-11-21 owner”里。').waitFor()
    expect(run.google.as(OWNER).values('清单 展会 2026-11-21 owner!B3:B4').flat()).toEqual(['张三', '赵顺'])
    await inSight(page).getByRole('button', { name: '在表中筛选' }).click()
    await inSight(page).getByText('已建好筛选视图').waitFor()
    await inSight(page).getByRole('button', { name: '复制邮箱' }).click()
    await inSight(page).getByText('没有邮箱 1 位').waitFor()
    await page.close()
  })

  it('tags results in one operation, which the notice takes back (C3)', async () => {
    const run = register()
    const { page } = await open(run)
    const tags = () => run.google.as(OWNER).values('客户!I2:I4').flat()
    await searchFor(page, 'VIP张三')
    await searchFor(page, '展会')
    await inSight(page).getByRole('button', { name: '加标签' }).click()
    await inSight(page).getByLabel('要加的标签').fill('新年礼物')
    await inSight(page).getByRole('button', { name: '给 2 位客户改标签' }).click()
    await page.locator('.toast').getByText('已改 2 位客户的标签。').waitFor()
    expect(tags()).toEqual(['重要, 展会, 新年礼物', '展会, 新年礼物', ''])
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await page.locator('.toast').getByText('已撤销').waitFor()
    expect(tags()).toEqual(['重要, 展会', '展会', ''])
    await page.close()
  })
})

describe('searches', () => {
  it('list who was not contacted for 30 days in three clicks (D5, task 7)', async () => {
    const { page } = await open(register())
    await more(page, '常用筛选')
    await inSight(page).getByRole('button', { name: '30 天没有跟进' }).click()
    await inSight(page).getByText('3 位客户', { exact: true }).waitFor()
    expect(await names(page)).toContain('赵顺')
    await page.close()
  })

  it('are built of conditions, kept, and run again (D4)', async () => {
    const { page } = await open(register())
    await more(page, '常用筛选')
    await inSight(page).getByRole('button', { name: '按条件查找' }).click()
    await inSight(page).getByLabel('字段').fill('城市')
    await inSight(page).getByLabel('字段').press('Enter')
    await inSight(page).getByLabel('内容').fill('上海')
    await inSight(page).getByLabel('名称').fill('上海的')
    await inSight(page).getByRole('button', { name: '存为常用' }).click()
    await page.locator('.toast').getByText('已存下“上海的”。').waitFor()
    await inSight(page).getByRole('button', { name: '查找', exact: true }).click()
    await inSight(page).getByText('城市是“上海”').waitFor()
    expect(await names(page)).toEqual(['张三', '赵顺'])
    await page.close()
  })

  it('sort the sheet by surname, by strokes too, and say when that did not work (C7)', async () => {
    const run = register()
    let isDown = false
    const between = (method: string, ask: () => RpcReply): RpcReply =>
      isDown && method === 'search.sortTable' ? { ok: false, error: { code: 'busy', message: '' } } : ask()
    const { page } = await open(run, { between })
    const order = () => run.google.as(OWNER).values('客户!B2:B4').flat()
    await more(page, '常用筛选')
    await inSight(page).getByRole('button', { name: '按拼音' }).click()
    await page.locator('.toast').getByText('已把表里的 4 位客户排好').waitFor()
    expect(order()[0]).toMatch(/^Brookfield/)
    await page.locator('.toast').getByRole('button', { name: '关闭' }).click()
    await inSight(page).getByRole('button', { name: '按笔画' }).click()
    await page.locator('.toast').getByText('已把表里的 4 位客户排好').waitFor()
    expect(order()[0]).toBe('张三')
    isDown = true
    await inSight(page).getByRole('button', { name: '按拼音' }).click()
    await inSight(page).getByText('同事的操作还没有完成').waitFor()
    await page.close()
  })

  it('that were shared are deleted by who shared them, and an error is told (D4)', async () => {
    const run = register()
    const condition = JSON.stringify({ field: 'city', test: 'is', value: '上海' })
    run.call('search.keep', { id: 'ours', name: '上海的', condition, shared: true })
    let isLost = true
    const between = (method: string, ask: () => RpcReply): RpcReply =>
      isLost && method === 'search.drop' ? { ok: false, error: { code: 'quota', message: '' } } : ask()
    const { page } = await open(run, { between })
    await more(page, '常用筛选')
    const drop = inSight(page).getByRole('button', { name: '删除 上海的' })
    await drop.click()
    await inSight(page).getByText('请过一分钟再试').waitFor()
    isLost = false
    await drop.click()
    await drop.waitFor({ state: 'detached' })
    await page.close()
  })

  it('say what is missing in a condition that was not filled in', async () => {
    const { page } = await open(register())
    await more(page, '常用筛选')
    await inSight(page).getByRole('button', { name: '按条件查找' }).click()
    await inSight(page).getByRole('button', { name: '查找', exact: true }).click()
    await inSight(page).getByText('请填好').waitFor()
    await page.close()
  })
})

describe('tags', () => {
  it('are found by typing, merged, and lead to their customers (C3)', async () => {
    const run = register()
    const { page } = await open(run)
    await more(page, '标签')
    await inSight(page).getByLabel('重要（1）').check()
    await inSight(page).getByLabel('展会（2）').check()
    await inSight(page).getByLabel('新名称').fill('展会')
    await inSight(page).getByRole('button', { name: '合成一个标签' }).click()
    await page.locator('.toast').getByText('已改 1 位客户的标签。').waitFor()
    expect(run.google.as(OWNER).values('客户!I2:I3').flat()).toEqual(['展会', '展会'])
    await inSight(page).getByLabel('展会（2）').check()
    await inSight(page).getByRole('button', { name: '看客户' }).click()
    await inSight(page).getByText('2 位客户', { exact: true }).waitFor()
    await page.close()
  })
})

describe.each(['zh-CN', 'en'])('the screens in %s', (locale) => {
  it('fit 300 pixels and have no fault that axe finds', async () => {
    const { page } = await open(register(), { locale })
    const fits = async () => {
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await faults(page)).toEqual([])
    }
    await searchFor(page, '1')
    await inSight(page).locator('summary').first().click()
    await fits()
    const text =
      locale === 'en' ? { searches: 'Searches', tags: 'Tags' } : { searches: '常用筛选', tags: '标签' }
    await more(page, text.tags)
    await inSight(page).locator('.tick').first().click()
    await fits()
    await page.keyboard.press('Escape')
    await more(page, text.searches)
    await inSight(page).locator('.list-item').first().waitFor()
    await fits()
    await inSight(page).locator('.button.primary').click()
    await inSight(page).locator('fieldset').first().waitFor()
    await fits()
    await inSight(page).locator('.button.primary').click()
    await inSight(page).locator('.banner').waitFor()
    await fits()
    await page.close()
  })
})
