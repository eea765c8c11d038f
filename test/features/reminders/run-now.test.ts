import { serve } from '../../../src/app/rpc'
import { COLLEAGUE, KEEPER, RegisterHere } from '../../support/register-here'

const MORNING = '2026-11-21T00:30:00.000Z'

/** A register with one contract that ends soon, whose runs Google has forgotten. */
function register(): RegisterHere {
  const run = new RegisterHere([
    ['姓名', '负责人', '合同到期'],
    ['张三', 'a@example.com', '2026-12-01'],
  ])
  run.run((host) => host.triggers.removeAll())
  run.google.clock.set(MORNING)
  return run
}
const addressees = ({ google }: RegisterHere) => google.outbox.map(({ to }) => to)

describe('running the reminders now', () => {
  it('sends what is due, brings the lost runs back, and sends nothing twice', () => {
    const run = register()
    expect(run.google.triggers).toEqual([])
    expect(run.call('reminders.runNow', {})).toEqual({ outcome: 'run' })
    expect(addressees(run)).toEqual(['a@example.com'])
    expect(run.google.triggers.map(({ functionName }) => functionName)).toContain('runHourly')
    expect(run.call('reminders.status', {})).toMatchObject({ lastRun: { sent: 1, complete: true } })
    run.call('reminders.runNow', {})
    expect(addressees(run)).toHaveLength(1)
  })

  it('is for the administrator, with whose rights mail is sent', () => {
    const run = register()
    expect(run.call('reminders.runNow', {}, COLLEAGUE)).toEqual({ outcome: 'not-allowed' })
    expect(run.call('reminders.status', {}, COLLEAGUE)).toMatchObject({ mayRun: false })
    expect(addressees(run)).toEqual([])
    expect(run.call('reminders.status', {})).toMatchObject({ mayRun: true })
    expect(run.call('reminders.status', {})).not.toHaveProperty('lastRun')
  })

  it('is refused in a copy, which sends nothing', () => {
    const run = register()
    const copy = run.google.as(KEEPER).makeCopy(run.spreadsheetId)
    const project = run.google.projects.find(({ boundTo }) => boundTo === copy)!
    const answer = run.script.inCopy(project, (host) => serve(host, 'reminders.runNow', '{}'))
    expect(JSON.parse(answer)).toEqual({ ok: true, value: { outcome: 'not-allowed' } })
    expect(addressees(run)).toEqual([])
  })
})

describe('the quota of mails', () => {
  it('is told to the administrator alone', () => {
    const run = register()
    const { left } = run.call('reminders.quota', {})
    expect(left).toBeGreaterThan(0)
    run.call('reminders.runNow', {})
    expect(run.call('reminders.quota', {})).toEqual({ left: left! - 1 })
    expect(run.call('reminders.quota', {}, COLLEAGUE)).toEqual({})
  })
})
