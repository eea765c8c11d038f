import { editor, owner, semanticsWorld } from './semantics-world'

const code = `
function every(minutes) { ScriptApp.newTrigger('tick').timeBased().everyMinutes(minutes).create() }
function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
function daily(hour) { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(hour).create() }
function near(hour, minute) { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(hour).nearMinute(minute).create() }
function weekly() { ScriptApp.newTrigger('tick').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create() }
function tick() { console.log(new Date().toISOString()) }
function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]) }
function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
function onOther(id) { ScriptApp.newTrigger('edited').forSpreadsheet(id).onEdit().create() }
function edited(e) { console.log(e.source.getId()) }
function slow() { for (let i = 0; i < 5; i++) Utilities.sleep(60000) }
function slowly() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create() }
`

const ticks = (world: ReturnType<typeof semanticsWorld>, name = 'tick') =>
  world.google.executions.filter((execution) => execution.function === name)

describe('the clock’s triggers', () => {
  // D, ClockTriggerBuilder.everyMinutes: 1, 5, 10, 15 or 30
  it.each([1, 5, 10, 15, 30])('may come every %i minutes', (minutes) => {
    const world = semanticsWorld(code)
    world.run('every', [minutes])
    world.google.clock.advance('2 hours')
    const fired = ticks(world).length
    expect(fired).toBeGreaterThanOrEqual(120 / minutes - 1)
    expect(fired).toBeLessThanOrEqual(120 / minutes + 1)
    expect(ticks(world)[0]).toMatchObject({ kind: 'trigger', user: owner })
  })

  it.each([2, 7, 60])('may not come every %i minutes', (minutes) => {
    expect(() => semanticsWorld(code).run('every', [minutes])).toThrow()
  })

  // D, guides/triggers/installable: "9 am" means once between 9 and 10, then about the same minute each day
  it('a daily one comes once within its hour, at about the same minute', () => {
    const world = semanticsWorld(code, { timeZone: 'Asia/Shanghai' })
    world.run('daily', [9])
    world.google.clock.advance('5 days')
    const times = ticks(world).map((execution) => new Date(execution.startedAt))
    expect(times).toHaveLength(5)
    expect(new Set(times.map((time) => time.getUTCHours()))).toEqual(new Set([1]))
    const minutes = times.map((time) => time.getUTCMinutes())
    expect(Math.max(...minutes) - Math.min(...minutes)).toBeLessThanOrEqual(2)
  })

  // D, ClockTriggerBuilder.nearMinute: plus or minus fifteen minutes
  it('one near a minute comes within fifteen minutes of it', () => {
    const world = semanticsWorld(code, { timeZone: 'Asia/Shanghai' })
    world.run('near', [9, 30])
    world.google.clock.advance('3 days')
    const minutes = ticks(world).map((execution) => (Date.parse(execution.startedAt) / 60_000) % (24 * 60))
    expect(minutes).toHaveLength(3)
    for (const minute of minutes) expect(Math.abs(minute - 90)).toBeLessThanOrEqual(15)
  })

  // D, ClockTriggerBuilder.everyWeeks, onWeekDay
  it('a weekly one comes on its day', () => {
    const world = semanticsWorld(code, { timeZone: 'Asia/Shanghai' })
    world.run('weekly')
    world.google.clock.advance('15 days')
    const days = ticks(world).map((execution) =>
      new Date(Date.parse(execution.startedAt) + 8 * 3_600_000).getUTCDay(),
    )
    expect(days).toEqual([1, 1])
  })

  // D, quotas: twenty triggers a user and script
  it('are twenty at most for one person and script', () => {
    const world = semanticsWorld(code)
    expect(() => world.run('many', [20])).not.toThrow()
    expect(() => world.run('many', [1])).toThrow(/trigger/i)
    expect(() => world.run('many', [1], editor)).not.toThrow()
  })

  // K: a trigger is gone when it is deleted
  it('come no more when deleted', () => {
    const world = semanticsWorld(code)
    world.run('hourly')
    expect(world.run('list')).toEqual([['tick', 'CLOCK', 'CLOCK']])
    world.run('removeAll')
    world.google.clock.advance('1 day')
    expect(ticks(world)).toEqual([])
  })

  // D, quotas: all trigger runs of a person take 90 minutes a day on a consumer account
  it('stop when the day’s runtime of their creator is used up', () => {
    const world = semanticsWorld(code)
    world.run('slowly')
    world.google.clock.advance('4 hours')
    const completed = ticks(world, 'slow').filter((execution) => execution.status === 'completed')
    expect(completed.length).toBeGreaterThanOrEqual(17)
    expect(completed.length).toBeLessThanOrEqual(19)
  })
})

describe('triggers of other files', () => {
  // D, guides/triggers/installable: edits of any spreadsheet named in forSpreadsheet(id)
  it('watch any spreadsheet their creator may edit', () => {
    const world = semanticsWorld(code)
    const other = world.google.createSpreadsheet({
      name: 'Scoped',
      editors: [editor],
      tabs: [{ name: 'Mine', rows: [['a']] }],
    })
    world.run('onOther', [other])
    const actor = world.google.as(editor)
    actor.open(other)
    actor.type('Mine!A1', 'b')
    expect(ticks(world, 'edited')).toMatchObject([{ user: owner, log: [other] }])
  })
})
