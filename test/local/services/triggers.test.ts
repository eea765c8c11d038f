import fc from 'fast-check'
import { createGoogle } from '../../../local/services'
import { nextFiring } from '../../../local/services/triggers/schedule'
import { CHINA } from '../../support/china'
import { freshGoogle, projectOf } from './support'

const code = `
  function make(unit, n) { return ScriptApp.newTrigger('run').timeBased()[unit](n).create().getUniqueId() }
  function daily(hour) { ScriptApp.newTrigger('run').timeBased().everyDays(1).atHour(hour).inTimezone('Asia/Shanghai').create() }
  function near(hour, minute) { ScriptApp.newTrigger('run').timeBased().everyDays(1).atHour(hour).nearMinute(minute).create() }
  function weekly() { ScriptApp.newTrigger('run').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create() }
  function monthly() { ScriptApp.newTrigger('run').timeBased().onMonthDay(31).atHour(9).create() }
  function after(ms) { ScriptApp.newTrigger('run').timeBased().after(ms).create() }
  function at(iso) { ScriptApp.newTrigger('run').timeBased().at(new Date(iso)).create() }
  function onDate() { ScriptApp.newTrigger('run').timeBased().atDate(2026, 12, 24).inTimezone('Asia/Shanghai').create() }
  function run(e) {
    console.log(JSON.stringify([new Date().toISOString(), e.triggerUid, e.hour, e.timezone, String(e.authMode), Session.getActiveUser().getEmail()]))
  }
  function slow() { Utilities.sleep(200000) }
  function makeSlow() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create() }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]) }
  function clean() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
`

function timed(...calls: [string, ...unknown[]][]) {
  const google = createGoogle(CHINA)
  const project = projectOf(code, google)
  for (const [name, ...args] of calls) project.run(name, args)
  const runs = () =>
    google.executions
      .filter((execution) => execution.kind === 'trigger')
      .map((execution) => execution.log.map((line) => JSON.parse(line) as unknown[])[0]!)
  return { google, project, runs, times: () => runs().map((run) => Date.parse(run[0] as string)) }
}

const minute = 60_000
const localHour = (ms: number) => new Date(ms + 8 * 60 * minute).getUTCHours()

describe('time-driven triggers', () => {
  it('run every so many minutes, from a moment of Google’s choice', () => {
    const { google, times } = timed(['make', 'everyMinutes', 5])
    google.clock.advance('1 hour')
    expect(times()).toHaveLength(12)
    const gaps = times()
      .slice(1)
      .map((ms, index) => Math.round((ms - times()[index]!) / minute))
    expect(new Set(gaps)).toEqual(new Set([5]))
  })

  it('run once within the hour named, and about the same minute every day', () => {
    const { google, times } = timed(['daily', 9])
    google.clock.advance('3 days')
    expect(times().map(localHour)).toEqual([9, 9, 9])
    expect(new Set(times().map((ms) => Math.floor((ms % (60 * minute)) / minute))).size).toBe(1)
  })

  it('keep to a quarter of an hour around the minute named', () => {
    const { google, times } = timed(['near', 9, 30])
    google.clock.advance('1 day')
    const minutes = (times()[0]! / minute) % 60
    expect(Math.abs(minutes - 30)).toBeLessThanOrEqual(16)
  })

  it('run on a day of the week or of the month', () => {
    const { google, times } = timed(['weekly'])
    google.clock.advance('2 weeks')
    expect(times().map((ms) => new Date(ms + 8 * 60 * minute).getUTCDay())).toEqual([5, 5])
    const months = timed(['monthly'])
    months.google.clock.advance('120 days')
    expect(months.times().map((ms) => new Date(ms + 8 * 60 * minute).toISOString().slice(5, 10))).toEqual([
      '12-31',
      '01-31',
    ])
  })

  it('run a single time after a while, at an instant, or on a date', () => {
    const { google, times, project } = timed(['after', 90_000], ['at', '2026-11-21T03:00:00Z'], ['onDate'])
    google.clock.advance('60 days')
    expect(times().map((ms) => new Date(ms).toISOString().slice(0, 16))).toEqual([
      '2026-11-21T01:01',
      '2026-11-21T03:00',
      '2026-12-23T16:00',
    ])
    expect(project.run('list')).toHaveLength(3)
  })

  it('get an event of the clock and run as their creator', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    const uid = project.run('make', ['everyHours', 1], { as: 'keeper@example.com' })
    google.clock.advance('1 hour')
    const last = google.executions.at(-1)!
    expect(last).toMatchObject({ user: 'keeper@example.com', kind: 'trigger', status: 'completed' })
    expect(JSON.parse(last.log[0]!)).toEqual([
      expect.any(String),
      uid,
      expect.any(Number),
      'UTC',
      'FULL',
      'keeper@example.com',
    ])
  })

  it('are seen and deleted by their creator only', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    project.run('make', ['everyHours', 1], { as: 'a@example.com' })
    expect(project.run('list', [], { as: 'b@example.com' })).toEqual([])
    expect(project.run('list', [], { as: 'a@example.com' })).toEqual([['run', 'CLOCK', 'CLOCK', null]])
    project.run('clean', [], { as: 'b@example.com' })
    expect(google.triggers).toHaveLength(1)
    project.run('clean', [], { as: 'a@example.com' })
    google.clock.advance('1 day')
    expect(google.executions.some((execution) => execution.kind === 'trigger')).toBe(false)
  })

  it.each([
    ['everyMinutes', 3, 'It must be one of 1, 5, 10, 15, 30.'],
    ['everyHours', 5, 'It must be one of 1, 2, 4, 6, 8, 12.'],
    ['everyDays', 0, 'It must be at least 1.'],
  ])('refuse %s(%d)', (unit, n, message) => {
    expect(() => projectOf(code).run('make', [unit, n])).toThrow(message)
  })

  it('are at most 20 per person and script', () => {
    const project = projectOf(code)
    for (let i = 0; i < 20; i++) project.run('make', ['everyHours', 1])
    expect(() => project.run('make', ['everyHours', 1])).toThrow(/too many triggers/)
    expect(project.run('make', ['everyHours', 1], { as: 'other@example.com' })).toEqual(expect.any(String))
  })

  it('stop for the day when their creator’s runtime of the day is used up', () => {
    const google = createGoogle(CHINA)
    projectOf(code, google).run('makeSlow')
    google.clock.advance('3 hours')
    const runs = google.executions.filter((execution) => execution.function === 'slow')
    const done = runs.filter((run) => run.status === 'completed')
    expect(done.length).toBe(27)
    expect(runs.at(-1)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('too much computer time'),
    })
  })

  it('never fire when the clock goes back', () => {
    const { google, runs } = timed(['make', 'everyMinutes', 5])
    google.clock.set('2026-11-20T00:00:00Z')
    expect(runs()).toEqual([])
  })

  it('come in the order in which they are due, each at its moment', () => {
    const { google, times } = timed(['make', 'everyMinutes', 10], ['make', 'everyMinutes', 15], ['daily', 10])
    google.clock.advance('6 hours')
    expect(times()).toEqual([...times()].sort((a, b) => a - b))
  })
})

