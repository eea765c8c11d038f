import type { Browser, Page } from 'playwright-core'
import type { RpcReply } from '../../src/app/contract'
import { aCardRegister, CUSTOMER, KEEPER } from '../features/card/a-card'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Register = ReturnType<typeof aCardRegister>
let requests = 0
const add = (register: Register, table: string, mine: Record<string, string | number | boolean>) =>
  register.call('card.add', {
    ...{ requestId: `request-${String(++requests).padStart(4, '0')}`, table },
    ...{ customer: CUSTOMER, mine },
  })

/** A customer with something of everything. */
function aFullCard(): Register {
  const register = aCardRegister()
  add(register, 'contacts', { name: '刘会计', position: '财务', phone: '13800000001' })
  add(register, 'contacts', { name: '陈总', position: '总经理', phone: '13800000002', primary: '是' })
  add(register, 'transactions', { amount: 32_000, quantity: 40, date: '2026-10-28', 'due-on': '2026-11-10' })
  add(register, 'payments', { amount: 20_000, date: '2026-11-02' })
  add(register, 'service', { type: '投诉', what: '包装破损', severity: '一般', deadline: '2026-11-24' })
  add(register, 'to-dos', { what: '寄合同', 'due-on': '2026-11-20', owner: '王敏' })
  add(register, 'follow-ups', { way: '电话', what: '谈续约，等报价', 'next-on': '2026-11-25' })
  const note = { table: 'customers', recordId: CUSTOMER, field: 'note', before: '', after: '老客户' }
  register.apply([note])
  register.google.as(KEEPER).select('客户!A2')
  return register
}

const open = (register: Register, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, register, { start: 'customer', ...options })
const entries = (page: Page) => inSight(page).locator('.timeline .entry')
const form = (page: Page) => inSight(page).locator('.quick-form')
const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()

describe('the card of a customer', () => {
  it('says on one screen what matters, what was bought and owed, what was and what is next (A18 C5 J4)', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    const text = (await inSight(page).allInnerTexts()).join()
    for (const words of ['35 岁', '过敏：花生', '逾期 1.2 万', 'VIP', '2 天后生日'])
      expect(text).toContain(words)
    for (const words of ['累计 3.2 万', '未收 1.2 万', '11-21（今天）', '11月25日 周三'])
      expect(text).toContain(words)
    for (const words of ['寄合同', '超 1 天', '包装破损', '谈续约，等报价']) expect(text).toContain(words)
    expect(await entries(page).count()).toBeGreaterThanOrEqual(4)
    await page.close()
  })

  it('tells the exact amounts when the short ones are pressed (D8)', async () => {
    const { page } = await open(aFullCard())
    await inSight(page).getByRole('button', { name: '累计 3.2 万' }).click()
    await inSight(page).getByText('累计 32,000.00').waitFor()
    await page.close()
  })

  it('opens with the customer’s own fields before anything linked has come', async () => {
    const { page } = await open(aFullCard(), {
      between: (method, ask) => (method === 'card.open' ? new Promise<RpcReply>(() => {}) : ask()),
    })
    await inSight(page).getByText('139 7741 3962').waitFor()
    await inSight(page).locator('.skeleton').waitFor()
    await page.close()
  })

  it('keeps the ways to reach the customer when the rest cannot be read, and tries again', async () => {
    let isDown = true
    const { page } = await open(aFullCard(), {
      between: (method, ask) => {
        if (method === 'card.open' && isDown) throw new Error('NetworkError: HTTP 0')
        return ask()
      },
    })
    await inSight(page).getByText('网络没有连上').waitFor()
    await inSight(page).getByText('139 7741 3962').waitFor()
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await entries(page).first().waitFor()
    await page.close()
  })

  it('says where nothing has happened yet', async () => {
    const register = aCardRegister()
    register.google.as(KEEPER).select('客户!A3')
    const { page } = await open(register)
    await inSight(page).getByText('李泽涛').first().waitFor()
    await inSight(page).getByText('还没有', { exact: false }).first().waitFor()
    await page.close()
  })
})

