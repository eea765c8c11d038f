import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const code = `
  function count(options) {
    const lock = LockService.getScriptLock()
    if (options.lock) lock.waitLock(30000)
    const cell = SpreadsheetApp.getActive().getSheetByName('T').getRange('A1')
    cell.setValue(Number(cell.getValue()) + 1)
    if (options.flush) SpreadsheetApp.flush()
    lock.releaseLock()
    PropertiesService.getScriptProperties().setProperty('last', new Date().toISOString())
  }
  function name(n) { MailApp.sendEmail('a@example.com', n, ''); LockService.getScriptLock().waitLock(1) }
  function hold() { LockService.getScriptLock().waitLock(1); MailApp.sendEmail('a@example.com', 'hold', '') }
  function wait(n) { LockService.getScriptLock().waitLock(1); MailApp.sendEmail('a@example.com', n, '') }
`

/** Runs `count` with another run of it before each of its calls; answers how many ran and what was counted. */
function counted(options: { lock: boolean; flush: boolean }) {
  const google = createGoogle(CHINA)
  const id = google.createSpreadsheet({
    name: 'Book',
    editors: ['rep@example.com'],
    tabs: [{ name: 'T', rows: [[0]] }],
  })
  const project = google.createProject({ name: 'p', files: { 'Code.js': code }, boundTo: id })
  let interruptions = 40
  google.between(() => {
    interruptions -= 1
    if (interruptions > 0) project.run('count', [options], { as: 'rep@example.com' })
  })
  project.run('count', [options])
  const owner = google.as('owner@example.com')
  owner.open(id)
  return {
    google,
    runs: google.executions.length,
    sum: owner.values('A1')[0]![0],
    failed: google.executions.filter((each) => each.status !== 'completed'),
  }
}

describe('executions that interrupt each other', () => {
  it('lose nothing under a lock that is given back after a flush', () => {
    const { runs, sum, failed } = counted({ lock: true, flush: true })
    expect(runs).toBeGreaterThan(5)
    expect(failed).toEqual([])
    expect(sum).toBe(runs)
  })

  it('lose counts without a lock', () => {
    const { runs, sum } = counted({ lock: false, flush: true })
    expect(sum).toBeLessThan(runs)
  })

  it('lose counts where the lock is given back before the flush', () => {
    const { runs, sum } = counted({ lock: true, flush: false })
    expect(sum).toBeLessThan(runs)
  })

  it('give back the locks they had when they are taken back, and keep the death that awaits them', () => {
    const google = createGoogle(CHINA)
    const both = `
      function outer() { LockService.getScriptLock().waitLock(1); MailApp.sendEmail('a@example.com', 'outer', ''); return LockService.getUserLock().tryLock(0) }
      function inner() { LockService.getUserLock().waitLock(1); LockService.getScriptLock().waitLock(1); MailApp.sendEmail('a@example.com', 'inner', '') }`
    const project = google.createProject({ name: 'p', files: { 'Code.js': both } })
    const stop = google.between(({ method }) => {
      if (method !== 'MailApp.sendEmail') return
      google.faults.dieAtCall(3)
      project.run('inner')
      stop()
    })
    expect(project.run('outer')).toBe(true)
    expect(google.executions.map((execution) => execution.status)).toEqual(['completed', 'died'])
    expect(google.outbox.map((mail) => mail.subject)).toEqual(['outer'])
  })

  it('never run one twice that has had an effect', () => {
    const google = createGoogle(CHINA)
    const project = google.createProject({ name: 'p', files: { 'Code.js': code } })
    let errors = 0
    google.between(({ method }) => {
      if (method !== 'MailApp.sendEmail') return
      try {
        project.run('name', ['late'])
      } catch {
        errors += 1
      }
    })
    project.run('hold')
    expect([errors, google.outbox.map((mail) => mail.subject)]).toEqual([1, ['late', 'hold']])
  })

  it.each([1, 2, 3])('that waited go on in an order that seed %d alone decides', (seed) => {
    const order = () => {
      const google = createGoogle({ ...CHINA, seed })
      const project = google.createProject({ name: 'p', files: { 'Code.js': code } })
      let waiting = false
      google.between(({ method }) => {
        if (waiting || method !== 'MailApp.sendEmail') return
        waiting = true
        for (const name of ['a', 'b', 'c', 'd']) project.run('wait', [name])
      })
      project.run('hold')
      return google.outbox.map((mail) => mail.subject)
    }
    expect(order()).toEqual(order())
    expect([...order()].sort()).toEqual(['a', 'b', 'c', 'd', 'hold'])
    expect(order()[0]).toBe('hold')
  })

  it('see what people do between their calls', () => {
    const google = createGoogle(CHINA)
    const id = google.createSpreadsheet({ name: 'Book', tabs: [{ name: 'T', rows: [['b'], ['a']] }] })
    const read = `function read() { const sheet = SpreadsheetApp.getActive().getSheetByName('T'); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getValue()] }`
    const project = google.createProject({ name: 'p', files: { 'Code.js': read }, boundTo: id })
    const owner = google.as('owner@example.com')
    owner.open(id)
    google.between(({ method, index }) => {
      if (method === 'Range.getValue' && index === 3) owner.sort('T!A1:A2', 'A')
    })
    expect(project.run('read')).toEqual(['b', 'a'])
  })
})
