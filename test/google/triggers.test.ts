import { COLLEAGUE, RegisterHere } from '../support/register-here'

const OURS = ['onRegisterChange', 'onRegisterEdit', 'runHourly', 'runSweep']
const handlers = (run: RegisterHere) => run.google.triggers.map(({ functionName }) => functionName).sort()
const ensure = (run: RegisterHere, as?: string) => run.run((host) => host.triggers.ensure(), as)
const remove = (run: RegisterHere, name: string) =>
  run.run(() => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getHandlerFunction() === name) ScriptApp.deleteTrigger(trigger)
  })

describe('the triggers', () => {
  it('are one of each kind after set-up', () => {
    expect(handlers(new RegisterHere())).toEqual(OURS)
  })

  it('watch the edits and changes of the register, and the clock every five minutes and every hour', () => {
    const run = new RegisterHere()
    const told = Object.fromEntries(
      run.google.triggers.map(({ functionName, event, fileId }) => [functionName, [event, fileId]]),
    )
    expect(told).toEqual({
      onRegisterEdit: ['edit', run.spreadsheetId],
      onRegisterChange: ['change', run.spreadsheetId],
      runSweep: ['clock', undefined],
      runHourly: ['clock', undefined],
    })
    const start = run.google.clock.nowMs()
    const next = run.google.triggers.flatMap(({ functionName, nextMs }) =>
      nextMs === undefined
        ? []
        : [[functionName, nextMs - start <= (functionName === 'runSweep' ? 300_000 : 3_600_000)]],
    )
    expect(next).toHaveLength(2)
    expect(next.every(([, isSoon]) => isSoon)).toBe(true)
  })

  it('are not doubled by asking again', () => {
    const run = new RegisterHere()
    const before = run.google.triggers.map(({ uid }) => uid)
    ensure(run)
    expect(run.google.triggers.map(({ uid }) => uid)).toEqual(before)
  })

  it.each(OURS)('are made anew where %s was lost', (name) => {
    const run = new RegisterHere()
    remove(run, name)
    expect(handlers(run)).not.toContain(name)
    ensure(run)
    expect(handlers(run)).toEqual(OURS)
  })

  it('that were doubled become single, the oldest stays', () => {
    const run = new RegisterHere()
    const oldest = run.google.triggers.find(({ functionName }) => functionName === 'runSweep')!.uid
    run.run(() => {
      for (const _again of [1, 2]) ScriptApp.newTrigger('runSweep').timeBased().everyMinutes(5).create()
    })
    expect(handlers(run)).toHaveLength(6)
    ensure(run)
    expect(handlers(run)).toEqual(OURS)
    expect(run.google.triggers.some(({ uid }) => uid === oldest)).toBe(true)
  })

  it('of other functions are left alone, by making and by removing', () => {
    const run = new RegisterHere()
    run.run(() => ScriptApp.newTrigger('myOwnReport').timeBased().everyHours(6).create())
    ensure(run)
    expect(handlers(run)).toContain('myOwnReport')
    run.run((host) => host.triggers.removeAll())
    expect(handlers(run)).toEqual(['myOwnReport'])
  })

  it('of another person are neither seen nor removed', () => {
    const run = new RegisterHere()
    ensure(run, COLLEAGUE)
    expect(handlers(run)).toHaveLength(8)
    run.run((host) => host.triggers.removeAll(), COLLEAGUE)
    expect(run.google.triggers.every(({ creator }) => creator === 'owner@example.com')).toBe(true)
    expect(handlers(run)).toEqual(OURS)
  })

  it('are whole again after a run that died at any call of making them', () => {
    for (let call = 1; ; call++) {
      const run = new RegisterHere()
      remove(run, 'runSweep')
      remove(run, 'onRegisterEdit')
      run.google.faults.dieAtCall(call)
      try {
        ensure(run)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      ensure(run)
      expect([call, handlers(run)]).toEqual([call, OURS])
      if (!died) return
    }
  })
})