describe('a schedule', () => {
  it('always has its next firing later than the last, and keeps its distance', () => {
    const units = fc.constantFrom('minutes', 'hours', 'days', 'weeks' as const)
    fc.assert(
      fc.property(
        fc.record({
          unit: units,
          every: fc.integer({ min: 1, max: 12 }),
          jitter: fc.double({ min: 0, max: 0.999, noNaN: true }),
          hour: fc.integer({ min: 0, max: 23 }),
        }),
        fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
        (drawn, seconds) => {
          const schedule = { ...drawn, weekday: 3, timeZone: 'America/New_York' } as Parameters<
            typeof nextFiring
          >[0]
          const now = seconds * 1000
          const first = nextFiring(schedule, now)!
          const second = nextFiring(schedule, first, first)!
          expect(first).toBeGreaterThan(now)
          expect(second).toBeGreaterThan(first)
          const periods = {
            minutes: minute,
            hours: 60 * minute,
            days: 1440 * minute,
            weeks: 7 * 1440 * minute,
          }
          const period = periods[drawn.unit as keyof typeof periods] * drawn.every
          expect(Math.abs(second - first - period)).toBeLessThanOrEqual(60 * minute)
        },
      ),
    )
  })
})

describe('ScriptApp', () => {
  it('tells what a script may do', () => {
    const { ScriptApp } = freshGoogle()
    expect(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()).toBe(
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
    )
    expect(String(ScriptApp.AuthMode.LIMITED)).toBe('LIMITED')
    expect(ScriptApp.getService().isEnabled()).toBe(false)
    expect(Object.keys(ScriptApp.WeekDay)).toEqual([
      'SUNDAY',
      'MONDAY',
      'TUESDAY',
      'WEDNESDAY',
      'THURSDAY',
      'FRIDAY',
      'SATURDAY',
    ])
  })

  it('makes no trigger on a spreadsheet that its creator may not open', () => {
    const google = createGoogle(CHINA)
    const id = google.createSpreadsheet({ name: 'Book' })
    const project = projectOf(
      `function watch(id) { ScriptApp.newTrigger('f').forSpreadsheet(id).onEdit().create() }`,
      google,
    )
    expect(() => project.run('watch', [id], { as: 'stranger@example.com' })).toThrow(/permission/)
    project.run('watch', [id])
    expect(google.triggers).toMatchObject([{ event: 'edit', fileId: id, creator: 'owner@example.com' }])
  })
})
