import { runJobs } from '../../src/app/jobs'
import { COLLEAGUE, RegisterHere, TAB } from '../support/register-here'

const run = (register: RegisterHere, every: 'sweep' | 'hour', as?: string) =>
  register.run((host) => runJobs(host, every), as)
const lastSweep = (register: RegisterHere) =>
  register.store((store) => store.config()!.standing.customers!.digest)
const logged = (register: RegisterHere) => register.log()
const due = () => {
  const register = new RegisterHere([
    ['姓名', '负责人', '合同到期'],
    ['张三', 'a@example.com', '2026-11-22'],
  ])
  for (const trigger of register.google.triggers) trigger.nextMs = undefined
  return register
}

describe('the jobs of the clock', () => {
  it('sweep: what was typed while nobody was told is recorded', () => {
    const register = new RegisterHere()
    register.google.faults.loseEdits(true)
    register.keeper.type(`${TAB}!E2`, '新公司')
    run(register, 'sweep')
    expect(logged(register)).toBe('')
    expect(
      register.store((store) => store.readShadow('customers', ['100001']).get('100001')!.values.company),
    ).toBe('新公司')
  })

  it('every hour: mails are sent and lost triggers made anew', () => {
    const register = due()
    register.run(() => {
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger)
    })
    run(register, 'hour')
    expect(register.google.outbox.map(({ to }) => to)).toEqual(['a@example.com'])
    expect(register.google.triggers).toHaveLength(4)
  })

  it('one that fails is logged with its name and does not keep the next from running', () => {
    const register = due()
    register.run(() => {
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger)
    })
    register.google.faults.failCall('Properties.getProperty', 'Service unavailable: Properties')
    run(register, 'hour')
    expect(logged(register)).toContain('job customers.counts')
    expect(logged(register)).toContain('Service unavailable: Properties')
    expect(register.google.triggers).toHaveLength(4)
  })

  it('never throw, whatever Google refuses at the beginning', () => {
    const register = due()
    register.google.faults.failCall('Values.batchGet', 'Service Spreadsheets timed out')
    expect(() => run(register, 'hour')).not.toThrow()
    expect(logged(register)).toContain('jobs hour')
    expect(register.google.outbox).toEqual([])
  })

  it('do nothing for a colleague who calls them by hand', () => {
    const register = due()
    register.google.faults.loseEdits(true)
    register.keeper.type(`${TAB}!B2`, '改名')
    const before = lastSweep(register)
    run(register, 'hour', COLLEAGUE)
    run(register, 'sweep', COLLEAGUE)
    expect(register.google.outbox).toEqual([])
    expect(lastSweep(register)).toBe(before)
    expect(logged(register)).toBe('')
  })

  it('do nothing in a copy of the register, nor where none is set up', () => {
    const register = due()
    const copyId = register.keeper.makeCopy(register.spreadsheetId, '副本')
    const copy = register.google.projects.find(({ boundTo }) => boundTo === copyId)!
    register.script.inCopy(copy, (host) => runJobs(host, 'hour'))
    expect(register.google.outbox).toEqual([])
    register.arrange({
      deleteSheet: { sheetId: register.store((store) => store.config()!.systemSheets.config) },
    })
    run(register, 'hour')
    expect(register.google.outbox).toEqual([])
  })

  it('wait for another run to let the lock go', () => {
    const register = due()
    let isInside = false
    const stop = register.google.between(({ method }) => {
      if (isInside || method !== 'Lock.releaseLock') return
      isInside = true
      expect(() => run(register, 'hour')).toThrow('later')
      expect(register.google.outbox).toEqual([])
    })
    register.run((host) => host.lock.hold(0, () => host.properties.write('held', 'yes')))
    stop()
    expect(isInside).toBe(true)
    expect(register.google.outbox).toHaveLength(1)
  })
})
