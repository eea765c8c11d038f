import { RegisterHere, type TestScript } from '../support/register-here'

/** Runs `inside` while another execution of the script holds the lock. */
function whileHeld(run: RegisterHere, inside: () => void): void {
  let isInside = false
  const stop = run.google.between(({ method }) => {
    if (isInside || method !== 'Lock.releaseLock') return
    isInside = true
    inside()
  })
  run.run((host) => host.lock.hold(0, () => 'work'))
  stop()
  expect(isInside).toBe(true)
}
const isFree = (script: TestScript) => script.run(() => script.host().lock.hold(0, () => true) !== undefined)

describe('the lock', () => {
  const run = new RegisterHere()

  it('does the work and gives its value', () => {
    expect(run.run((host) => host.lock.hold(0, () => 42))).toEqual({ value: 42 })
    expect(run.run((host) => host.lock.hold(0, () => undefined))).toEqual({ value: undefined })
  })

  it('is let go when the work throws, and the error passes', () => {
    expect(() =>
      run.run((host) =>
        host.lock.hold(0, () => {
          throw new Error('broken')
        }),
      ),
    ).toThrow('broken')
    expect(isFree(run.script)).toBe(true)
  })

  it('is not there for a second run, which does nothing then', () => {
    const done: string[] = []
    whileHeld(run, () => {
      expect(run.run((host) => host.lock.hold(0, () => done.push('second')))).toBeUndefined()
    })
    expect(done).toEqual([])
    expect(isFree(run.script)).toBe(true)
  })

  it('is one for all people', () => {
    whileHeld(run, () => {
      expect(run.run((host) => host.lock.hold(0, () => true), 'lina@example.com')).toBeUndefined()
    })
  })

  it('is free again after a run that died holding it', () => {
    run.google.faults.dieAtCall(2)
    expect(() => run.run((host) => host.lock.hold(0, () => host.workbook.tabs()))).toThrow()
    expect(run.google.executions.at(-1)!.status).toBe('died')
    expect(isFree(run.script)).toBe(true)
  })
})
