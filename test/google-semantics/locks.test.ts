import { editor, semanticsWorld } from './semantics-world'

const code = `
function document() { return LockService.getDocumentLock() === null }
function hold() {
  const lock = LockService.getScriptLock()
  lock.waitLock(20000)
  PropertiesService.getScriptProperties().setProperty('held', 'yes')
  PropertiesService.getScriptProperties().getProperty('held')
  lock.releaseLock()
}
function tryIt(ms) { console.log('starts'); PropertiesService.getScriptProperties().setProperty('tried', 'yes'); return LockService.getScriptLock().tryLock(ms) }
function waitIt(ms) { PropertiesService.getScriptProperties().setProperty('tried', 'yes'); LockService.getScriptLock().waitLock(ms) }
function tryUserLock() { PropertiesService.getScriptProperties().setProperty('tried', 'yes'); return LockService.getUserLock().tryLock(0) }
function holdUser() { LockService.getUserLock().waitLock(0); PropertiesService.getScriptProperties().getProperty('x') }
function holdForever() { LockService.getScriptLock().waitLock(0); PropertiesService.getScriptProperties().getProperty('x') }
function count() {
  const properties = PropertiesService.getScriptProperties()
  const lock = LockService.getScriptLock()
  lock.waitLock(20000)
  const n = Number(properties.getProperty('count') || 0)
  properties.setProperty('count', String(n + 1))
  lock.releaseLock()
}
function counted() { return PropertiesService.getScriptProperties().getProperty('count') }
function askWithLock() {
  const lock = LockService.getScriptLock()
  lock.waitLock(0)
  SpreadsheetApp.getUi().alert('?')
  return lock.hasLock()
}
function releaseUnflushed(flush) {
  const lock = LockService.getScriptLock()
  lock.waitLock(0)
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log').getRange('A1').setValue('written')
  if (flush) SpreadsheetApp.flush()
  lock.releaseLock()
  PropertiesService.getScriptProperties().getProperty('x')
}
function onOpen() { SpreadsheetApp.getUi().createMenu('Register').addItem('Ask', 'askMenu').addToUi() }
function askMenu() { PropertiesService.getScriptProperties().setProperty('hasLock', String(askWithLock())) }
function below(zero) {
  const lock = LockService.getScriptLock()
  const taken = [lock.tryLock(zero), lock.hasLock()]
  try { lock.waitLock(zero) } catch (error) { taken.push(error.message) }
  return [...taken, lock.hasLock()]
}
function kept() { return PropertiesService.getScriptProperties().getProperty('hasLock') }
`

/** Runs `act` once, before the first call of `method` in the next execution of `functionName`. */
const during = (
  world: ReturnType<typeof semanticsWorld>,
  functionName: string,
  method: string,
  act: () => void,
) => {
  const stop = world.google.between((call) => {
    if (call.execution.function !== functionName || call.method !== method) return
    stop()
    act()
  })
}

describe('locks', () => {
  // B, brucemcpherson/gas-fakes, testlock.js: a time below zero has run out, also for a free lock
  it('are not taken with a time below zero', () => {
    const { run } = semanticsWorld(code)
    const message = 'Lock timeout: another process was holding the lock for too long.'
    expect(run('below', [-100])).toEqual([false, false, message, false])
    expect(run('below', [0])).toEqual([true, true, true])
  })

  // D, LockService: no document lock outside of a bound document
  it('a script bound to no document has no document lock', () => {
    const { run, google } = semanticsWorld(code)
    expect(run('document')).toBe(false)
    expect(google.createProject({ name: 'alone', files: { 'Code.js': code } }).run('document')).toBe(true)
  })

  // D, LockService: tryLock answers, waitLock throws
  it('while one is held, tryLock answers false and waitLock throws', () => {
    const world = semanticsWorld(code)
    const seen: unknown[] = []
    during(world, 'hold', 'Properties.getProperty', () => {
      seen.push(world.run('tryIt', [0], editor))
      expect(() => world.run('waitIt', [5_000], editor)).toThrow('Lock timeout')
    })
    world.run('hold')
    expect(seen).toEqual([false])
    expect(world.run('tryIt', [0], editor)).toBe(true)
  })

  // D, LockService: a user lock keeps out the same person only
  it('a user lock does not keep out another person', () => {
    const world = semanticsWorld(code)
    const seen: unknown[] = []
    during(world, 'holdUser', 'Properties.getProperty', () => {
      seen.push(world.run('tryUserLock', [], editor), world.run('tryUserLock'))
    })
    world.run('holdUser')
    expect(seen).toEqual([true, false])
  })

  // K: a lock ends with its execution, also with one that dies
  it('are freed when their execution ends or dies', () => {
    const world = semanticsWorld(code)
    world.run('holdForever')
    expect(world.run('tryIt', [0], editor)).toBe(true)
    world.google.faults.dieAtCall(2)
    expect(() => world.run('holdForever')).toThrow()
    expect(world.run('tryIt', [0], editor)).toBe(true)
  })

  // D, LockService.getScriptLock: keeps out other runs of the same script, not those of another
  it('a script lock does not keep out another script', () => {
    const world = semanticsWorld(code)
    const other = world.google.createProject({ name: 'engine', files: { 'Code.js': code } })
    const seen: unknown[] = []
    during(world, 'holdForever', 'Properties.getProperty', () =>
      seen.push(other.run('tryIt', [0]), world.run('tryIt', [0])),
    )
    world.run('holdForever')
    expect(seen).toEqual([true, false])
  })

  // B, tanaikech 2021-09-15: without a lock writes are lost, with one they are not
  it('keep two executions from losing each other’s writes', () => {
    const world = semanticsWorld(code)
    during(world, 'count', 'Properties.setProperty', () => void world.run('count', [], editor))
    world.run('count')
    expect(world.run('counted')).toBe('2')
  })

  // D, Lock.releaseLock: flush before releasing, or the next holder reads what was there before
  it.each([
    [false, ''],
    [true, 'written'],
  ])('release nothing that is buffered: flushed %s, seen %j', (flush, seen) => {
    const world = semanticsWorld(code)
    const values: unknown[] = []
    during(world, 'releaseUnflushed', 'Properties.getProperty', () => {
      values.push(world.run('tryIt', [0], editor), ...world.at(editor).values('Log!A1').flat())
    })
    world.run('releaseUnflushed', [flush])
    expect(values).toEqual([true, seen])
  })

  // D, LockService: a lock does not survive a dialog
  it('do not survive a dialog', () => {
    const world = semanticsWorld(code)
    const actor = world.at(editor)
    actor.alertsAnswer('OK')
    actor.clickMenu('Register', 'Ask')
    expect(world.run('kept')).toBe('false')
  })
})
