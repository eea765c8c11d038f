import { OWNER, type ScriptRun } from '../setup/script-run'
import { aRegister } from './a-register'

/** Service calls and modelled milliseconds of what ran last. */
const last = ({ google }: ScriptRun) => {
  const { calls, modelMs } = google.executions[google.executions.length - 1]!
  return { calls, modelMs }
}

function measured(run: ScriptRun) {
  run.google.as(OWNER).select('客户!A3')
  const measure = (work: () => unknown) => {
    work()
    return last(run)
  }
  const save = (params: object) => () =>
    run.ask('customers.save', { requestId: `budget-${JSON.stringify(params).length}`, base: {}, ...params })
  return {
    start: measure(() => run.call('customers.start', {})),
    selected: measure(() => run.call('customers.selected', { sequence: 1 })),
    index: measure(() => run.call('customers.index', {})),
    add: measure(save({ mine: { name: '李雷', phone: '13900009999' } })),
    edit: measure(
      save({ id: '100001', hint: 1, base: { phone: '13977413962' }, mine: { phone: '13900001111' } }),
    ),
  }
}

describe('what the sidebar asks of Google', () => {
  const small = measured(aRegister())
  const large = measured(aRegister(10_000))

  it('does not grow in calls with the customers', () => {
    const calls = (all: typeof small) => Object.values(all).map((one) => one.calls)
    expect(calls(large)).toEqual(calls(small))
  })

  it.each([
    ['start', 6, 2500],
    ['selected', 6, 2500],
    ['index', 3, 3000],
    ['add', 12, 3000],
    ['edit', 12, 3000],
  ] as const)('keeps %s within its budget at 10,000 customers', (name, calls, modelMs) => {
    expect(large[name].calls).toBeLessThanOrEqual(calls)
    expect(large[name].modelMs).toBeLessThanOrEqual(modelMs)
  })
})
