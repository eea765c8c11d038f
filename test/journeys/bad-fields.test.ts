import type { Params, Reply } from '../../src/app/contract'
import { RunningRegister } from '../support/running-register'

type Edit = Params<'fields.edit'>['edit']
type Values = Params<'customers.save'>['mine']
let asked = 0
const request = () => `bad-input-${++asked}`
const edit = (register: RunningRegister, wanted: Edit) =>
  register.call('fields.edit', { requestId: request(), edit: wanted })
const keyOf = (register: RunningRegister, header: string, table = 'customers') =>
  register
    .call('fields.list', {})
    .tables.find(({ key }) => key === table)!
    .fields.find((field) => field.header === header)!.key
const add = (register: RunningRegister, mine: Values): Reply<'customers.save'> =>
  register.call('customers.save', { requestId: request(), base: {}, mine })
const open = (register: RunningRegister, id: string) => register.call('card.open', { id })
/** What a form refused: field and reason of each issue. */
const refused = (reply: { readonly state: string; readonly issues?: readonly object[] }) => {
  expect(reply.state).toBe('refused')
  return reply.issues
}
const HEADER = ['姓名', '手机', '客户类型', '标签', '身份证号', '交易金额', '合同到期']
const firm = () =>
  new RunningRegister([
    HEADER,
    ['张三', '13977413962', '潜在客户', '', '', '', ''],
    ['李四', '15093686061', '潜在客户', '', '', '', ''],
  ])
const column = (register: RunningRegister, header: string) =>
  register.customers().map((customer) => customer[header])

