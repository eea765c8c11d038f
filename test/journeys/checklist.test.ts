import { addCustomer, addRecord, templateRun } from '../browser/template-run'
import { fileOf } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun } from '../features/setup/script-run'

const TAB = { 'zh-CN': '客户', en: 'Customers' } as const
const later = (run: ScriptRun) => run.google.clock.advance('2 minutes')
const openedCard = (run: ScriptRun, id: string) => {
  later(run)
  return run.call('card.open', { id }).card!
}
const valuesOf = (run: ScriptRun, id: string) => {
  later(run)
  return run.call('customers.open', { id }).card!.values
}

describe.each(['zh-CN', 'en'] as const)('what the checklist asks of a register, in %s', (locale) => {
  const run = (template: 'basic' | 'hotel' | 'key-account' = 'key-account', samples = false) =>
    templateRun(template, locale, { samples })
  const sheet = (register: ScriptRun) => fileOf(register).grids.find(({ name }) => name === TAB[locale])!

  it('is made in one go: headed, frozen, with lists to choose from, within a minute (A1)', () => {
    const register = run('basic')
    for (const { status, modelMs } of register.google.executions) {
      expect(status).toBe('completed')
      expect(modelMs).toBeLessThan(60_000)
    }
    const { frozenRows, frozenColumns } = sheet(register)
    expect(frozenRows).toBe(1)
    expect(frozenColumns).toBeGreaterThanOrEqual(1)
    let rules = 0
    sheet(register).validations.all(() => {
      rules += 1
    })
    expect(rules).toBeGreaterThan(0)
    expect(register.google.as(OWNER).values(`${TAB[locale]}!A1:H1`).flat().filter(Boolean)).toHaveLength(8)
  })

  it('shows neighbouring columns of a block as groups that fold (A21)', () => {
    const folds = sheet(run('key-account')).groups.filter(({ axis }) => axis === 'columns')
    expect(folds.length).toBeGreaterThanOrEqual(1)
  })

  it('keeps several numbers, addresses and places of one customer as they were given (A5)', () => {
    const register = run()
    const id = addCustomer(register, {
      name: '张三',
      phone: '+86 139 1234 5678',
      'other-phone': '+86 10 6552 9988',
      email: 'a@example.com',
    })
    const contact = { name: '刘会计', phone: '+86 138 0000 1111', email: 'b@example.com' }
    addRecord(register, id, 'contacts', contact)
    const values = valuesOf(register, id)
    const digits = [values.phone, values['other-phone']].map((phone) => String(phone).replace(/\D/g, ''))
    expect(digits).toEqual([expect.stringMatching(/13912345678$/), expect.stringMatching(/1065529988$/)])
    const { lists } = openedCard(register, id)
    const found = lists.find(({ table }) => table === 'contacts')?.records.map((record) => record.values)
    expect(found).toEqual([expect.objectContaining({ name: '刘会计', email: 'b@example.com' })])
  })

  it('offers the industry as a list, and takes the background in words (A8)', () => {
    const register = run()
    const { fields } = register.call('customers.start', {}).register!
    const [industry] = fields.find(({ key }) => key === 'industry')?.choices ?? []
    const mine = { name: '清禾', industry: industry!.label, 'industry-background': '价格战' }
    const id = addCustomer(register, mine)
    expect(valuesOf(register, id)).toMatchObject(mine)
  })

  it('gives the next number by itself, never one that was used, and lets none stand twice (A10)', () => {
    const register = run()
    const [first, second] = ['甲', '乙'].map((name) => addCustomer(register, { name }))
    later(register)
    register.call('bin.delete', { requestId: 'delete-second', customer: second! })
    const third = addCustomer(register, { name: '丙' })
    expect([first, second, third]).toEqual(['100001', '100002', '100003'])
    const owner = register.google.as(OWNER)
    const cells = owner.values(`${TAB[locale]}!A1:A4`).flat()
    const row = cells.findIndex((cell) => String(cell) === third) + 1
    owner.paste(`${TAB[locale]}!A${row + 1}`, [[100_001, '丁']])
    later(register)
    register.sweep()
    const named = owner.values(`${TAB[locale]}!A2:B5`).filter(([id]) => id !== '')
    expect(named).toEqual([
      [100_001, '甲'],
      [100_003, '丙'],
      [100_004, '丁'],
    ])
  })

  it('lets a transaction choose its product from the catalogue, and shows its name (A11)', () => {
    const register = run('key-account', true)
    const [product] = register.call('card.choices', { table: 'products' })
    const id = addCustomer(register, { name: '张三' })
    addRecord(register, id, 'transactions', { date: '2026-11-01', amount: 10, product: product![0] })
    const { names } = openedCard(register, id)
    expect(product![1]).toContain(names[product![0]!])
  })

  it('records preferences for products, service and channel apart from each other (A12)', () => {
    const register = run()
    const { fields } = register.call('customers.start', {}).register!
    const keys = fields.map(({ key }) => key).filter((key) => /preferences$|preferred|channel/.test(key))
    expect(keys.length).toBeGreaterThanOrEqual(3)
    const mine = { name: '张三', 'product-preferences': '轻便', 'service-preferences': '上门' }
    const id = addCustomer(register, mine)
    expect(valuesOf(register, id)).toMatchObject(mine)
  })

  it('flags special needs on the card and keeps likes beside them (A13)', () => {
    const register = run()
    const id = addCustomer(register, { name: '张三', likes: '白茶', 'special-needs': '轮椅' })
    expect(openedCard(register, id).badges).toContainEqual({ kind: 'special-need', words: '轮椅' })
    expect(valuesOf(register, id)).toMatchObject({ likes: '白茶' })
  })

  it('takes a customer from abroad: telephone, country, language, currency (A24)', () => {
    const register = run('hotel')
    const mine = {
      name: 'Ann',
      phone: '+44 20 7946 0958',
      country: locale === 'en' ? 'United Kingdom' : '英国',
    }
    const id = addCustomer(register, { ...mine, language: locale === 'en' ? 'English' : '英语' })
    addRecord(register, id, 'transactions', { date: '2026-11-01', amount: 100, currency: 'GBP' })
    const { phone, country, language } = valuesOf(register, id)
    expect([String(phone).replace(/ /g, ''), country, language]).toEqual([
      '+442079460958',
      mine.country,
      locale === 'en' ? 'English' : '英语',
    ])
  })

  it('knows where the paper file lies, and finds it by a condition (S5e)', () => {
    const register = run()
    const id = addCustomer(register, { name: '张三', 'paper-file': '三楼 2 柜' })
    addCustomer(register, { name: '李四' })
    later(register)
    const condition = JSON.stringify({ field: 'paper-file', test: 'contains', text: '2 柜' })
    expect(register.call('search.run', { condition })).toMatchObject({ state: 'found', ids: [id] })
    expect(valuesOf(register, id)).toMatchObject({ 'paper-file': '三楼 2 柜' })
  })
})