describe('adding from the card', () => {
  it('a call and the next day in three fields, by keys alone, with a way back (H1)', async () => {
    const register = aFullCard()
    const { page } = await open(register)
    await entries(page).first().waitFor()
    await page.keyboard.press('f')
    await form(page).getByRole('radio', { name: '微信' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.type('发了报价')
    await form(page)
      .getByRole('button', { name: /3 天后/ })
      .click()
    await page.keyboard.press('Control+Enter')
    await toast(page, '已保存跟进')
    await entries(page).filter({ hasText: '发了报价' }).waitFor()
    expect(await form(page).count()).toBe(0)
    await inSight(page).getByText('11月24日 周二').waitFor()
    await page.keyboard.press('u')
    await toast(page, '已撤销')
    await entries(page).filter({ hasText: '发了报价' }).waitFor({ state: 'detached' })
    await inSight(page).getByText('11月25日 周三').waitFor()
    await page.close()
  })

  it('pressed twice makes one record (I1)', async () => {
    const register = aFullCard()
    const { page, count } = await open(register)
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '新增交易' }).click()
    await form(page).getByLabel('金额').fill('1,200')
    const save = form(page).getByRole('button', { name: '保存' })
    await Promise.all([save.click(), save.click({ timeout: 1000 }).catch(() => {})])
    await toast(page, '已保存交易')
    expect(count('card.add')).toBe(1)
    expect(register.cells('交易').filter(([number]) => number !== '')).toHaveLength(3)
    await page.close()
  })

  it('keeps what was typed when the form is closed, and takes it up again', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    await page.keyboard.press('f')
    await form(page).getByLabel('内容').fill('说到一半')
    await page.keyboard.press('Escape')
    await form(page).waitFor({ state: 'detached' })
    await page.keyboard.press('f')
    await form(page).waitFor()
    expect(await form(page).getByLabel('内容').inputValue()).toBe('说到一半')
    await page.close()
  })

  it('keeps the form and says why where the call fails; tried again, it makes one record', async () => {
    let isDown = true
    const register = aFullCard()
    const { page } = await open(register, {
      between: (method, ask) => {
        if (method === 'card.add' && isDown) return { ok: false, error: { code: 'busy', message: '' } }
        return ask()
      },
    })
    await entries(page).first().waitFor()
    await page.keyboard.press('f')
    await form(page).getByLabel('内容').fill('再说一次')
    await page.keyboard.press('Control+Enter')
    await form(page).getByText('跟进没有保存成功').waitFor()
    isDown = false
    await page.keyboard.press('Control+Enter')
    await toast(page, '已保存跟进')
    await entries(page).filter({ hasText: '再说一次' }).waitFor()
    await page.close()
  })

  it('says which value breaks a rule, beside its field', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '新增交易' }).click()
    await form(page).getByLabel('金额').fill('很多')
    await page.keyboard.press('Control+Enter')
    await form(page).locator('.field-error').waitFor()
    await page.close()
  })

  it('minutes whose lines become to-dos, shown while they are typed (H2)', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '更多', exact: true }).first().click()
    await inSight(page).getByRole('button', { name: '新增会议纪要' }).click()
    await form(page).getByLabel('主题').fill('续约')
    await form(page).getByLabel('待办事项').fill('王敏 11-26 寄样品\n报价')
    await form(page).getByText('王敏 · 11月26日 周四 · 寄样品').waitFor()
    await page.keyboard.press('Control+Enter')
    await toast(page, '生成 2 条待办')
    await inSight(page).locator('.step', { hasText: '寄样品' }).waitFor()
    await page.close()
  })
})

describe('the code to scan', () => {
  it('is drawn in the panel for the customer’s ways to be reached, and asks nobody (A5)', async () => {
    const { page, asked } = await open(aFullCard())
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '扫码' }).click()
    await inSight(page).getByRole('img', { name: '张建国' }).waitFor()
    expect(await inSight(page).locator('.contact-code path').getAttribute('d')).toMatch(
      /^(M\d+ \d+h1v1h-1z)+$/,
    )
    expect(asked.filter((method) => method.startsWith('card.'))).toEqual(['card.open', 'card.changes'])
    await inSight(page).getByRole('button', { name: '收起二维码' }).click()
    await inSight(page).getByRole('img', { name: '张建国' }).waitFor({ state: 'hidden' })
    await page.close()
  })
})

