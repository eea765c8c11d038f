import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '类型', '公司', '建档日期'],
  ['张三', '13977413962', 'VIP', '甲', '2026-01-05'],
  ['李四', '15093686061', '现有客户', '乙', '2026-02-06'],
  ['王五', '13512345678', '', '=1+1', '2026-03-07'],
]
const register = () => new RunningRegister(SHEET, { accounts: 'workspace' })
const header = (run: RunningRegister) => run.cells()[0]!.map(String)
const column = (run: RunningRegister, name: string) => header(run).indexOf(name) + 1
const remove = (run: RunningRegister, name: string, person = run.colleague) =>
  person.deleteColumns('客户', column(run, name))
const lines = (run: RunningRegister, as?: string) => run.call('today.lines', {}, as)
const losses = (run: RunningRegister, as?: string) => lines(run, as).filter(({ opens }) => 'call' in opens)
/** What the button of the first line sends. */
function button(run: RunningRegister, as?: string) {
  const [line] = losses(run, as)
  if (!line || !('call' in line.opens)) throw new Error('Today says nothing')
  const { operation = '', requestId = '' } = line.opens.params
  return { operation, requestId }
}
const bringBack = (run: RunningRegister, as?: string) => run.call('history.undo', button(run, as), as)
const grid = (run: RunningRegister) => run.google.files.get(run.spreadsheetId)!.gridByName('客户')!

