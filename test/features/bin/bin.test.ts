import { runJobs } from '../../../src/app/jobs'
import { linkedRegister } from '../../support/linked-register'
import { COLLEAGUE, KEEPER, type RegisterHere, type Row, TAB } from '../../support/register-here'

const PEOPLE: Row[] = [
  ['姓名', '手机', '负责人', '公司'],
  ['张三', '13977413962', '王敏', '甲'],
  ['李四', '15093686061', '王敏', '乙'],
  ['王五', '13512345678', '李娜', '丙'],
]
const TABS = ['联系人', '待办', '交易']

function register(): RegisterHere {
  const here = linkedRegister(PEOPLE)
  const add = (table: string, mine: Record<string, string | number>, customer = '100001') =>
    here.call('card.add', { requestId: `add-${table}-${customer}`, table, customer, mine })
  add('contacts', { name: '王敏', phone: '13812345678' })
  add('contacts', { name: '陈静' }, '100002')
  add('to-dos', { what: '寄样品' })
  add('transactions', { date: '2026-11-01', amount: 1200 })
  return here
}
const sweep = (here: RegisterHere) => here.run((host) => runJobs(host, 'sweep'))
/** What people filled in in every table, whatever the order of the rows. */
const picture = (here: RegisterHere) => {
  const { tables } = here.store((store) => store.config()!)
  return [TAB, ...TABS].map((tab) => {
    const [header = [], ...rows] = here.cells(tab)
    const { fields } = tables.find((table) => table.tab === tab)!
    const computed = fields.filter(({ kind }) => kind === 'computed').map((field) => field.header)
    const columns = [...header.keys()].filter((column) => !computed.includes(String(header[column])))
    const filled = rows.map((row) => columns.map((column) => row[column] ?? ''))
    return filled
      .filter((row) => row.some((cell) => cell !== '' && cell !== false))
      .map((row) => JSON.stringify(row))
      .sort()
  })
}
const remove = (here: RegisterHere, customer = '100001', requestId = 'delete-1', as?: string) =>
  here.call('bin.delete', { requestId, customer }, as)
const restore = (here: RegisterHere, customer = '100001', requestId = 'restore-1', as?: string) =>
  here.call('bin.restore', { requestId, customer }, as)
const binned = (here: RegisterHere, as?: string) => here.call('bin.list', {}, as)

describe('deleting a customer', () => {
  test('takes along all that leads there, and leaves the others alone (E3)', () => {
    const here = register()
    const outcome = remove(here)
    expect(outcome).toMatchObject({ state: 'done', left: 0 })
    expect('counts' in outcome && outcome.counts.map(({ table, records }) => [table, records])).toEqual(
      expect.arrayContaining([
        ['customers', 1],
        ['contacts', 1],
        ['to-dos', 1],
        ['transactions', 1],
      ]),
    )
    expect(Object.keys(here.customers())).toEqual(['100002', '100003'])
    expect(JSON.stringify(picture(here))).not.toContain('100001')
    expect(JSON.stringify(picture(here))).toContain('陈静')
  })

  test('is one operation of History, named after the customer, and is taken back there (E3 H1)', () => {
    const here = register()
    const before = picture(here)
    remove(here)
    const [operation] = here.call('history.list', { latest: 2 }).operations
    expect(operation).toMatchObject({ action: 'binned', removed: 4, record: { id: '100001', name: '张三' } })
    here.call('history.undo', { operation: 'delete-1', requestId: 'undo-delete' })
    expect(picture(here)).toEqual(before)
    expect(binned(here)).toEqual([])
  })

  test('leaves no figure behind in the rows that are free again', () => {
    const here = register()
    sweep(here)
    remove(here)
    sweep(here)
    for (const tab of [TAB, ...TABS])
      for (const row of here.cells(tab))
        if (row[0] === '' || row[0] === undefined)
          expect([tab, row.filter((cell) => cell !== '')]).toEqual([tab, []])
  })

  test('is done once, and says when the customer is not there', () => {
    const here = register()
    remove(here)
    expect(remove(here)).toEqual({ state: 'done-before' })
    expect(remove(here, '100001', 'delete-2')).toEqual({ state: 'gone' })
  })

  test('is no loss by hand that Today warns of', () => {
    const here = register()
    remove(here)
    expect(JSON.stringify(here.call('today.lines', {}))).not.toContain('删除')
  })
})

