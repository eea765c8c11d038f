import { runJobs } from '../../../src/app/jobs'
import { FOUR_CUSTOMERS, RegisterHere, TAB } from '../../support/register-here'
import { RunningRegister } from '../../support/running-register'

const counters = (run: RegisterHere) => {
  const { refused, corrected, duplicatesMet } = run.run((host) => host.register.config()!.counters)
  return { refused, corrected, duplicatesMet }
}
const sweep = (run: RegisterHere) => {
  run.run((host) => runJobs(host, 'sweep'))
  expect(run.log()).toBe('')
}
/** Columns of the list after set-up: number, name, phone, e-mail, company. */
const typed: [string, (run: Pick<RegisterHere, 'colleague'>) => unknown, ReturnType<typeof counters>][] = [
  [
    'a value that breaks a rule',
    (run) => run.colleague.type(`${TAB}!C2`, '1381234567'),
    { refused: 1, corrected: 0, duplicatesMet: 0 },
  ],
  [
    'a value that is corrected',
    (run) => run.colleague.type(`${TAB}!C2`, '+86 138 1234 5678'),
    { refused: 0, corrected: 1, duplicatesMet: 0 },
  ],
  [
    'another customer’s phone in another writing',
    (run) => run.colleague.type(`${TAB}!C2`, '150 9368 6061'),
    { refused: 0, corrected: 1, duplicatesMet: 1 },
  ],
  [
    'a new customer with two twins, and one with none',
    (run) =>
      run.colleague.paste(`${TAB}!B6`, [
        ['新一', '15093686061', 'wang@qq.com'],
        ['新二', '13912345671', 'x'],
      ]),
    { refused: 1, corrected: 2, duplicatesMet: 1 },
  ],
  [
    'the same phone for two customers at once',
    (run) => run.colleague.paste(`${TAB}!C2`, [['13912345671'], ['139 1234 5671']]),
    { refused: 0, corrected: 2, duplicatesMet: 2 },
  ],
]

describe('the counters of what people type into cells', () => {
  it.each(typed)('count %s once, told of by the edit trigger', (_, act, expected) => {
    const run = new RunningRegister(FOUR_CUSTOMERS, { accounts: 'workspace' })
    act(run)
    run.sweep()
    run.sweep()
    const row = run.tab('_register').find(([key]) => key === 'counters')!
    expect(JSON.parse(String(row[1]))).toMatchObject(expected)
  })

  it.each(typed)('count %s once, found by the sweep', (_, act, expected) => {
    const run = new RegisterHere()
    run.google.faults.loseEdits(true)
    act(run)
    sweep(run)
    sweep(run)
    expect(counters(run)).toEqual(expected)
  })

  it.each(typed)('count %s once, wherever the sweep dies', (_, act, expected) => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere()
      run.google.faults.loseEdits(true)
      act(run)
      run.google.faults.dieAtCall(at)
      try {
        run.run((host) => runJobs(host, 'sweep'))
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      sweep(run)
      expect([at, counters(run)]).toEqual([at, expected])
      if (!died) return
    }
  })
})
