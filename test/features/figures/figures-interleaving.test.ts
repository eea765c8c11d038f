import { runJobs } from '../../../src/app/jobs'
import { addLinkedTables, columnOf, firstNumber } from '../../support/computed-register'
import { RegisterHere, TAB } from '../../support/register-here'

const SALE = String(firstNumber('transactions'))

/** Two customers who bought, one who paid a part. */
function aRegister(): RegisterHere {
  const here = new RegisterHere()
  addLinkedTables(here, {
    transactions: [
      { customer: '100001', date: '2026-10-01', amount: 1000 },
      { customer: '100001', date: '2026-11-01', amount: 200 },
      { customer: '100002', date: '2026-11-02', amount: 50 },
    ],
    payments: [{ customer: '100001', transaction: SALE, date: '2026-10-11', amount: 400 }],
  })
  return here
}
const sweep = (here: RegisterHere) => here.run((host) => runJobs(host, 'sweep'))
const spending = (here: RegisterHere) => columnOf(here, TAB, '累计消费')

describe('figures while somebody works in the table', () => {
  const acts: [string, (here: RegisterHere) => unknown][] = [
    ['a sort', (here) => here.keeper.sort(`${TAB}!A2:S5`, 'B', false)],
    ['rows inserted above', (here) => here.keeper.insertRows(TAB, 2, 2)],
    ['a column inserted before', (here) => here.keeper.insertColumns(TAB, 3, 1)],
  ]
  it.each(acts)(
    'stand in their rows and columns after two sweeps, at whatever call it comes: %s',
    (_, act) => {
      for (let at = 1; ; at += 2) {
        const here = aRegister()
        let count = 0
        const stop = here.google.between(() => {
          count += 1
          if (count === at) act(here)
        })
        sweep(here)
        stop()
        expect([at, here.log()]).toEqual([at, ''])
        if (count < at) return
        sweep(here)
        expect([at, spending(here)]).toEqual([at, { 100001: 1200, 100002: 50, 100003: 0, 100004: 0 }])
      }
    },
  )

  it('are made good by the next run wherever one dies', () => {
    for (let at = 1; ; at += 3) {
      const here = aRegister()
      here.google.faults.dieAtCall(at)
      try {
        sweep(here)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = here.google.executions.at(-1)!.status === 'died'
      sweep(here)
      expect([at, spending(here)]).toEqual([at, { 100001: 1200, 100002: 50, 100003: 0, 100004: 0 }])
      if (!died) return
    }
  })
})
