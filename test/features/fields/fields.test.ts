import type { Params } from '../../../src/app/contract'
import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

type Edit = Params<'fields.edit'>['edit']

const run = () =>
  new RunningRegister([
    ['姓名', '手机', '客户类型'],
    ['张三', '13977413962', '潜在客户'],
    ['李四', '15093686061', '潜在客户'],
    ['王五', '13800000003', ''],
  ])
let asked = 0
const edit = (register: RunningRegister, wanted: Edit, requestId = `edit-fields-${++asked}`) =>
  register.call('fields.edit', { requestId, edit: wanted })
const table = 'customers'
const fieldsOf = (register: RunningRegister) => register.call('fields.list', {}).tables[0]!.fields
const field = (register: RunningRegister, header: string) => {
  const found = fieldsOf(register).find((each) => each.header === header)
  if (!found) throw new Error(`No field ${header}`)
  return found
}
const headers = (register: RunningRegister) => register.cells()[0]!.map(String)
const column = (register: RunningRegister, header: string) =>
  register.customers().map((customer) => customer[header])
const CAR = {
  ...({ edit: 'add', table, header: '车型', kind: 'choice' } as const),
  choices: ['轿车', '越野车'],
}

describe('a new field', () => {
  test('has its column, and is in the form and the shadow at once (A19)', () => {
    const register = run()
    const outcome = edit(register, { ...CAR, translated: 'Car' })
    expect(outcome).toMatchObject({ state: 'done', records: 0 })
    expect(headers(register)).toContain('车型')
    const { key } = field(register, '车型')
    expect(key).toBe('own-1')
    const shown = register.call('customers.start', {}).register!.fields.find((each) => each.key === key)
    expect(shown).toMatchObject({ header: '车型', kind: 'choice', editable: true, translated: 'Car' })
    register.keeper.type(register.a1(100001, '车型'), '轿车')
    register.sweep()
    expect(register.shadow().get('100001')).toMatchObject({ [key]: '轿车' })
    expect(column(register, '车型')).toEqual(['轿车', '', ''])
  })

  test('survives a renamed header and a sort by hand (A19 A20)', () => {
    const register = run()
    edit(register, CAR)
    register.keeper.type(register.a1(100002, '车型'), '越野车')
    const header = register.a1(100001, '车型').replace(/\d+$/, '1')
    register.keeper.type(header, '座驾')
    register.sweep()
    register.keeper.sort('客户!A2:Z4', 'B', false)
    register.sweep()
    expect(field(register, '座驾').key).toBe('own-1')
    expect(register.shadow().get('100002')).toMatchObject({ 'own-1': '越野车' })
  })

  test('that cannot be is refused in words', () => {
    const register = run()
    expect(edit(register, { ...CAR, header: '手机' })).toMatchObject({ state: 'refused' })
    expect(edit(register, { ...CAR, choices: [] })).toMatchObject({ state: 'refused' })
    expect(headers(register)).not.toContain('车型')
  })

  test('is made once, however often it is sent', () => {
    const register = run()
    edit(register, CAR, 'add-car-once')
    edit(register, CAR, 'add-car-once')
    expect(headers(register).filter((header) => header === '车型')).toHaveLength(1)
  })

  test('is told by History, and an undo retires it without losing anything (A19 A23)', () => {
    const register = run()
    edit(register, CAR, 'add-the-car')
    register.keeper.type(register.a1(100001, '车型'), '轿车')
    register.sweep()
    const told = register
      .call('history.list', { latest: 10 })
      .operations.find(({ id }) => id === 'add-the-car')
    expect(told).toMatchObject({ action: 'fields', fields: ['车型'], values: 0, canUndo: true })
    register.call('history.undo', { operation: 'add-the-car', requestId: 'undo-the-car' })
    expect(field(register, '车型')).toMatchObject({ retired: true })
    register.sweep()
    expect(column(register, '车型')).toEqual(['轿车', '', ''])
    const form = register.call('customers.start', {}).register!.fields
    expect(form.find(({ header }) => header === '车型')?.editable).toBe(false)
  })
})

describe('a field', () => {
  test('renamed keeps its key, its values and its place (A20 A23)', () => {
    const register = run()
    const { key } = field(register, '手机')
    const place = headers(register).indexOf('手机')
    edit(register, { edit: 'rename', table, key, header: '移动电话' }, 'rename-phone')
    expect(headers(register)[place]).toBe('移动电话')
    register.sweep()
    expect(field(register, '移动电话').key).toBe(key)
    expect(column(register, '移动电话')[0]).toBe('13977413962')
    register.call('history.undo', { operation: 'rename-phone', requestId: 'undo-rename-phone' })
    expect(headers(register)[place]).toBe('手机')
  })

  test('hidden, shown, retired and brought back loses nothing (A23)', () => {
    const register = run()
    const { key } = field(register, '客户类型')
    for (const each of ['hide', 'show', 'retire', 'bring-back'] as const) {
      expect(edit(register, { edit: each, table, key })).toMatchObject({ state: 'done' })
      register.sweep()
      expect(column(register, '客户类型')).toEqual(['潜在客户', '潜在客户', ''])
    }
    expect(field(register, '客户类型')).not.toHaveProperty('retired')
  })

  test('moved stands elsewhere in the tab, with its values (A23)', () => {
    const register = run()
    const keys = fieldsOf(register).map((each) => each.key)
    const { key } = field(register, '客户类型')
    const others = keys.filter((each) => each !== key)
    const after = [others[0]!, key, ...others.slice(1)]
    edit(register, { edit: 'reorder', table, keys: after }, 'move-type')
    expect(headers(register).slice(0, 2)).toEqual([fieldsOf(register)[0]!.header, '客户类型'])
    register.sweep()
    expect(column(register, '客户类型')).toEqual(['潜在客户', '潜在客户', ''])
    register.call('history.undo', { operation: 'move-type', requestId: 'undo-move-type' })
    expect(fieldsOf(register).map((each) => each.key)).toEqual(keys)
  })
})

