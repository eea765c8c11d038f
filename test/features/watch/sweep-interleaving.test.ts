import { runJobs } from '../../../src/app/jobs'
import { RegisterHere, TAB } from '../../support/register-here'

/**
 * Before the sweep somebody typed a customer without a number, a number over another and a value that breaks a rule,
 * and no event told of it; during the sweep somebody acts.
 */
function disordered(): RegisterHere {
  const run = new RegisterHere()
  run.google.faults.loseEdits(true)
  run.keeper.paste(`${TAB}!B6`, [['新客甲', '13712345678']])
  run.keeper.paste(`${TAB}!B7`, [['新客乙', '13812345678']])
  run.keeper.type(`${TAB}!A3`, '77')
  run.keeper.type(`${TAB}!C2`, '1397741')
  return run
}
const sweep = (run: RegisterHere) => run.run((host) => runJobs(host, 'sweep'))
const names = (run: RegisterHere) =>
  Object.values(run.customers())
    .map((row) => row.姓名)
    .sort()
const ALL = ['张三', '李四', '王五', '赵六', '新客甲', '新客乙'].sort()
const STAY = { 100001: '张三', 100002: '李四', 100003: '王五', 100004: '赵六' }

/** What must be true after any sweeps that follow. */
function expectOrder(run: RegisterHere, at: unknown, gone: string[] = []): void {
  expect([at, run.log()]).toEqual([at, ''])
  expect([at, names(run)]).toEqual([at, ALL.filter((name) => !gone.includes(name))])
  const customers = run.customers()
  for (const [id, name] of Object.entries(STAY))
    if (!gone.includes(name)) expect([at, id, customers[id]?.姓名]).toEqual([at, id, name])
  const shadow = run.store((store) => store.readShadow('customers'))
  expect([at, [...shadow.keys()].sort()]).toEqual([at, Object.keys(customers).sort()])
  for (const [id, { values }] of shadow) expect([at, id, values.name]).toEqual([at, id, customers[id]!.姓名])
}

const acts: [string, (run: RegisterHere) => unknown, string[]][] = [
  ['a sort up', (run) => run.keeper.sort(`${TAB}!A2:F7`, 'B'), []],
  ['a sort down', (run) => run.keeper.sort(`${TAB}!A2:F7`, 'C', false), []],
  ['rows inserted above', (run) => run.keeper.insertRows(TAB, 2, 2), []],
  ['a row inserted between', (run) => run.keeper.insertRows(TAB, 6, 1), []],
  ['the first customer deleted', (run) => run.keeper.deleteRows(TAB, 2, 1), ['张三']],
  ['a new customer deleted', (run) => run.keeper.deleteRows(TAB, 6, 1), ['新客甲']],
  ['an edit', (run) => run.keeper.type(`${TAB}!E4`, '同事改的'), []],
]

describe('a sweep while somebody works in the table', () => {
  it('alone brings everything in order', () => {
    const run = disordered()
    sweep(run)
    expectOrder(run, 'alone')
    expect(run.customers()['100001']!.提示).toMatch(/^手机：/)
    expect(names(run)).toEqual(ALL)
  })

  it.each(acts)(
    'numbers and records every customer rightly, at whatever call it comes: %s',
    (_, act, gone) => {
      for (let at = 1; ; at++) {
        const run = disordered()
        let calls = 0
        const stop = run.google.between(() => {
          calls += 1
          if (calls === at) act(run)
        })
        sweep(run)
        stop()
        expect([at, run.log()]).toEqual([at, ''])
        if (calls < at) return
        sweep(run)
        sweep(run)
        expectOrder(run, at, gone)
      }
    },
  )

  it('is made good by the next wherever it dies', () => {
    for (let at = 1; ; at++) {
      const run = disordered()
      run.google.faults.dieAtCall(at)
      try {
        sweep(run)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      sweep(run)
      expectOrder(run, at)
      const seen = run.store((store) => store.readHistory({ latest: 50 }))
      const typed = seen.flatMap(({ changes }) => changes).filter(({ after }) => after === '1397741')
      expect([at, typed.length]).toEqual([at, 1])
      if (!died) return
    }
  })
})
