import type { Params } from '../../../src/app/contract'
import { COLLEAGUE, RunningRegister } from '../../support/running-register'

type Wanted = Params<'fields.addTable'>['table']
const run = () =>
  new RunningRegister([
    ['姓名', '手机'],
    ['张三', '13977413962'],
    ['李四', '15093686061'],
  ])
const PETS: Wanted = {
  from: 'own',
  name: '宠物',
  ofCustomers: true,
  place: 'timeline',
  fields: [
    { header: '名字', kind: 'text', required: true },
    { header: '种类', kind: 'choice', choices: ['狗', '猫'] },
    { header: '生于', kind: 'date' },
    { header: '=体重', kind: 'number' },
  ],
}
const add = (register: RunningRegister, table: Wanted = PETS, requestId = 'add-the-pets') =>
  register.call('fields.addTable', { requestId, table })
const undo = (register: RunningRegister, requestId = 'undo-the-pets') =>
  register.call('history.undo', { operation: 'add-the-pets', requestId })
const tabs = (register: RunningRegister) =>
  register.google.files.get(register.spreadsheetId)!.grids.map(({ name }) => name)
const pet = (register: RunningRegister, requestId = 'add-a-pet', customer = '100001') =>
  register.call('card.add', {
    requestId,
    table: 'own-table-1',
    customer,
    mine: { 'own-1': '旺财', 'own-2': '狗', 'own-3': '2024-05-01', 'own-4': 12.5 },
  })

describe('the table of browsing events', () => {
  test('takes the rows of a marketing tool, which stand on the timeline beside contacts (C6 H5)', () => {
    const register = run()
    const added = add(register, { from: 'catalogue', key: 'events' }, 'add-the-events')
    expect(added).toMatchObject({ state: 'done', tab: '浏览互动' })
    const [header = []] = register.tab('浏览互动')
    const place = (name: string) => header.indexOf(name)
    const row = (customer: string, at: string, kind: string, page: string) => {
      const cells = header.map(() => '')
      const held = { 客户编号: customer, 时间: at, 类别: kind, 页面或内容: page }
      for (const [name, text] of Object.entries(held)) cells[place(name)] = text
      return cells.slice(1)
    }
    register.keeper.paste('浏览互动!B2', [
      row('100001', '2026-11-20 09:30', 'Pageview', '报价页'),
      row('100001', '2026/11/20 9:31', '下载', '产品手册'),
      row('100009', '2026-11-20 10:00', '浏览', '首页'),
    ])
    register.sweep()
    const card = JSON.stringify(register.call('card.open', { id: '100001' }))
    for (const told of ['报价页', '产品手册', '浏览']) expect(card).toContain(told)
    expect(card).not.toContain('首页')
    expect(String(register.tab('浏览互动')[3]!.at(-1))).toContain('客户编号')
    expect(register.lastLog()).toBe('')
  })
})

