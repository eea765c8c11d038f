import { RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '139 7741 3962', 'Zhang@qq.com', '甲'],
  ['李四', '150 9368 6061', 'Li@163.com', '乙'],
]

/** A register in which a colleague has worked on one of the values that were standardised. */
function workedOnSince(): RunningRegister {
  const run = new RunningRegister(SHEET, { accounts: 'workspace' })
  const { fingerprint } = run.call('standardise.preview', {})
  run.call('standardise.apply', { fingerprint, rules: ['phone', 'email'], requestId: 'tidy-up' })
  run.colleague.type(run.a1(100002, '邮箱'), 'lisi@163.com')
  return run
}
const undo = (run: RunningRegister, operation: string, requestId: string) =>
  run.call('history.undo', { operation, requestId })
const inList = (run: RunningRegister, id: string, record?: string) =>
  run
    .call('history.list', { latest: 20, ...(record === undefined ? {} : { record }) })
    .operations.find((operation) => operation.id === id)

describe('an operation of which only a part could be undone', () => {
  it('tells field by field what stays, what it is now and what it would have been', () => {
    const run = workedOnSince()
    expect(undo(run, 'tidy-up', 'back')).toEqual({
      state: 'undone',
      values: 3,
      customers: 2,
      back: 0,
      stands: 1,
      standing: [
        {
          record: '100002',
          name: '李四',
          header: '邮箱',
          reason: 'changed-since',
          now: 'lisi@163.com',
          wanted: 'Li@163.com',
        },
      ],
    })
  })

  it('is listed as undone but for what stayed, also in the history of that customer', () => {
    const run = workedOnSince()
    expect(inList(run, 'tidy-up')).toMatchObject({ undone: false, stands: 0 })
    undo(run, 'tidy-up', 'back')
    expect(inList(run, 'tidy-up')).toMatchObject({ undone: true, stands: 1, canUndo: false })
    expect(inList(run, 'tidy-up', '100001')).toMatchObject({ undone: true, stands: 0 })
    expect(inList(run, 'tidy-up', '100002')).toMatchObject({ undone: true, stands: 1 })
  })

  it('is wholly undone where somebody had put the rest back by hand', () => {
    const run = workedOnSince()
    run.colleague.type(run.a1(100002, '邮箱'), 'Li@163.com')
    run.colleague.type(run.a1(100002, '邮箱'), 'Li@163.com')
    expect(run.customers()[1]!.邮箱).toBe('Li@163.com')
    expect(undo(run, 'tidy-up', 'back')).toMatchObject({ state: 'undone', values: 3, stands: 0 })
    expect(inList(run, 'tidy-up')).toMatchObject({ undone: true, stands: 0 })
  })

  it('stands whole again when its undo is undone', () => {
    const run = workedOnSince()
    undo(run, 'tidy-up', 'back')
    undo(run, 'back', 'forth')
    expect(inList(run, 'tidy-up')).toMatchObject({ undone: false, stands: 0, canUndo: true })
  })
})

describe('all changes of an operation', () => {
  it('name every customer, not only the first', () => {
    const run = workedOnSince()
    const whole = run.call('history.operation', { operation: 'tidy-up' })
    expect(whole?.changes.map(({ record, name }) => `${record} ${name}`)).toEqual([
      '100001 张三',
      '100001 张三',
      '100002 李四',
      '100002 李四',
    ])
  })
})
