import type { Browser, Page } from 'playwright-core'
import type { ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'
import { addCustomer, addRecord, templateRun } from './template-run'

jest.setTimeout(240_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Four customers of Shanghai and Beijing, of whom two bought a tent, one of them long ago. */
function aShop(locale: 'zh-CN' | 'en'): ScriptRun {
  const run = templateRun('key-account', locale, { samples: false })
  const add = (name: string, city: string) =>
    addCustomer(run, { name, phone: `+86 139 1234 567${name.length}`, city })
  const [zhang, shan, ann] = [add('张三', '上海市'), add('单雄信', '上海市'), add('Ann', '北京市')]
  const tent = (customer: string, date: string) =>
    addRecord(run, customer, 'transactions', { date, amount: 1200, model: '帐篷' })
  tent(zhang!, '2026-06-01')
  tent(shan!, '2024-06-01')
  tent(ann!, '2026-06-01')
  addRecord(run, shan!, 'follow-ups', { what: '回访', at: '2026-11-20 10:00' })
  run.sweep()
  run.google.clock.advance('2 minutes')
  return run
}

const names = (page: Page) => inSight(page).locator('.list-item .list-line > :first-child').allTextContents()
const start = (page: Page) => page.locator('.search-start')
const block = (page: Page, at: number) => inSight(page).locator('.condition-block').nth(at)
const condition = (page: Page, at: number, row: number) => block(page, at).locator('.facet').nth(row)
const pick = async (page: Page, at: number, row: number, label: string, value: string) => {
  const field = condition(page, at, row).getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Enter')
}

describe('the empty search field', () => {
  it('offers what was searched for lately, what was kept, and common searches; by keys alone (D5)', async () => {
    const run = aShop('zh-CN')
    run.call('search.keep', {
      id: 'mine',
      name: '上海的',
      condition: '{"query":"上海","chosen":{}}',
      shared: false,
    })
    const { page, count } = await sidebarOn(browser, run)
    await inSight(page).locator('h1').waitFor()
    await page.locator('#search').fill('zs')
    await page.locator('#search').press('ArrowDown')
    await inSight(page).locator('.list-item:focus').press('Enter')
    await inSight(page).locator('.card-head').waitFor()
    await page.keyboard.press('/')
    await page.locator('#search').fill('')
    await start(page).locator('.list-item').first().waitFor()
    const lines = await start(page).locator('.list-line > :first-child').allTextContents()
    expect(lines).toEqual([
      'zs',
      '上海的',
      '30 天没有跟进',
      '90 天没有更新',
      '公海（没有负责人）',
      '按条件查找',
    ])
    await page.keyboard.press('Escape')
    await start(page).waitFor({ state: 'detached' })
    await page.locator('#search').click()
    await start(page).getByRole('button', { name: '30 天没有跟进' }).press('Enter')
    await inSight(page).getByText('2 位客户', { exact: true }).waitFor()
    expect(await names(page)).toEqual(['张三', 'Ann'])
    expect(count('search.note')).toBe(1)
    await page.close()
  })
})

describe('results', () => {
  it('of words are kept with what they were narrowed by, and shown again so (D4)', async () => {
    const { page } = await sidebarOn(browser, aShop('zh-CN'))
    await inSight(page).locator('h1').waitFor()
    await page.locator('#search').fill('1391')
    await inSight(page).getByText('3 位客户', { exact: true }).waitFor()
    await inSight(page).getByText('筛选', { exact: true }).click()
    await inSight(page).getByRole('button', { name: '上海市（2）' }).click()
    await inSight(page).getByRole('button', { name: '存为常用' }).click()
    await inSight(page).getByLabel('名称').fill('上海 1391')
    await inSight(page).getByRole('region', { name: '存为常用' }).getByRole('button').click()
    await page.locator('.toast').getByText('已存下“上海 1391”。').waitFor()
    await page.locator('#search').fill('')
    await page.locator('#search').click()
    await start(page).getByRole('button', { name: '上海 1391' }).click()
    await inSight(page).getByText('2 位客户', { exact: true }).waitFor()
    expect(await names(page)).toEqual(['张三', '单雄信'])
    expect(await page.locator('#search').inputValue()).toBe('1391')
    await page.close()
  })

  it('that are none lead to the bin, where the customer is found by sound and brought back (D3 E3)', async () => {
    const run = aShop('zh-CN')
    run.call('bin.delete', { requestId: 'delete-1', customer: '100001' })
    run.google.clock.advance('2 minutes')
    const { page } = await sidebarOn(browser, run)
    await inSight(page).locator('h1').waitFor()
    await page.locator('#search').fill('zhangsan')
    await inSight(page).getByText('没有找到。').waitFor()
    await inSight(page).getByRole('button', { name: '在回收站里找' }).click()
    expect(await inSight(page).getByLabel('在回收站里找').inputValue()).toBe('zhangsan')
    await inSight(page)
      .getByRole('button', { name: /^恢复: 100001/ })
      .click()
    await page.locator('.toast').getByText('已恢复').waitFor()
    await page.locator('#search').fill('zhangsan')
    await inSight(page).getByText('1 位客户', { exact: true }).waitFor()
    await page.close()
  })
})

const WORDS = {
  'zh-CN': {
    ...{ more: '更多', searches: '常用筛选', build: '按条件查找', linked: '客户的其他记录', has: '有交易' },
    ...{ field: '字段', value: '内容', howMany: '多少', span: '时间', months: '最近…个月', add: '加条件' },
    ...{ city: '城市', date: '日期', model: '型号', contact: '最近一次跟进', turned: '不', search: '查找' },
    ...{ test: '条件', contains: '包含' },
  },
  en: {
    ...{ more: 'More', searches: 'Searches', build: 'Search with conditions', has: 'Has Transactions' },
    ...{ linked: 'What belongs to the customer', field: 'Field', value: 'Value', howMany: 'How many' },
    ...{ span: 'Span', months: 'last … months', add: 'Add a condition', city: 'City', date: 'Date' },
    ...{ model: 'Model', contact: 'Latest follow-up', turned: 'not', search: 'Search' },
    ...{ test: 'What is asked', contains: 'contains' },
  },
} as const

describe.each(['zh-CN', 'en'] as const)('a search with conditions in %s', (locale) => {
  it('finds who bought it within 12 months AND lives there AND was not contacted for 30 days (D2 D4)', async () => {
    const { page } = await sidebarOn(browser, aShop(locale), { locale })
    const text = WORDS[locale]
    await page.getByRole('tab', { name: text.more }).click()
    await inSight(page).getByRole('button', { name: text.searches }).first().click()
    await inSight(page).getByRole('button', { name: text.build }).click()
    await pick(page, 0, 0, text.field, text.city)
    await condition(page, 0, 0).getByLabel(text.value).fill('上海')
    await block(page, 0).getByRole('button', { name: text.add, exact: true }).click()
    await pick(page, 0, 1, text.field, text.contact)
    await condition(page, 0, 1).getByLabel(text.turned, { exact: true }).check()
    await inSight(page).getByText(text.linked).click()
    await inSight(page).getByRole('button', { name: text.has, exact: true }).click()
    await pick(page, 1, 0, text.field, text.model)
    await condition(page, 1, 0).getByLabel(text.value).fill('帐篷')
    await block(page, 1).getByRole('button', { name: text.add, exact: true }).click()
    await pick(page, 1, 1, text.field, text.date)
    await condition(page, 1, 1).getByLabel(text.howMany).fill('12')
    await pick(page, 1, 1, text.span, text.months)
    await inSight(page).getByRole('button', { name: text.search, exact: true }).click()
    await inSight(page).locator('.list-item').first().waitFor()
    expect(await names(page)).toEqual(['张三'])
    await page.close()
  })
})

describe.each(READERS)('the screens of search for a reader %o', ({ locale, ...reader }) => {
  it('have nothing that axe finds and stay within the edge', async () => {
    const language = locale === 'zh-CN' ? 'zh-CN' : 'en'
    const run = aShop(language)
    run.call('bin.delete', { requestId: 'delete-1', customer: '100002' })
    run.google.clock.advance('2 minutes')
    const { page } = await sidebarOn(browser, run, { locale, ...reader })
    const looks = new Looks(page)
    const text = WORDS[language]
    await inSight(page).locator('h1').waitFor()
    await page.locator('#search').click()
    await start(page).locator('.list-item').first().waitFor()
    await looks.at('empty field')
    await page.locator('#search').fill('1391')
    await inSight(page).locator('.list-item').first().waitFor()
    await inSight(page).locator('summary').first().click()
    await inSight(page).locator('.button-row .button').last().click()
    await looks.at('results to be kept')
    await page.locator('#search').fill('nobody of this name')
    await inSight(page).locator('.empty-state .button').last().click()
    await inSight(page).locator('input').waitFor()
    await looks.at('bin')
    await page.getByRole('tab', { name: text.more }).click()
    await inSight(page).getByRole('button', { name: text.searches }).first().click()
    await inSight(page).getByRole('button', { name: text.build }).click()
    await inSight(page).getByText(text.linked).click()
    await inSight(page).getByRole('button', { name: text.has, exact: true }).click()
    await block(page, 1).locator('summary').click()
    await looks.at('groups of conditions')
    expect(looks.found).toEqual([])
    await page.close()
  })
})