describe('what is next', () => {
  it('is set with one press, weekends skipped with a word', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '明天：11月23日 周一' }).click()
    await toast(page, '已避开周末')
    await inSight(page).getByText('11月23日 周一').first().waitFor()
    await page.close()
  })

  it('is any day that is chosen', async () => {
    const { page } = await open(aFullCard())
    await entries(page).first().waitFor()
    await inSight(page).getByRole('button', { name: '选日期' }).click()
    await inSight(page).getByLabel('下次跟进的日期').fill('2026-12-24')
    await inSight(page).locator('.day-picker').getByRole('button').click()
    await toast(page, '12月24日')
    await page.close()
  })

  it('is ticked off with one press, and back with another (H3 J1)', async () => {
    const { page } = await open(aFullCard())
    const step = inSight(page).locator('.step', { hasText: '包装破损' })
    await step.getByRole('button').click()
    await toast(page, '已完成：包装破损')
    await step.waitFor({ state: 'detached' })
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await step.waitFor()
    await page.close()
  })
})

describe('the key d', () => {
  it('ticks off what is due first, and u takes it back (H3)', async () => {
    const { page } = await open(aFullCard())
    const first = inSight(page).locator('.step', { hasText: '寄合同' })
    await first.waitFor()
    await page.keyboard.press('d')
    await toast(page, '已完成：寄合同')
    await first.waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await first.waitFor()
    await page.close()
  })
})

describe('the timeline', () => {
  it('is narrowed to one kind, changes among them (D8 H4 H5)', async () => {
    const { page } = await open(aFullCard())
    const shown = inSight(page).getByLabel('显示')
    await shown.selectOption('payments')
    await entries(page).filter({ hasText: '2 万' }).waitFor()
    expect(await entries(page).count()).toBe(1)
    await shown.selectOption('changes')
    await inSight(page).locator('.entry.change').first().waitFor()
    await page.close()
  })

  it('shows the latest fifty, and the rest when asked (H5)', async () => {
    const register = aCardRegister()
    const records = Array.from({ length: 55 }, (_, index) => String(50_000_001 + index))
    register.apply(
      records.flatMap((recordId, index) => [
        { table: 'follow-ups', recordId, field: 'customer', before: null, after: CUSTOMER },
        {
          table: 'follow-ups',
          recordId,
          field: 'at',
          before: null,
          after: `2026-11-01 10:${10 + (index % 50)}`,
        },
        { table: 'follow-ups', recordId, field: 'what', before: null, after: `第${index}次` },
      ]),
    )
    register.google.as(KEEPER).select('客户!A2')
    const { page } = await open(register)
    await entries(page).nth(49).waitFor()
    await inSight(page).getByRole('button', { name: '显示更多' }).click()
    await entries(page).nth(54).waitFor()
    await page.close()
  })

  it('opens a record with all it holds, and lets it be changed in place', async () => {
    const register = aFullCard()
    const { page } = await open(register)
    await entries(page).filter({ hasText: '谈续约' }).locator('summary').click()
    await entries(page).getByRole('button', { name: '修改' }).click()
    await form(page).getByLabel('内容').fill('谈续约，已报价')
    await page.keyboard.press('Control+Enter')
    await entries(page).filter({ hasText: '已报价' }).waitFor()
    await page.close()
  })
})

describe('a row of a linked table', () => {
  it('shows its customer, with that record open and marked', async () => {
    const register = aFullCard()
    const row = register.cells('收款').findIndex(([number]) => number === 40_000_001)
    register.google.as(KEEPER).select(`收款!A${row + 1}`)
    const { page } = await open(register)
    await inSight(page).getByText('张建国').first().waitFor()
    await inSight(page).locator('.entry.marked', { hasText: '收款' }).waitFor()
    await inSight(page).getByText('表格中所选').waitFor()
    await page.close()
  })
})

describe.each(READERS)('the card for a reader of $locale, $colorScheme, $viewport.width px', (reader) => {
  it('has nothing that axe finds and nothing beyond the edge, in every state', async () => {
    const { page } = await open(aFullCard(), reader)
    const looks = new Looks(page)
    await entries(page).first().waitFor()
    await inSight(page).locator('.contact-code').locator('xpath=preceding-sibling::button').first().click()
    await looks.at('card')
    await page.keyboard.press('f')
    await form(page).waitFor()
    await looks.at('form')
    await form(page).getByRole('textbox').first().fill('x')
    await page.keyboard.press('Escape')
    for (const fold of await inSight(page).locator('.card-folds summary').all()) await fold.click()
    await entries(page).locator('summary').first().click()
    await entries(page).locator('.entry-details button').first().click()
    await looks.at('opened')
    expect(looks.found).toEqual([])
    await page.close()
  })
})