describe('the bin', () => {
  test('lists who was deleted with what comes back, the latest first (E3)', () => {
    const here = register()
    remove(here)
    remove(here, '100003', 'delete-3')
    const [latest, first] = binned(here)
    expect(latest).toMatchObject({ id: '100003', name: '王五', by: KEEPER, linked: [], mayRestore: true })
    expect(first).toMatchObject({ id: '100001', name: '张三' })
    expect(first?.linked.map(({ records }) => records)).toEqual([1, 1, 1])
  })

  test('brings a customer back whole, with what led there (E3)', () => {
    const here = register()
    const before = picture(here)
    remove(here)
    sweep(here)
    expect(restore(here)).toMatchObject({ state: 'done', lost: [] })
    expect(picture(here)).toEqual(before)
    expect(binned(here)).toEqual([])
    sweep(here)
    expect(picture(here)).toEqual(before)
    expect(here.call('card.open', { id: '100001' }).card?.counts).toMatchObject({ contacts: 1, 'to-dos': 1 })
  })

  test('brings back whom somebody deleted in the grid', () => {
    const here = register()
    const before = picture(here)
    here.google.as(KEEPER).deleteRows(TAB, 2, 1)
    sweep(here)
    expect(binned(here)).toMatchObject([{ id: '100001', name: '张三' }])
    expect(restore(here)).toMatchObject({ state: 'done', lost: [] })
    expect(picture(here)).toEqual(before)
  })

  test('is undone like any operation: the customer goes again', () => {
    const here = register()
    remove(here)
    restore(here)
    const undone = here.call('history.undo', { operation: 'restore-1', requestId: 'undo-restore' })
    expect(undone).toMatchObject({ state: 'undone', customers: 1, stands: 0 })
    expect(Object.keys(here.customers())).toEqual(['100002', '100003'])
  })

  test('is for whoever deleted it and for those who manage', () => {
    const here = register()
    remove(here)
    remove(here, '100002', 'delete-2', COLLEAGUE)
    expect(binned(here, COLLEAGUE).map(({ id, mayRestore }) => [id, mayRestore])).toEqual([
      ['100002', true],
      ['100001', false],
    ])
    expect(restore(here, '100001', 'restore-1', COLLEAGUE)).toEqual({ state: 'not-allowed' })
    expect(restore(here, '100002', 'restore-2', COLLEAGUE)).toMatchObject({ state: 'done' })
  })

  test('says so where nothing is to be brought back', () => {
    const here = register()
    expect(restore(here, '199999')).toEqual({ state: 'unknown' })
    remove(here)
    restore(here)
    expect(restore(here)).toEqual({ state: 'done-before' })
    expect(restore(here, '100001', 'restore-2').state).toMatch(/there-already|unknown/)
  })
})

/** Runs a call that dies at its n-th service call; whether it died. */
function dies(here: RegisterHere, call: number, work: () => unknown): boolean {
  here.google.faults.dieAtCall(call)
  try {
    work()
  } catch {
    // The answer is lost with the execution.
  }
  const { executions } = here.google
  return executions[executions.length - 1]!.status === 'died'
}

describe('dying at any call', () => {
  test('a deletion has removed all or nothing, and is finished by pressing again', () => {
    const whole = picture(register())
    let call = 1
    for (; call < 60; call++) {
      const here = register()
      if (!dies(here, call, () => remove(here))) break
      const isDone = !Object.keys(here.customers()).includes('100001')
      if (!isDone) expect(picture(here)).toEqual(whole)
      expect(remove(here).state).toBe(isDone ? 'done-before' : 'done')
      expect(JSON.stringify(picture(here))).not.toContain('100001')
    }
    expect(call).toBeGreaterThan(5)
  })

  test('a restoration is finished by pressing again', () => {
    const whole = picture(register())
    let call = 1
    for (; call < 60; call++) {
      const here = register()
      remove(here)
      if (!dies(here, call, () => restore(here))) break
      restore(here)
      sweep(here)
      expect([call, picture(here)]).toEqual([call, whole])
    }
    expect(call).toBeGreaterThan(5)
  })
})
