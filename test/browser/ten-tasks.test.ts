import type { Browser, Locator, Page } from 'playwright-core'
import { OWNER, type ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { inSight, sidebarOn } from './sidebar-world'
import { addCustomer, addRecord, templateRun } from './template-run'

jest.setTimeout(240_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** No task of a day may take more. */
const MOST = 3

/** A person at the sidebar. Every click and every key counts one, and so does a text typed or pasted in one go. */
class Hand {
  acts = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async click(target: Locator): Promise<void> {
    this.acts += 1
    await target.click()
  }

  async press(key: string): Promise<void> {
    this.acts += 1
    await this.#page.keyboard.press(key)
  }

  /** Types where the focus is: whatever brought it there counted for itself. */
  async type(text: string): Promise<void> {
    this.acts += 1
    await this.#page.keyboard.type(text)
  }

  /** Pastes where the focus is. */
  async paste(text: string): Promise<void> {
    this.acts += 1
    await this.#page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)
  }
}

const WORDS = {
  'zh-CN': {
    ...{
      search: '搜索客户',
      days: '30 天没有跟进',
      duplicates: '疑似重复',
      phone: '修改手机',
      more: '更多操作',
    },
    ...{
      inThreeDays: /^下次跟进.*3 天后/,
      handOver: '转交',
      colleague: '李娜',
      tab: '客户',
      undone: '已撤销',
    },
    ...{ follow: '跟进', way: '电话', bought: '累计 3.2 万', owes: '未收 1.2 万', two: '2 位客户' },
    added: /已新增/,
  },
  en: {
    ...{ search: 'Search customers', days: 'No follow-up for 30 days', duplicates: 'Possible duplicates' },
    ...{ phone: 'Edit Phone', more: 'More actions', inThreeDays: /^Next follow-up.*in 3 days/i },
    ...{ handOver: 'Hand over', colleague: '李娜', tab: 'Customers', undone: 'Undone', follow: 'Follow-ups' },
    ...{ way: 'Phone', bought: '32k', owes: '12k', two: '2 customers', added: /Added/ },
  },
} as const

const ZHANG = '100001'

/** 张三 bought for 32,000, owes 12,000 and waits for samples; 李四 has the same phone; 王敏 and 李娜 look after customers. */
function aDay(locale: 'zh-CN' | 'en'): ScriptRun {
  const run = templateRun('key-account', locale, { samples: false })
  addCustomer(run, { name: '张三', phone: '+86 139 1234 5678', owner: '王敏' })
  addCustomer(run, { name: '李四', phone: '+86 138 0000 1111', owner: '李娜' })
  addCustomer(run, { name: '张三丰', phone: '+86 139 1234 5678', owner: '李娜' })
  addRecord(run, ZHANG, 'transactions', { date: '2026-10-01', amount: 32_000 })
  addRecord(run, ZHANG, 'payments', { date: '2026-10-20', amount: 20_000 })
  addRecord(run, ZHANG, 'follow-ups', { what: '样品', at: '2026-11-20 10:00' })
  addRecord(run, ZHANG, 'to-dos', { what: '寄样品', 'due-on': '2026-11-21' })
  run.sweep()
  run.google.clock.advance('2 minutes')
  run.google.as(OWNER).select(`${WORDS[locale].tab}!B2`)
  return run
}

describe.each(['zh-CN', 'en'] as const)('Y9: in three acts at most, without help, in %s', (locale) => {
  const text = WORDS[locale]

  /** The sidebar as it is when the task begins, and the hand that does it. */
  async function at(screen: 'today' | 'customer') {
    const run = aDay(locale)
    const { page } = await sidebarOn(browser, run, { locale, start: screen })
    await inSight(page).locator('h1').waitFor()
    if (screen === 'customer') await inSight(page).locator('.add-bar').waitFor()
    return { run, page, hand: new Hand(page) }
  }
  const cell = (run: ScriptRun, header: string, row: number): unknown => {
    const [headers = [], ...rows] = run.google.as(OWNER).values(`${text.tab}!A1:BZ5`)
    return rows[row]?.[headers.indexOf(header)]
  }
  const cardOf = (run: ScriptRun) => {
    run.google.clock.advance('2 minutes')
    return run.call('card.open', { id: ZHANG }).card!
  }
  const openSteps = (run: ScriptRun) => cardOf(run).steps.map(({ what }) => what)
  const toast = (page: Page, words: string | RegExp) => page.locator('.toast').getByText(words).waitFor()

  it('ux §9 task 1: finds a customer by the last four digits', async () => {
    const { page, hand } = await at('today')
    await hand.press('/')
    await hand.type('1111')
    await hand.click(inSight(page).locator('.list-item'))
    await inSight(page).getByRole('heading', { name: '李四' }).waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    await page.close()
  })

  it('ux §9 task 2: adds a customer', async () => {
    const { run, page, hand } = await at('today')
    await hand.press('n')
    await inSight(page).locator('form').waitFor()
    await hand.paste('周敏\n+86 137 0000 2222\nzhoumin@example.com')
    await hand.press('Control+Enter')
    await toast(page, text.added)
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    run.google.clock.advance('2 minutes')
    expect(run.call('customers.index', {}).rows.map(([, name]) => name)).toContain('周敏')
    await page.close()
  })

  it('ux §9 task 3: logs a call and sets the next date', async () => {
    const { run, page, hand } = await at('customer')
    await hand.press('f')
    await hand.click(inSight(page).locator('.quick-form').getByRole('button', { name: text.inThreeDays }))
    await hand.press('Control+Enter')
    await page.locator('.toast').waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    const logged = cardOf(run).timeline.entries.flatMap((entry) =>
      entry.what === 'record' && entry.table === 'follow-ups' ? [entry.values] : [],
    )
    expect(logged).toContainEqual(expect.objectContaining({ way: text.way, 'next-on': '2026-11-24' }))
    await page.close()
  })

  it('ux §9 task 4: corrects a phone', async () => {
    const { run, page, hand } = await at('customer')
    await hand.click(inSight(page).getByRole('button', { name: text.phone }))
    await page.locator('form input:focus').waitFor()
    await hand.type('+86 136 0000 3333')
    await hand.press('Control+Enter')
    await page.locator('.toast').waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    run.google.clock.advance('2 minutes')
    expect(run.call('customers.open', { id: ZHANG }).card?.values.phone).toMatch(/136 ?0000 ?3333$/)
    await page.close()
  })

  it('ux §9 task 5: shows what a customer bought and owes (D8)', async () => {
    const { page, hand } = await at('today')
    await hand.press('Alt+2')
    await inSight(page).getByText(text.bought).first().waitFor()
    await inSight(page).getByText(text.owes).first().waitFor()
    expect(await inSight(page).locator('.timeline .entry').count()).toBeGreaterThanOrEqual(2)
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    await page.close()
  })

  it('ux §9 task 6: ticks off a reminder', async () => {
    const { run, page, hand } = await at('customer')
    await inSight(page).getByText('寄样品').waitFor()
    await hand.press('d')
    await page.locator('.toast').waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    expect(openSteps(run)).not.toContain('寄样品')
    await page.close()
  })

  it('ux §9 task 7: lists those not contacted for 30 days (D5)', async () => {
    const { page, hand } = await at('today')
    await hand.click(page.getByRole('textbox', { name: text.search }))
    await hand.click(page.getByRole('button', { name: text.days }))
    await inSight(page).getByText(text.two, { exact: true }).waitFor()
    const names = inSight(page).locator('.list-item .list-line > :first-child')
    expect(await names.allTextContents()).toEqual(['李四', '张三丰'])
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    await page.close()
  })

  it('ux §9 task 8: finds a pair of duplicates and opens one of them', async () => {
    const { page, hand } = await at('today')
    await hand.press('Alt+3')
    await hand.click(inSight(page).getByRole('button', { name: text.duplicates }))
    await hand.click(inSight(page).locator('.duplicate-group .list-item').first())
    await inSight(page).getByRole('heading', { name: '张三' }).waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    await page.close()
  })

  it('ux §9 task 9: undoes the last thing', async () => {
    const { run, page, hand } = await at('customer')
    await page.keyboard.press('d')
    await page.locator('.toast').waitFor()
    await hand.press('u')
    await toast(page, text.undone)
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    expect(openSteps(run)).toContain('寄样品')
    await page.close()
  })

  it('ux §9 task 10: hands a customer to a colleague', async () => {
    const { run, page, hand } = await at('customer')
    await hand.click(inSight(page).getByRole('button', { name: text.more, exact: true }))
    await hand.click(inSight(page).getByRole('button', { name: text.handOver, exact: true }))
    await hand.click(inSight(page).getByRole('button', { name: text.colleague, exact: true }))
    await page.locator('.toast').waitFor()
    expect(hand.acts).toBeLessThanOrEqual(MOST)
    expect(cell(run, locale === 'en' ? 'Owner' : '负责人', 0)).toBe(text.colleague)
    await page.close()
  })
})
