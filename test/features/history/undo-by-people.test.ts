import fc from 'fast-check'
import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '13977413962', 'zhang@qq.com', '甲'],
  ['李四', '15093686061', 'li@163.com', '乙'],
  ['王五', '13512345678', 'wang@qq.com', '丙'],
]
const register = () => new RunningRegister(SHEET, { accounts: 'workspace' })
let requests = 0
const undo = (run: RunningRegister, operation: string, as?: string) => {
  const requestId = `request-${++requests}`
  return { id: requestId, outcome: run.call('history.undo', { operation, requestId }, as) }
}
const latest = (run: RunningRegister, action?: string) =>
  run
    .call('history.list', { latest: 20 })
    .operations.find((operation) => action === undefined || operation.action === action)!
const sorted = (run: RunningRegister) =>
  run.customers().sort((a, b) => Number(a.客户编号) - Number(b.客户编号))
/** A role by which the colleague manages but may change contact fields only. */
function withAssistant(run: RunningRegister): void {
  run.keeper.paste('设置!D10', [['助理', '联系方式', '是']])
  run.keeper.paste('设置!A4', [[COLLEAGUE, '助理']])
}

describe('undo by another person', () => {
  it('of those who manage is theirs in History, and the one who did it may take that back only if they manage', () => {
    const run = register()
    run.colleague.type(run.a1(100002, '公司'), '丁')
    const { id, outcome } = undo(run, latest(run, 'typed').id, KEEPER)
    expect(outcome).toMatchObject({ state: 'undone', values: 1 })
    run.sweep()
    expect(run.log().at(-1)).toMatchObject({ id, action: 'undo', by: KEEPER })
    expect(undo(run, id, COLLEAGUE).outcome).toEqual({ state: 'not-allowed' })
    expect(run.customers()[1]).toMatchObject({ 公司: '乙' })
  })

  it('leaves each field that their role may not change, and says so field by field', () => {
    const run = register()
    run.keeper.paste(run.a1(100002, '姓名'), [['李四四', '13800000001']])
    withAssistant(run)
    const { outcome } = undo(run, latest(run, 'typed').id, COLLEAGUE)
    expect(outcome).toMatchObject({
      state: 'undone',
      values: 1,
      stands: 1,
      standing: [{ header: '姓名', reason: 'not-allowed', now: '李四四', wanted: '李四' }],
    })
    expect(run.customers()[1]).toMatchObject({ 姓名: '李四四', 手机: '15093686061' })
  })

  it('brings a deleted customer back wholly or not at all', () => {
    const run = register()
    run.keeper.deleteRows('客户', 3, 1)
    withAssistant(run)
    expect(undo(run, latest(run, 'deleted').id, COLLEAGUE).outcome).toMatchObject({ state: 'nothing' })
    expect(run.customers()).toHaveLength(2)
    expect(undo(run, latest(run, 'deleted').id, KEEPER).outcome).toMatchObject({ state: 'undone' })
    expect(run.customers()).toHaveLength(3)
  })

  it('by two at once is done once; the second is told that it changed since or was done', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '公司'), '丁')
    const { id } = latest(run, 'typed')
    expect(undo(run, id).outcome).toMatchObject({ state: 'undone' })
    expect(undo(run, id).outcome).toMatchObject({ state: 'nothing' })
    run.sweep()
    expect(run.customers()[1]).toMatchObject({ 公司: '乙' })
  })
})

describe('undo of an undo', () => {
  it('deletes again what came back, and its own undo brings that back again', () => {
    const run = register()
    const before = sorted(run)
    run.colleague.deleteRows('客户', 2, 2)
    let operation = latest(run, 'deleted').id
    for (const left of [3, 1, 3, 1]) {
      const { id, outcome } = undo(run, operation)
      expect(outcome).toMatchObject({ state: 'undone' })
      run.sweep()
      expect(sorted(run)).toEqual(left === 3 ? before : before.filter(({ 姓名 }) => 姓名 === '王五'))
      operation = id
      run.google.clock.advance('1 minute')
    }
  })

  it('of a set of which a part was changed in between takes back that part no more', () => {
    const run = register()
    run.keeper.paste(run.a1(100001, '公司'), [['子'], ['丑'], ['寅']])
    const first = undo(run, latest(run, 'typed').id)
    run.colleague.type(run.a1(100002, '公司'), '别的')
    expect(undo(run, first.id).outcome).toMatchObject({ state: 'undone', values: 2, stands: 1 })
    expect(run.customers().map((row) => row.公司)).toEqual(['子', '别的', '寅'])
  })

  it('leaves a formula that somebody pasted, and says so', () => {
    const run = register()
    run.keeper.paste(run.a1(100001, '公司'), [['=1+1']])
    expect(undo(run, latest(run, 'typed').id).outcome).toMatchObject({
      state: 'nothing',
      standing: [{ reason: 'formula' }],
    })
  })

  it('is the operation itself, and undo of anything gives back what was, whatever was typed', () => {
    const text = fc.constantFrom('', '丁', ' 两  格 ', '123', '１２３', '<b>', '𠮷')
    const run = register()
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        run.google.clock.advance('1 minute')
        const before = run.customers()
        run.keeper.paste(
          run.a1(100001, '公司'),
          texts.map((each) => [each]),
        )
        const after = run.customers()
        if (JSON.stringify(after) === JSON.stringify(before)) return
        const back = undo(run, latest(run, 'typed').id)
        expect(back.outcome).toMatchObject({ state: 'undone', stands: 0 })
        expect(run.customers()).toEqual(before)
        run.google.clock.advance('1 minute')
        undo(run, back.id)
        expect(run.customers()).toEqual(after)
        run.sweep()
        expect(run.customers()).toEqual(after)
      }),
      { numRuns: 15 },
    )
  })
})