describe('a table of the firm’s own', () => {
  test('has its tab, its numbers and its place on the card at once (A19 A23)', () => {
    const register = run()
    expect(add(register)).toEqual({ state: 'done', operation: 'add-the-pets', tab: '宠物' })
    expect(tabs(register)).toEqual(expect.arrayContaining(['宠物', '_shadow_own-table-1']))
    const shown = register
      .call('customers.start', {})
      .register!.tables.find(({ key }) => key === 'own-table-1')
    expect(shown).toMatchObject({ tab: '宠物', card: { place: 'timeline', when: 'own-3' } })
    expect(pet(register)).toMatchObject({ state: 'saved', id: '1000000001' })
    register.sweep()
    const card = register.call('card.open', { id: '100001' })
    expect(JSON.stringify(card)).toContain('旺财')
    expect(register.lastLog()).toBe('')
  })

  test('takes what is typed into its tab: a number is given, a wrong customer is marked (A19)', () => {
    const register = run()
    add(register)
    register.keeper.paste('宠物!B2', [
      ['100002', '', '咪咪', '猫'],
      ['999', '', '阿黄', '鸟'],
    ])
    register.sweep()
    const rows = register.tab('宠物')
    expect(rows[1]!.slice(0, 1)).toEqual([1_000_000_001])
    expect(String(rows[2]!.at(-1))).toMatch(/客户编号：.*\n种类：/)
    register.sweep()
    expect(JSON.stringify(register.call('card.open', { id: '100002' }))).toContain('咪咪')
  })

  test('is told by History and taken away again as long as nothing was recorded in it (A23)', () => {
    const register = run()
    const before = tabs(register)
    add(register)
    expect(register.call('history.list', { latest: 5 }).operations[0]).toMatchObject({
      ...{ action: 'table-added', fields: ['宠物'], canUndo: true },
    })
    expect(undo(register)).toMatchObject({ state: 'undone', values: 0 })
    expect(tabs(register)).toEqual(before)
    register.sweep()
    register.sweep()
    const [latest, former] = register.call('history.list', { latest: 5 }).operations
    expect(latest).toMatchObject({ action: 'table-removed', fields: ['宠物'], canUndo: false })
    expect(former).toMatchObject({ action: 'table-added', undone: true, canUndo: false })
    expect(register.call('fields.list', {}).tables.map(({ tab }) => tab)).not.toContain('宠物')
    expect(register.lastLog()).toBe('')
  })

  test.each([
    ['a record was ever added', (register: RunningRegister) => void pet(register)],
    [
      'a record was added and deleted again',
      (register: RunningRegister) => {
        pet(register)
        register.sweep()
        register.call('history.undo', { operation: 'add-a-pet', requestId: 'undo-the-pet' })
        register.sweep()
      },
    ],
    [
      'something was typed in it',
      (register: RunningRegister) => void register.keeper.type('宠物!D2', '咪咪'),
    ],
    [
      'its fields were changed',
      (register: RunningRegister) =>
        void register.call('fields.edit', {
          requestId: 'rename-a-field',
          edit: { edit: 'rename', table: 'own-table-1', key: 'own-1', header: '大名' },
        }),
    ],
    [
      'another table leads to it',
      (register: RunningRegister) =>
        void register.call('fields.edit', {
          requestId: 'lead-to-pets',
          edit: { edit: 'add', table: 'transactions', header: '宠物', kind: 'link', to: 'own-table-1' },
        }),
    ],
  ])('stays once %s', (_, happens) => {
    const register = run()
    add(register)
    happens(register)
    expect(undo(register)).toMatchObject({ state: 'nothing' })
    expect(tabs(register)).toContain('宠物')
  })

  test('is made once however often it is sent, and a second one stands beside it', () => {
    const register = run()
    add(register)
    add(register)
    add(register, { ...PETS, name: '门诊' }, 'add-the-visits')
    expect(tabs(register).filter((name) => name === '宠物')).toHaveLength(1)
    pet(register)
    register.call('card.add', {
      ...{ requestId: 'add-a-visit', table: 'own-table-2', customer: '100001', mine: { 'own-1': '复诊' } },
    })
    register.sweep()
    expect(register.tab('门诊')[1]![0]).toBe(1_010_000_001)
    expect(register.lastLog()).toBe('')
  })

  test('that cannot be is refused in words, and nothing is made', () => {
    const register = run()
    const before = tabs(register)
    expect(add(register, { ...PETS, name: '客户' })).toEqual({
      state: 'refused',
      text: '这个文件里已经有工作表叫“客户”。请换一个名称。',
    })
    expect(tabs(register)).toEqual(before)
  })

  test('comes back with its records when somebody deletes its tab (A19)', () => {
    const register = run()
    add(register)
    pet(register)
    register.sweep()
    register.keeper.deleteTab('宠物')
    expect(register.call('tabs.bringBack', {})).toMatchObject({ state: 'back', titles: ['宠物'] })
    expect(register.tab('宠物')[1]).toContain('旺财')
  })

  test('is made by the administrator alone; others are told whom to ask', () => {
    const register = run()
    register.keeper.type('设置!A4', COLLEAGUE)
    register.keeper.type('设置!B4', '经理')
    expect(register.call('fields.addTable', { requestId: 'by-a-manager', table: PETS }, COLLEAGUE)).toEqual({
      state: 'administrator-only',
    })
    expect(register.call('fields.list', {}, COLLEAGUE)).toMatchObject({
      mayEdit: false,
      keeper: expect.stringContaining('@'),
    })
  })

  test('costs as many calls in a register of five hundred customers as in one of two', () => {
    const calls = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => [`客户${index}`, ''])
      const register = new RunningRegister([['姓名', '手机'], ...names])
      add(register)
      return register.google.executions.at(-1)!.calls
    }
    const few = calls(2)
    expect(calls(500)).toBe(few)
    expect(few).toBeLessThanOrEqual(8)
  })
})

describe('a table the product knows', () => {
  test('is added later, with its fields and lists, to a register made of a list of customers (A19)', () => {
    const register = run()
    const { offered } = register.call('fields.list', {})
    expect(offered.map(({ key }) => key)).toEqual(expect.arrayContaining(['contracts', 'opportunities']))
    const known = { from: 'catalogue', key: 'contracts' } as const
    expect(add(register, known)).toMatchObject({ state: 'done', tab: '合同' })
    expect(register.call('fields.list', {}).offered.map(({ key }) => key)).not.toContain('contracts')
    register.keeper.type('合同!B2', '100001')
    register.sweep()
    expect(register.tab('合同')[1]![0]).toBe(80_000_001)
    expect(undo(register)).toMatchObject({ state: 'nothing' })
    expect(register.lastLog()).toBe('')
  })
})
