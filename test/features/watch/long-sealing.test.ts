import { compareTables } from '../../../src/features/watch/compare-tables'
import { CUSTOMERS } from '../../../src/register/field'
import { RegisterHere, TAB } from '../../support/register-here'

const COUNT = 12_000
const list = Array.from({ length: COUNT }, (_, index) => [`客户 ${index}`, `公司 ${index}`])
/** A register in which the companies of all customers were written anew, and Google told nobody. */
function pasted(): RegisterHere {
  const run = new RegisterHere([['姓名', '公司'], ...list])
  run.google.faults.loseEdits(true)
  run.keeper.paste(
    `${TAB}!C2`,
    list.map(([, company]) => [`新${company}`]),
  )
  return run
}

/** A comparison that has time for one part only. */
const begin = (run: RegisterHere) => run.run((host) => compareTables(host, {}, { untilMs: 0 }))
const finish = (run: RegisterHere) => run.run((host) => compareTables(host))
const history = (run: RegisterHere) => run.store((register) => register.readHistory({ latest: 100 }))
/** How many customers the shadow holds with a company of that beginning. */
const recorded = (run: RegisterHere, beginning: string) =>
  [...run.store((register) => register.readShadow(CUSTOMERS)).values()].filter(({ values }) =>
    String(values.company).startsWith(beginning),
  ).length
/** How often History tells of a customer, at most and in all. */
function told(run: RegisterHere, id?: string): { customers: number; most: number } {
  const times = new Map<string, number>()
  for (const operation of history(run))
    if (id === undefined || operation.id === id)
      for (const { recordId } of operation.changes) times.set(recordId, (times.get(recordId) ?? 0) + 1)
  return { customers: times.size, most: Math.max(...times.values()) }
}

describe('changes of more customers than one write takes', () => {
  it('are recorded as far as time allows, and the next comparison records the rest, each once', () => {
    const run = pasted()
    begin(run)
    expect(recorded(run, '新')).toBe(10_000)
    finish(run)
    expect(recorded(run, '新')).toBe(COUNT)
    expect(told(run)).toEqual({ customers: COUNT, most: 1 })
    finish(run)
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(4)
  })

  it('that wait in the journal go into log and shadow part by part, with the edit that was noted beside them', () => {
    const run = pasted()
    finish(run)
    const found = history(run).find(({ action }) => action === 'found')!
    const undone = run.call('history.undo', { operation: found.id, requestId: 'undo-all' })
    expect(undone).toMatchObject({ state: 'undone', values: COUNT })
    const before = run.cells()
    run.store((register) =>
      register.noteEdit({
        at: found.at,
        by: 'lina@example.com',
        sheetId: 0,
        row: 1,
        column: 2,
        value: '抢先',
      }),
    )
    begin(run)
    expect(recorded(run, '公司')).toBe(10_000)
    expect(told(run, 'undo-all')).toEqual({ customers: COUNT, most: 1 })
    finish(run)
    expect(run.journal()).toEqual([])
    expect(run.cells()).toEqual(before)
    expect(recorded(run, '公司')).toBe(COUNT)
    expect(told(run, 'undo-all')).toEqual({ customers: COUNT, most: 1 })
    expect(history(run).at(-1)).toMatchObject({ action: 'overtaken', changes: [{ before: '抢先' }] })
    expect(run.store((register) => register.findRecent('undo-all'))).toMatchObject({ recordId: '100001' })
    expect(run.store((register) => register.readTable(CUSTOMERS).rows.length)).toBe(COUNT)
  })
})