describe('bad input', () => {
  test('two hundred own fields are kept, saved, searched and compared like a few (A19)', () => {
    const own = Array.from({ length: 200 }, (_, index) => `自定义 ${index + 1}`)
    const register = new RunningRegister([
      ['姓名', ...own],
      ['张三', ...own.map((_, index) => `v${index}`)],
    ])
    const last = keyOf(register, '自定义 200')
    expect(add(register, { name: '李四', [last]: '末尾' })).toMatchObject({ state: 'saved' })
    register.sweep()
    expect(column(register, '自定义 200')).toEqual(['v199', '末尾'])
    expect(JSON.stringify(open(register, '100002'))).toContain('末尾')
    expect(register.shadow().get('100001')).toMatchObject({ [last]: 'v199' })
  })

  test('two fields with one label are refused, and a header typed twice loses nothing (A19 A20)', () => {
    const register = firm()
    const again = { edit: 'add', table: 'customers', header: ' 手机 ', kind: 'text' } as const
    expect(edit(register, again)).toMatchObject({
      state: 'refused',
      text: expect.stringContaining('已经有字段叫“手机”'),
    })
    const header = register.a1(100001, '标签').replace(/\d+$/, '1')
    register.keeper.type(header, '手机')
    register.sweep()
    register.sweep()
    expect(register.shadow().get('100001')).toMatchObject({ phone: '13977413962' })
    expect(register.cells()[1]).toContain('13977413962')
    expect(add(register, { name: '王五', phone: '13800000003' })).toMatchObject({ state: 'saved' })
    expect(register.shadow().get('100002')).toMatchObject({ phone: '15093686061' })
  })

  test('a field retired while a form is open: what was typed for it is kept in its column (A23)', () => {
    const register = firm()
    edit(register, { edit: 'add', table: 'customers', header: '车型', kind: 'text' })
    edit(register, { edit: 'retire', table: 'customers', key: 'own-1' })
    const reply = register.call('customers.save', {
      ...{ requestId: request(), id: '100001', base: { 'own-1': '', name: '张三' } },
      mine: { 'own-1': '轿车', name: '张三丰' },
    })
    expect(reply).toMatchObject({ state: 'saved' })
    register.sweep()
    expect(column(register, '车型')).toEqual(['轿车', ''])
    expect(column(register, '姓名')).toEqual(['张三丰', '李四'])
    edit(register, { edit: 'bring-back', table: 'customers', key: 'own-1' })
    register.sweep()
    expect(column(register, '车型')).toEqual(['轿车', ''])
  })

  test('a list value removed while in use: asked first, then refused in a form that still has it (A19 A23)', () => {
    const register = firm()
    const key = keyOf(register, '客户类型')
    const remove = { edit: 'remove-choice', table: 'customers', key, label: '潜在客户' } as const
    expect(edit(register, remove)).toMatchObject({ state: 'refused', inUse: 2 })
    expect(column(register, '客户类型')).toEqual(['潜在客户', '潜在客户'])
    expect(edit(register, { ...remove, instead: 'VIP' })).toMatchObject({ state: 'done', records: 2 })
    expect(column(register, '客户类型')).toEqual(['VIP', 'VIP'])
    expect(refused(add(register, { name: '王五', [key]: '潜在客户' }))).toEqual([
      expect.objectContaining({ field: key, reason: 'choice-unknown' }),
    ])
  })

  test('a link to a record that is not there is refused by every form, and marked where it was typed (A19)', () => {
    const register = firm()
    edit(register, { edit: 'add', table: 'customers', header: '介绍人', kind: 'link', to: 'customers' })
    const unknown = (field: string) => [{ field, reason: 'link-unknown', id: '999999' }]
    expect(refused(add(register, { name: '王五', 'own-1': '999999' }))).toEqual(unknown('own-1'))
    const sale = { requestId: request(), table: 'transactions', customer: '100001' }
    const mine = { date: '2026-11-01', amount: 5, product: '999999' }
    expect(refused(register.call('card.add', { ...sale, mine }))).toEqual(unknown('product'))
    const saved = register.call('card.add', { ...sale, mine: { date: '2026-11-01', amount: 5 } })
    if (saved.state !== 'saved') throw new Error(saved.state)
    const change = { requestId: request(), table: 'transactions', id: saved.id, base: { product: '' } }
    expect(refused(register.call('card.edit', { ...change, mine: { product: '999999' } }))).toEqual(
      unknown('product'),
    )
    expect(add(register, { name: '王五', 'own-1': '编号：100001' })).toMatchObject({ state: 'saved' })
    expect(column(register, '介绍人')).toEqual(['', '', 100001])
    register.keeper.type(register.a1(100002, '介绍人'), '999999')
    register.sweep()
    expect(String(column(register, '提示')[1])).toMatch(/^介绍人：/)
  })

  test('a form with a link asks once more for the table it leads to, and no more (A19)', () => {
    const register = firm()
    edit(register, { edit: 'add', table: 'customers', header: '介绍人', kind: 'link', to: 'customers' })
    edit(register, { edit: 'add', table: 'customers', header: '领导', kind: 'link', to: 'customers' })
    const calls = (mine: Values) => {
      expect(add(register, { name: '王五', ...mine })).toMatchObject({ state: 'saved' })
      return register.google.executions.at(-1)!.calls
    }
    const without = calls({})
    expect(calls({ 'own-1': '100001', 'own-2': '100002' }) - without).toBeLessThanOrEqual(1)
  })

  test('links that lead round in a circle, or to themselves, stop nothing (A19)', () => {
    const register = firm()
    edit(register, { edit: 'add', table: 'customers', header: '介绍人', kind: 'link', to: 'customers' })
    register.keeper.type(register.a1(100001, '介绍人'), '100002')
    register.keeper.type(register.a1(100002, '介绍人'), '100001')
    register.sweep()
    expect(add(register, { name: '王五', 'own-1': '100001' })).toMatchObject({ state: 'saved' })
    register.keeper.type(register.a1(100003, '介绍人'), '100003')
    register.sweep()
    for (const id of ['100001', '100002', '100003']) expect(open(register, id).card).toMatchObject({ id })
    expect(column(register, '提示')).toEqual(['', '', ''])
    register.google.clock.advance('2 minutes')
    expect(register.call('bin.delete', { requestId: 'delete-one', customer: '100001' })).toMatchObject({
      state: 'done',
      counts: [{ table: 'customers', records: 1 }],
    })
    register.sweep()
    expect(column(register, '姓名')).toEqual(['李四', '王五'])
    expect(column(register, '介绍人')).toEqual(['', 100003])
    register.google.clock.advance('2 minutes')
    expect(register.call('history.undo', { operation: 'delete-one', requestId: request() })).toMatchObject({
      state: 'undone',
    })
    register.sweep()
    expect(new Map(register.customers().map((each) => [each.姓名, each.介绍人]))).toEqual(
      new Map<unknown, unknown>([
        ['张三', 100002],
        ['李四', 100001],
        ['王五', 100003],
      ]),
    )
  })

  test('five thousand tags are kept or refused as a whole, and cost no more calls', () => {
    const register = firm()
    const tags = Array.from({ length: 5000 }, (_, index) => `标签${index}`)
    const change = { ids: ['100001'], remove: [] }
    register.call('tags.change', { requestId: request(), ...change, add: tags.slice(0, 1) })
    const few = register.google.executions.at(-1)!.calls
    const reply = register.ask('tags.change', { requestId: request(), ...change, add: tags })
    expect(register.google.executions.at(-1)!.calls).toBe(few)
    register.sweep()
    const kept = String(column(register, '标签')[0]).split(', ')
    expect([1, 5000]).toContain(kept.length)
    expect([reply.ok, kept.length]).toEqual([true, 5000])
    expect(register.call('tags.list', {})).toMatchObject({ tags: { length: kept.length } })
  })

  test('amounts with 千分位 and full-width digits, impossible days and wrong identity numbers', () => {
    const register = firm()
    const [amount, day, identity] = ['交易金额', '合同到期', '身份证号'].map((header) =>
      keyOf(register, header),
    )
    const first = add(register, { name: '王五', [amount!]: '１２，３４５．６７' })
    expect(first).toMatchObject({ state: 'saved' })
    expect(column(register, '交易金额')[2]).toBe(12345.67)
    const issues = refused(
      add(register, { name: '赵六', [day!]: '2026-02-30', [identity!]: '110105194912310021' }),
    )
    expect(issues).toHaveLength(2)
    register.keeper.type(register.a1(100002, '身份证号'), '110105194912310021')
    register.keeper.type(register.a1(100002, '交易金额'), '１，２３４')
    register.keeper.type(register.a1(100002, '合同到期'), '2026-02-30')
    register.sweep()
    const [, second] = register.customers()
    expect(second).toMatchObject({ 交易金额: 1234, 合同到期: '2026-02-30', 身份证号: '110105194912310021' })
    expect(String(second!.提示).split('\n')).toHaveLength(2)
  })

  test('formulas in every field of a form are text, in the cells and everywhere (A19)', () => {
    const register = firm()
    for (const kind of ['text', 'long-text'] as const)
      edit(register, { edit: 'add', table: 'customers', header: `=${kind}`, kind })
    const formula = '=IMPORTXML("http://x.invalid","//a")'
    const fields = register.call('customers.start', {}).register!.fields.filter(({ editable }) => editable)
    const reply = add(register, Object.fromEntries(fields.map(({ key }) => [key, formula])))
    const issues = new Map((refused(reply) as { field: string }[]).map((issue) => [issue.field, issue]))
    const taken = fields.filter(({ key }) => !issues.has(key))
    expect(taken.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['text', 'long-text']))
    const mine = Object.fromEntries(taken.map(({ key }) => [key, formula]))
    expect(add(register, mine)).toMatchObject({ state: 'saved' })
    register.sweep()
    const cells = register.google.files.get(register.spreadsheetId)!.grids[0]!
    expect(JSON.stringify(register.cells().at(-1))).toContain('IMPORTXML')
    expect(JSON.stringify(cells)).not.toMatch(/"formula":"=IMPORTXML/)
  })
})