describe('a customer column that somebody deletes', () => {
  it('is said on Today at once, with who did it in History, and clears no customer', () => {
    const run = register()
    remove(run, '手机')
    expect(losses(run).map(({ text, button }) => [text, button])).toEqual([
      ['今早“手机”这一列被删除', '找回'],
    ])
    expect(run.log().at(-1)).toMatchObject({
      action: 'column-deleted',
      by: COLLEAGUE,
      changes: [{ recordId: '', field: 'phone', before: '手机', after: null }],
    })
    expect(run.shadow().get('100002')).toMatchObject({ phone: '15093686061' })
    const [listed] = run.call('history.list', { latest: 1 }).operations
    expect(listed).toMatchObject({ columns: 1, fields: ['手机'], values: 0, removed: 0, canUndo: true })
  })

  it('comes back by one click where it stood, with every value, and nothing else is changed', () => {
    const run = register()
    run.sweep()
    const before = run.cells()
    remove(run, '手机')
    expect(bringBack(run)).toEqual({ state: 'columns-back', headers: ['手机'], values: 3, formulas: false })
    expect(run.cells()).toEqual(before)
    expect(losses(run)).toEqual([])
    run.sweep()
    expect(run.cells()).toEqual(before)
    expect(run.log().at(-1)).toMatchObject({ action: 'undo', by: KEEPER })
    expect(run.journal()).toEqual([])
    expect(losses(run)).toEqual([])
    expect([...run.shadow().keys()]).toEqual(['100001', '100002', '100003'])
  })

  it('comes back with its drop-down, its format and the mark by which it is found after a rename', () => {
    const run = register()
    const rule = () => grid(run).validations.get(1, column(run, '类型') - 1)
    const before = JSON.stringify(rule())
    expect(before).toMatch(/VIP/)
    remove(run, '类型')
    bringBack(run)
    expect(JSON.stringify(rule())).toBe(before)
    run.keeper.type(run.a1(100001, '类型').replace(/\d+$/, '1'), '级别')
    run.sweep()
    expect(run.customers()[0]).toMatchObject({ 级别: 'VIP' })
    expect(run.call('customers.open', { id: '100001' }).card!.values).toMatchObject({
      'customer-type': 'VIP',
    })
  })

  it('of days comes back with days, and a text that looks like a formula stays a text', () => {
    const run = register()
    const before = run.shadow()
    remove(run, '建档日期')
    remove(run, '公司')
    bringBack(run)
    bringBack(run)
    expect(run.customers()[2]).toMatchObject({ 建档日期: 46_088, 公司: '=1+1' })
    expect(run.keeper.texts(run.a1(100003, '建档日期'))[0]![0]).toBe('2026-03-07')
    run.sweep()
    expect(run.shadow()).toEqual(before)
  })

  it('stays quiet for the sweep as long as it is away', () => {
    const run = register()
    remove(run, '手机')
    run.sweep()
    const log = run.log().length
    run.sweep()
    expect(run.log()).toHaveLength(log)
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(5)
    run.colleague.type(run.a1(100001, '公司'), '丁')
    for (const _ of ['computes what was touched', 'has nothing to do']) run.sweep()
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(5)
    expect(run.shadow().get('100001')).toMatchObject({ phone: '13977413962', company: '丁' })
  })

  it('that Google told nobody of is found by the sweep, then without a name', () => {
    const run = register()
    run.google.faults.loseEdits(true)
    remove(run, '手机')
    run.sweep()
    expect(run.log().at(-1)).toMatchObject({ action: 'column-deleted', by: '' })
    expect(losses(run)).toHaveLength(1)
    expect(losses(run, COLLEAGUE)).toEqual([])
  })

  it('and that Ctrl+Z brought back is on Today no more', () => {
    const run = register()
    const before = run.cells()
    remove(run, '手机')
    expect(run.colleague.undo()).toEqual({ ok: true })
    run.sweep()
    expect(run.cells()).toEqual(before)
    expect(losses(run)).toEqual([])
    expect(run.shadow().get('100002')).toMatchObject({ phone: '15093686061' })
  })

  it('and with it a row and a new value, leaves each in its place', () => {
    const run = register()
    remove(run, '手机')
    run.colleague.deleteRows('客户', 3, 1)
    run.colleague.sort('客户!A2:E4', 'B', false)
    run.colleague.type(run.a1(100001, '公司'), '丁')
    const outcomes = [losses(run).length, bringBack(run).state, bringBack(run).state]
    expect(outcomes).toEqual([2, 'undone', 'columns-back'])
    run.google.clock.advance('1 minute')
    expect(run.customers().find((row) => row.客户编号 === 100001)).toMatchObject({
      手机: '13977413962',
      公司: '丁',
    })
    expect(
      run
        .customers()
        .map((row) => row.手机)
        .sort(),
    ).toEqual(['13512345678', '13977413962', '15093686061'].sort())
  })

  it('two at once come back together', () => {
    const run = register()
    const before = run.cells()
    run.colleague.deleteColumns('客户', column(run, '手机'), 2)
    expect(losses(run).map(({ text }) => text)).toEqual(['今早“手机、类型”这一列被删除'])
    expect(bringBack(run)).toMatchObject({ headers: ['手机', '类型'], values: 5 })
    expect(run.cells()).toEqual(before)
  })

  it('is left away where somebody pressed twice, and its return is not undone by the product', () => {
    const run = register()
    remove(run, '手机')
    const params = button(run)
    expect(run.call('history.undo', params)).toMatchObject({ state: 'columns-back' })
    expect(run.call('history.undo', params)).toEqual({ state: 'done-before' })
    expect(run.call('history.undo', { ...params, requestId: 'another' })).toEqual({ state: 'done-before' })
    const [back] = run.call('history.list', { latest: 1 }).operations
    expect(back).toMatchObject({ action: 'undo', columns: 1, canUndo: false })
    expect(run.call('history.undo', { operation: back!.id, requestId: 'third' })).toEqual({
      state: 'not-allowed',
    })
    expect(header(run).filter((name) => name === '手机')).toHaveLength(1)
  })

  it('can be brought back by who deleted it, and by nobody else without management', () => {
    const run = register()
    remove(run, '手机', run.keeper)
    expect(losses(run, COLLEAGUE)).toEqual([])
    const [operation] = run.call('history.list', { latest: 1 }).operations
    expect(run.call('history.undo', { operation: operation!.id, requestId: 'request-1' }, COLLEAGUE)).toEqual(
      { state: 'not-allowed' },
    )
    bringBack(run)
    remove(run, '公司')
    expect(bringBack(run, COLLEAGUE)).toMatchObject({ state: 'columns-back', headers: ['公司'] })
  })

  it('comes back wholly or not at all, at whatever call the run dies', () => {
    const died = (at: number): boolean => {
      const run = register()
      const before = run.cells()
      remove(run, '手机')
      run.google.faults.dieAtCall(at)
      let lost = false
      try {
        bringBack(run)
      } catch {
        lost = true
      }
      run.sweep()
      run.sweep()
      if (!header(run).includes('手机')) bringBack(run)
      run.sweep()
      expect([at, run.cells()]).toEqual([at, before])
      expect([at, losses(run)]).toEqual([at, []])
      return lost
    }
    let at = 1
    while (died(at)) at++
    expect(at).toBeGreaterThan(6)
  })

  it.each<[string, (run: RunningRegister) => unknown]>([
    ['a sort', (run) => run.colleague.sort('客户!A2:E40', 'B', false)],
    ['an inserted row', (run) => run.colleague.insertRows('客户', 2, 1)],
    ['an inserted column', (run) => run.colleague.insertColumns('客户', 2, 1)],
    ['an edit', (run) => run.colleague.type(run.a1(100003, '姓名'), '王五五')],
  ])('has each value beside its customer, whenever %s comes between', (_, act) => {
    const interrupted = (at: number): boolean => {
      const run = register()
      const phones = new Map(run.customers().map((row) => [row.客户编号, row.手机]))
      remove(run, '手机')
      let calls = 0
      const stop = run.google.between(({ execution }) => {
        if (execution.function !== 'rpc') return
        calls += 1
        if (calls === at) act(run)
      })
      const params = button(run)
      calls = 0
      run.call('history.undo', params)
      stop()
      if (calls < at) return false
      run.sweep()
      expect([at, new Map(run.customers().map((row) => [row.客户编号, row.手机]))]).toEqual([at, phones])
      return true
    }
    let at = 1
    while (interrupted(at)) at++
    expect(at).toBeGreaterThan(6)
  })
})

describe('a deleted column in a register with roles', () => {
  it('comes back protected for the people of its role', () => {
    const run = register()
    run.keeper.paste('设置!A4', [[COLLEAGUE, '财务']])
    run.call('roles.apply', {})
    remove(run, '手机', run.keeper)
    bringBack(run)
    expect(run.colleague.type(run.a1(100001, '手机'), '13800000000')).toMatchObject({ ok: false })
    expect(run.customers()[0]).toMatchObject({ 手机: '13977413962' })
  })
})

describe('a deleted column of the firm’s own formulas', () => {
  it('comes back without them, and the answer says so', () => {
    const run = register()
    run.keeper.insertColumns('客户', 7, 1)
    run.keeper.type('客户!G2', '=100*0.9')
    run.keeper.type('客户!G1', '折扣价')
    remove(run, '折扣价')
    expect(bringBack(run)).toEqual({ state: 'columns-back', headers: ['折扣价'], values: 0, formulas: true })
    expect(header(run)).toContain('折扣价')
  })
})
