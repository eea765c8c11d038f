import { customerIndex } from '../../../src/register/search/customer-index'
import { hanReader } from '../../../src/register/search/han-reader'
import { unpackEntries } from '../../../src/register/search/index-entry'
import { searchCustomers } from '../../../src/register/search/search-customers'
import { OWNER } from '../setup/script-run'
import { aRegister } from './a-register'
import { aRegisterOfKinds } from './a-register-of-kinds'

const REP = 'rep@example.com'

describe('opening the sidebar', () => {
  it('tells fields, rights and the selected customer', () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!C3')
    const start = run.call('customers.start', {})
    expect(start).toMatchObject({
      state: 'ready',
      locale: 'zh-CN',
      register: { country: 'CN', timeZone: 'Asia/Shanghai', me: OWNER, manages: true },
      selected: { id: '100002', values: { name: '张三' } },
    })
    expect(start.register?.fields.map(({ key }) => key)).not.toContain('number')
    expect(start.register?.fields.every(({ editable }) => editable)).toBe(true)
  })

  it('takes the reader’s language, not the register’s', () => {
    const run = aRegister()
    run.google.person(OWNER).locale = 'en_US'
    expect(run.call('customers.start', {})).toMatchObject({ locale: 'en', register: { locale: 'zh-CN' } })
  })

  it.each(['客户!A1', '客户!A9', '设置!A1'])('has no customer where %s is selected', (place) => {
    const run = aRegister()
    run.google.as(OWNER).select(place)
    expect(run.call('customers.start', {}).selected).toBeUndefined()
    expect(run.call('customers.selected', { sequence: 7 }).card).toBeUndefined()
  })

  it('names every rule that the selected customer breaks', () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A3')
    const { card } = run.call('customers.selected', { sequence: 1 })
    expect(card?.issues).toMatchObject([
      { field: 'phone', reason: 'phone-length', digits: 10 },
      { field: 'email', reason: 'email-domain' },
    ])
  })
})

describe('following the selection', () => {
  it('reads nothing as long as the person stays in the row', () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!C3')
    const first = run.call('customers.selected', { sequence: 1 })
    expect(first).toMatchObject({ sequence: 1, isUnchanged: false, card: { id: '100002' } })
    const again = run.call('customers.selected', { sequence: 2, seen: first.place })
    expect(again).toEqual({ sequence: 2, place: first.place, isUnchanged: true })
    expect(run.google.executions.at(-1)?.byMethod).toEqual({ 'SpreadsheetApp.getActiveRange': 1 })
  })

  it('tells the new customer once the person has moved', () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!C3')
    const { place } = run.call('customers.selected', { sequence: 1 })
    run.google.as(OWNER).select('客户!C2')
    expect(run.call('customers.selected', { sequence: 2, seen: place })).toMatchObject({
      card: { id: '100001' },
    })
  })
})

describe('opening a customer', () => {
  it('finds it by number wherever it stands', () => {
    const run = aRegister()
    run.google.as(OWNER).sort('客户!A2:J4', 2, false)
    expect(run.call('customers.open', { id: '100001' }).card).toMatchObject({
      id: '100001',
      values: { name: '张建国', amount: 12300, 'contract-end': '2026-11-25' },
    })
  })

  it('answers nothing for a number that was never given, and remembers who was opened', () => {
    const run = aRegister()
    expect(run.call('customers.open', { id: '999999' })).toEqual({})
    for (const id of ['100001', '100002', '100001']) run.call('customers.open', { id })
    expect(run.call('customers.notes', {}).recent).toEqual(['100001', '100002'])
  })
})

describe('the search index', () => {
  it('holds keys of phones and e-mails, and the digits of what is no phone', () => {
    const { facets, words, rows } = aRegister().call('customers.index', {})
    expect(facets.map(({ key }) => key)).toEqual(['customer-type', 'owner'])
    expect(unpackEntries({ words, rows })).toEqual([
      {
        id: '100001',
        name: '张建国',
        phones: '+8613977413962',
        email: 'zhang@alpur.cn',
        company: '阿尔普尔户外',
        ...{ wechat: '', formerNames: '', facets: ['VIP', '王敏'] },
      },
      {
        id: '100002',
        name: '张三',
        phones: '1381234567',
        email: 'zhangsan@',
        ...{ company: '', wechat: '', formerNames: '', facets: ['潜在客户', '李娜'] },
      },
      {
        id: '100003',
        name: '<img src=x onerror=alert(1)>',
        phones: '+8613812345678',
        email: 'a@b.com',
        company: '𠮷野家',
        ...{ wechat: '', formerNames: '', facets: ['现有客户', '王敏'] },
      },
    ])
  })

  it('brings the readings of characters where they are asked for', () => {
    const run = aRegister()
    expect(run.call('customers.index', {}).han).toBeUndefined()
    const { han, facets, ...packed } = run.call('customers.index', { withHan: true })
    const index = customerIndex(unpackEntries(packed), facets, hanReader(han!))
    expect(searchCustomers(index, 'zs').map(({ customer }) => customer.id)).toEqual(['100002'])
  })

  it('finds its columns after they were moved', () => {
    const run = aRegister()
    run.google.as(OWNER).moveColumns('客户', 3, 1, 6)
    expect(run.call('customers.index', {}).rows[0]?.slice(0, 3)).toEqual([
      '100001',
      '张建国',
      '+8613977413962',
    ])
  })
})