describe('a choice', () => {
  const type = (register: RunningRegister) => field(register, '客户类型').key
  const listed = (register: RunningRegister) =>
    (field(register, '客户类型').choices ?? []).map(({ label }) => label)
  const first = (register: RunningRegister) => String(register.customers()[0]!.客户类型)

  test('renamed is renamed in every record, in one operation that is undone in one (A19)', () => {
    const register = run()
    const [key, from] = [type(register), first(register)]
    const outcome = edit(
      register,
      { edit: 'rename-choice', table, key, from, label: '有意向' },
      'rename-choice',
    )
    expect(outcome).toMatchObject({ state: 'done', records: 2, left: 0 })
    expect(column(register, '客户类型')).toEqual(['有意向', '有意向', ''])
    expect(listed(register)).toContain('有意向')
    register.sweep()
    expect(register.call('history.list', { latest: 1 }).operations[0]).toMatchObject({
      action: 'fields',
      values: 2,
    })
    register.call('history.undo', { operation: 'rename-choice', requestId: 'undo-choice' })
    expect(column(register, '客户类型')).toEqual([from, from, ''])
    expect(listed(register)).toContain(from)
    expect(listed(register)).not.toContain('有意向')
  })

  test('in use is not taken away before it is said what comes instead (A19)', () => {
    const register = run()
    const [key, label] = [type(register), first(register)]
    const asked = { edit: 'remove-choice', table, key, label } as const
    expect(edit(register, asked)).toMatchObject({ state: 'refused', inUse: 2 })
    const instead = listed(register).find((each) => each !== label)!
    expect(edit(register, { ...asked, instead })).toMatchObject({ state: 'done', records: 2 })
    expect(column(register, '客户类型')).toEqual([instead, instead, ''])
    expect(listed(register)).not.toContain(label)
  })

  test('edited again since is not undone: list and records stay together', () => {
    const register = run()
    const [key, from] = [type(register), first(register)]
    edit(register, { edit: 'rename-choice', table, key, from, label: '甲类' }, 'choice-one')
    edit(register, { edit: 'rename-choice', table, key, from: '甲类', label: '乙类' })
    expect(register.call('history.undo', { operation: 'choice-one', requestId: 'undo-one-1' })).toMatchObject(
      { state: 'nothing' },
    )
    expect(column(register, '客户类型')).toEqual(['乙类', '乙类', ''])
  })
})

describe('who may', () => {
  test('is who manages: a colleague sees no list', () => {
    expect(run().ask('fields.list', {}, COLLEAGUE)).toMatchObject({ ok: false })
    expect(run().ask('fields.list', {}, KEEPER)).toMatchObject({ ok: true, value: { mayEdit: true } })
  })
})

describe('an edit that dies', () => {
  const edits: Record<string, (register: RunningRegister) => Edit> = {
    'a new field': () => CAR,
    'a renamed choice': (register) => ({
      edit: 'rename-choice',
      table,
      key: field(register, '客户类型').key,
      from: String(register.customers()[0]!.客户类型),
      label: '有意向',
    }),
    'a renamed field': () => ({ edit: 'rename', table, key: 'phone', header: '移动电话' }),
  }
  const state = (register: RunningRegister) =>
    JSON.stringify([headers(register), fieldsOf(register), register.customers()])

  test.each(Object.entries(edits))('at any call leaves %s done or not done (A19)', (_, wanted) => {
    const whole = run()
    edit(whole, wanted(whole), 'the-edit-itself')
    const done = state(whole)
    expect(done).not.toBe(state(run()))
    for (let at = 1; ; at++) {
      const register = run()
      const before = state(register)
      const params = { requestId: 'the-edit-itself', edit: wanted(register) }
      register.google.faults.dieAtCall(at)
      let died = false
      try {
        if (!register.ask('fields.edit', params).ok) died = true
      } catch {
        died = true
      }
      if (!died) break
      register.google.clock.advance('5 minutes')
      expect([before, done]).toContain(state(register))
      edit(register, params.edit, params.requestId)
      expect(state(register)).toBe(done)
    }
  })
})
