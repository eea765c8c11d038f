import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const script = (code: string, google = createGoogle(CHINA)) =>
  google.createProject({ name: 'script', files: { 'Code.js': code } })

describe('a script project', () => {
  it('runs a global function and answers in the caller’s realm', () => {
    const project = script('function add(a, b) { return { sum: a + b, list: [1, new Date(5)] } }')
    expect(project.run('add', [1, 2])).toEqual({ sum: 3, list: [1, new Date(5)] })
  })

  it('sees the emulated time', () => {
    const project = script(
      'function now() { return [new Date().toISOString(), new Date() instanceof Date, Date.now()] }',
    )
    const [iso, isDate, ms] = project.run('now') as [string, boolean, number]
    expect(iso).toBe('2026-11-21T01:00:00.700Z')
    expect(isDate).toBe(true)
    expect(ms).toBe(Date.parse(iso))
  })

  it('starts bare: no Node, no timers', () => {
    const project = script(
      'function absent() { return [typeof process, typeof require, typeof setTimeout, typeof URL, typeof fetch, typeof TextEncoder, typeof structuredClone] }',
    )
    expect(new Set(project.run('absent') as string[])).toEqual(new Set(['undefined']))
  })

  it('keeps nothing from run to run', () => {
    const project = script('let count = 0; function next() { return ++count }')
    expect([project.run('next'), project.run('next')]).toEqual([1, 1])
  })

  it('waits for promises', () => {
    const project = script(
      'async function later() { await null; return 7 } async function fail() { throw new TypeError("no") }',
    )
    expect(project.run('later')).toBe(7)
    expect(() => project.run('fail')).toThrow('no')
  })

  it('names a member that is not emulated', () => {
    const project = script('function f() { return Logger.foo() }')
    expect(() => project.run('f')).toThrow('NotEmulated: Logger.foo')
  })

  it('records every execution', () => {
    const google = createGoogle(CHINA)
    const project = script(
      'function f() { console.log("a %s", 1); console.error({ b: 2 }); throw new Error("bad") }',
      google,
    )
    expect(() => project.run('f')).toThrow('bad')
    expect(google.executions).toMatchObject([
      {
        function: 'f',
        status: 'failed',
        error: 'Error: bad',
        log: ['a 1', 'ERROR: {"b":2}'],
        user: 'owner@example.com',
      },
    ])
  })
})

describe('a project’s belongings', () => {
  it('are seen from outside: triggers and properties', () => {
    const project = script(`function f() {
      ScriptApp.newTrigger('g').timeBased().everyHours(1).create()
      PropertiesService.getScriptProperties().setProperty('a', '1')
      PropertiesService.getUserProperties().setProperty('b', '2')
    }`)
    project.run('f', [], { as: 'Rep@example.com' })
    expect(project.triggers).toMatchObject([
      { functionName: 'g', creator: 'Rep@example.com', event: 'clock' },
    ])
    expect(project.properties()).toEqual({ a: '1' })
    expect(project.properties({ user: 'rep@example.com' })).toEqual({ b: '2' })
  })

  it('stay when the project is replaced under its id', () => {
    const google = createGoogle(CHINA)
    const project = script(
      `function f() { PropertiesService.getScriptProperties().setProperty('a', '1') }`,
      google,
    )
    project.run('f')
    const files = {
      'Code.js': `function f() { return PropertiesService.getScriptProperties().getProperty('a') }`,
    }
    expect(google.createProject({ id: project.id, name: 'newer', files }).run('f')).toBe('1')
    expect(google.projects.map(({ name }) => name)).toEqual(['newer'])
  })
})

describe('a Google of which nothing is told', () => {
  it('is American, in the time zone of this computer', () => {
    const project = createGoogle().createProject({
      name: 'script',
      files: {
        'Code.js': `function f() {
          const file = SpreadsheetApp.create('Book')
          const cell = file.getSheets()[0].getRange('A1').setValue('1/15/2026')
          return [file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone(), cell.getDisplayValue(), cell.getValue().getMonth()]
        }`,
      },
    })
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    expect(project.run('f')).toEqual(['en_US', timeZone, '1/15/2026', 0])
  })
})
