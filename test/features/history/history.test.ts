import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '13977413962', 'zhang@qq.com', '甲'],
  ['李四', '15093686061', 'li@163.com', '乙'],
  ['王五', '13512345678', 'wang@qq.com', '丙'],
]
const register = () => new RunningRegister(SHEET, { accounts: 'workspace' })
const list = (run: RunningRegister, as?: string) => run.call('history.list', { latest: 20 }, as).operations
let requests = 0
const undo = (run: RunningRegister, operation: string, as?: string) =>
  run.call('history.undo', { operation, requestId: `undo-${++requests}` }, as)
const names = (run: RunningRegister) => run.customers().map((row) => row.姓名)

describe('history', () => {
  it('tells who changed what, newest first, with the customer’s name', () => {
    const run = register()
    run.colleague.type(run.a1(100002, '公司'), '丁')
    const [latest, setUp] = list(run)
    expect(latest).toMatchObject({
      by: COLLEAGUE,
      action: 'typed',
      sealed: true,
      changed: 1,
      fields: ['公司'],
      record: { id: '100002', name: '李四' },
      changes: [{ header: '公司', before: '乙', after: '丁' }],
      canUndo: true,
    })
    expect(setUp).toMatchObject({ action: 'set-up', canUndo: false })
  })

  it('lists the changes of one customer alone', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '公司'), '丁')
    run.keeper.type(run.a1(100003, '公司'), '戊')
    const { operations } = run.call('history.list', { latest: 5, record: '100003' })
    expect(operations).toHaveLength(1)
    expect(operations[0]).toMatchObject({ changes: [{ record: '100003', after: '戊' }] })
  })

  it('says that there is more', () => {
    const run = register()
    for (const text of ['a', 'b', 'c']) run.keeper.type(run.a1(100001, '公司'), text)
    const page = run.call('history.list', { latest: 2 })
    expect(page.operations.map(({ changes }) => changes[0]!.after)).toEqual(['c', 'b'])
    expect(page.more).toBe(true)
  })
})

describe('undo', () => {
  it('brings back a customer whose cells were cleared first and whose row was deleted then', () => {
    const run = register()
    const before = run.customers()
    run.keeper.clear('客户!B3:E3')
    run.keeper.deleteRows('客户', 3, 1)
    const [deleted, cleared] = list(run)
    expect([deleted!.action, cleared!.action]).toEqual(['deleted', 'typed'])
    expect(undo(run, cleared!.id)).toMatchObject({ state: 'nothing', stands: 4 })
    expect(undo(run, deleted!.id)).toMatchObject({ state: 'undone', stands: 0 })
    expect(undo(run, cleared!.id)).toMatchObject({ state: 'undone', values: 4, stands: 0 })
    run.sweep()
    const byNumber = (rows: typeof before) => new Map(rows.map((row) => [row.客户编号, row]))
    expect(byNumber(run.customers())).toEqual(byNumber(before))
  })

  it('takes a typed value back, and undo of the undo brings it again', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '公司'), '丁')
    expect(undo(run, list(run)[0]!.id)).toMatchObject({ state: 'undone', values: 1, stands: 0 })
    expect(run.customers()[1]!.公司).toBe('乙')
    const [waiting, typed] = list(run)
    expect(waiting).toMatchObject({ action: 'undo', sealed: false })
    expect(typed).toMatchObject({ undone: true, canUndo: false })
    expect(undo(run, waiting!.id)).toMatchObject({ state: 'undone' })
    expect(run.customers()[1]!.公司).toBe('丁')
  })

  it('sent twice is done once', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '公司'), '丁')
    const params = { operation: list(run)[0]!.id, requestId: 'twice' }
    expect(run.call('history.undo', params)).toMatchObject({ state: 'undone' })
    run.sweep()
    expect(run.call('history.undo', params)).toEqual({ state: 'done-before' })
  })

  it('brings deleted rows back with number and all values', () => {
    const run = register()
    const before = run.customers()
    run.colleague.deleteRows('客户', 2, 2)
    expect(names(run)).toEqual(['王五'])
    const [deleted] = list(run)
    expect(deleted).toMatchObject({ action: 'deleted', by: COLLEAGUE, removed: 2 })
    expect(undo(run, deleted!.id)).toMatchObject({ state: 'undone', customers: 2 })
    expect([...run.customers()].sort((a, b) => Number(a.客户编号) - Number(b.客户编号))).toEqual(before)
    run.sweep()
    expect(run.log().at(-1)).toMatchObject({ action: 'undo', undoes: deleted!.id })
    expect([...run.shadow().keys()].sort()).toEqual(['100001', '100002', '100003'])
  })

  it('leaves what has changed since, field by field, and says what stands there', () => {
    const run = register()
    run.keeper.paste(run.a1(100002, '邮箱'), [['new@qq.com', '丁']])
    const [pasted] = list(run)
    run.keeper.type(run.a1(100002, '公司'), '戊')
    expect(undo(run, pasted!.id)).toMatchObject({
      state: 'undone',
      values: 1,
      stands: 1,
      standing: [
        { record: '100002', name: '李四', header: '公司', reason: 'changed-since', now: '戊', wanted: '乙' },
      ],
    })
    expect(run.customers()[1]).toMatchObject({ 邮箱: 'li@163.com', 公司: '戊' })
  })

  it('empties an added customer only while nothing in it has changed', () => {
    const run = register()
    run.keeper.type('客户!B5', '赵六')
    const [added] = list(run)
    run.keeper.type(run.a1(100004, '公司'), '己')
    expect(undo(run, added!.id)).toMatchObject({ state: 'nothing' })
    expect(names(run)).toContain('赵六')
    run.keeper.clear(run.a1(100004, '公司'))
    expect(undo(run, added!.id)).toMatchObject({ state: 'undone', customers: 1 })
    expect(names(run)).toEqual(['张三', '李四', '王五'])
    run.sweep()
    expect(run.shadow().has('100004')).toBe(false)
  })

  it('of what a colleague did is for those who manage', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '公司'), '丁')
    const [typed] = list(run, COLLEAGUE)
    expect(typed!.canUndo).toBe(false)
    expect(undo(run, typed!.id, COLLEAGUE)).toEqual({ state: 'not-allowed' })
    run.colleague.type(run.a1(100002, '公司'), '戊')
    expect(undo(run, list(run)[0]!.id, COLLEAGUE)).toMatchObject({ state: 'undone' })
  })
})

describe('what needs attention', () => {
  it('is rows that were deleted, until they are brought back', () => {
    const run = register()
    run.colleague.deleteRows('客户', 2, 2)
    const [line] = run.call('today.lines', {})
    expect(line).toMatchObject({ text: '今早有 2 行被直接删除', button: '找回' })
    if (!line || !('call' in line.opens)) throw new Error('The line makes no call')
    run.ask(line.opens.call, line.opens.params)
    expect(names(run).sort()).toEqual(['张三', '李四', '王五'].sort())
    expect(run.call('today.lines', {})).toEqual([])
    expect(run.call('today.lines', {}, COLLEAGUE)).toEqual([])
  })

  it('is found by the sweep where Google told of nothing, then without a name', () => {
    const run = register()
    run.google.faults.loseEdits(true)
    run.colleague.deleteRows('客户', 2, 1)
    run.sweep()
    expect(list(run)[0]).toMatchObject({ action: 'deleted', by: '' })
    expect(run.call('today.lines', {}, KEEPER)[0]).toMatchObject({ text: '今早有 1 行被直接删除' })
  })
})