describe('checking a field at the server', () => {
  it('knows the numbering plans of the world', () => {
    const run = aRegister()
    const check = (value: string, phoneCountry: string) =>
      run.call('customers.check', { field: 'phone', value, phoneCountry })
    expect(check('(212) 555-0100', 'US')).toEqual({
      value: '+12125550100',
      issues: [],
      keys: ['+12125550100'],
      fills: {},
    })
    expect(check('555', 'US').issues).toMatchObject([{ reason: 'phone-length' }])
  })

  it('has nothing to say of a field that is not there', () => {
    const unknown = aRegister().call('customers.check', { field: 'constructor', value: 'x' })
    expect(unknown).toEqual({ value: 'x', issues: [], keys: [], fills: {} })
  })

  it('judges a place by the fields beside it, and says what lies above it (A9 B9)', () => {
    const run = aRegisterOfKinds()
    const check = (field: string, value: string, beside = {}) =>
      run.call('customers.check', { field, value, beside })
    expect(check('district', '昆山')).toMatchObject({
      value: '昆山市',
      issues: [],
      fills: { province: '江苏省', city: '苏州市' },
    })
    expect(check('city', '苏州', { province: '浙江省' })).toMatchObject({
      value: '苏州',
      issues: [{ field: 'city', reason: 'place-outside', within: '浙江省', belongs: '江苏省' }],
      fills: {},
    })
    expect(check('city', '大阪', { country: '日本' }).issues).toEqual([])
  })

  it('says what an identity number tells of the person (B9)', () => {
    const run = aRegisterOfKinds()
    const check = (beside: Record<string, string>) =>
      run.call('customers.check', { field: 'identity', value: '11010519491231002x', beside })
    expect(check({})).toMatchObject({
      value: '11010519491231002X',
      fills: { birthday: '1949-12-31', gender: '女' },
    })
    expect(check({ gender: '女' }).fills).toEqual({ birthday: '1949-12-31' })
  })

  it('tells the cities and districts of one province, and not a word more (A9)', () => {
    const run = aRegisterOfKinds()
    const cities = run.call('customers.places', { province: '浙江' })
    expect(cities.map(({ city }) => city)).toContain('杭州市')
    expect(cities.find(({ city }) => city === '杭州市')?.districts).toContain('西湖区')
    expect(JSON.stringify(cities).length).toBeLessThan(4000)
    expect(run.call('customers.places', { province: 'Atlantis' })).toEqual([])
  })
})

describe('customers with data problems', () => {
  it('are listed with their rules checked anew, and said on Today', () => {
    const run = aRegister()
    const list = run.call('customers.problems', {})
    expect([list.count, list.cards.map(({ id }) => id)]).toEqual([1, ['100002']])
    expect(run.call('today.lines', {})).toContainEqual({
      id: 'problems',
      text: '1 位客户的数据有问题',
      button: '处理',
      opens: { screen: 'problems' },
    })
  })
})

describe('drafts', () => {
  const draft = (text: string) => ({ at: '2026-11-21T01:00:00Z', base: {}, mine: { name: text } })

  it('belong to one person and come back after the sidebar was closed', () => {
    const run = aRegister()
    run.google.share(run.spreadsheetId, { editors: [REP] })
    run.call('customers.keepDraft', { key: 'new', draft: draft('李雷') })
    run.call('customers.keepDraft', { key: '100001', draft: draft('张') })
    expect(run.call('customers.notes', {}).drafts).toEqual({ new: draft('李雷'), '100001': draft('张') })
    expect(run.call('customers.notes', {}, REP).drafts).toEqual({})
  })

  it('are forgotten when they are dropped', () => {
    const run = aRegister()
    run.call('customers.keepDraft', { key: 'new', draft: draft('李雷') })
    run.call('customers.dropDraft', { key: 'new' })
    run.call('customers.dropDraft', { key: 'never' })
    expect(run.call('customers.notes', {}).drafts).toEqual({})
  })

  it('are at most ten, the oldest going first', () => {
    const run = aRegister()
    for (let n = 1; n <= 11; n++) run.call('customers.keepDraft', { key: String(n), draft: draft(`${n}`) })
    const { drafts } = run.call('customers.notes', {})
    expect(Object.keys(drafts)).toHaveLength(10)
    expect(drafts['1']).toBeUndefined()
  })

  it('that are too long for Google are not kept, and the sidebar is told', () => {
    const run = aRegister()
    const kept = (text: string) => run.call('customers.keepDraft', { key: 'new', draft: draft(text) }).kept
    expect(kept('长'.repeat(2500))).toBe(true)
    expect(kept('长'.repeat(3000))).toBe(false)
  })
})
