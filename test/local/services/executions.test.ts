/// <reference path="../../../local/services/gas-local.d.ts" />

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from 'node:vm'
import gas from 'gas-local'
import { createGoogle, NotEmulated } from '../../../local/services'
import { CHINA } from '../../support/china'
import { boundProject, freshGoogle, projectOf } from './support'

const put = (value: string) => `PropertiesService.getScriptProperties().setProperty('k', '${value}')`
const code = `
  function get() { return PropertiesService.getScriptProperties().getProperty('k') }
  function twice() { ${put('1')}; ${put('2')} }
  function stubborn() {
    try { ${put('1')}; ${put('2')}; ${put('3')} } catch (e) { ${put('caught')} } finally { ${put('finally')} }
  }
  function spin() { for (;;) Utilities.sleep(60000) }
  function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
`

describe('an execution', () => {
  it('is counted, priced and recorded', () => {
    const google = createGoogle(CHINA)
    projectOf(code, google).run('twice')
    expect(google.meter).toMatchObject({
      calls: 2,
      modelMs: 700 + 60 + 60,
      byMethod: { 'Properties.setProperty': 2 },
    })
    expect(google.executions[0]).toMatchObject({
      project: 'script',
      function: 'twice',
      kind: 'run',
      calls: 2,
      status: 'completed',
      startedAt: '2026-11-21T01:00:00.000Z',
    })
    expect(google.clock.iso()).toBe('2026-11-21T01:00:00.820Z')
  })

  it('dies abruptly at a call: neither catch nor finally reach any service', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    google.faults.dieAtCall(2)
    expect(() => project.run('stubborn')).toThrow('The execution died')
    expect(google.executions[0]).toMatchObject({ status: 'died', calls: 1 })
    expect(project.run('get')).toBe('1')
    project.run('stubborn')
    expect(project.run('get')).toBe('finally')
  })

  it('does not die in place of one that never took place', () => {
    const { google, spreadsheetId, project } = boundProject(
      `function f() { PropertiesService.getScriptProperties().setProperty('k', 'v') } // onOpen and onEdit are only spoken of`,
    )
    google.faults.dieAtCall(1)
    google.as('owner@example.com').open(spreadsheetId)
    expect(google.executions).toEqual([])
    expect(() => project.run('f')).toThrow('The execution died')
  })

  it('fails where a call is made to fail', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    google.faults.failCall('MailApp.sendEmail', 'Service unavailable')
    expect(() => project.run('mail')).toThrow('Service unavailable')
    project.run('mail')
    expect(google.outbox).toHaveLength(1)
  })

  it('is stopped after six modelled minutes, a simple trigger after 30 seconds', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    expect(() => project.run('spin')).toThrow('Exceeded maximum execution time')
    expect(google.executions[0]).toMatchObject({ status: 'died', error: 'Exceeded maximum execution time' })
    expect(google.executions[0]!.modelMs).toBeLessThanOrEqual(7 * 60_000)
    expect(() => project.run('spin', [], { kind: 'simple-trigger' })).toThrow(
      'Exceeded maximum execution time',
    )
    expect(google.executions[1]!.modelMs).toBeLessThan(62_000)
  })

  it('may not do as a simple trigger what needs consent', () => {
    const google = createGoogle(CHINA)
    expect(() => projectOf(code, google).run('mail', [], { kind: 'simple-trigger' })).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    )
    expect(google.outbox).toEqual([])
  })

  it('can be interrupted before each call by people and other executions', () => {
    const google = createGoogle(CHINA)
    const project = projectOf(code, google)
    const other = projectOf(code, google)
    const calls: string[] = []
    const stop = google.between(({ execution, index, method }) => {
      calls.push(`${execution.function} ${index} ${method}`)
      other.run('twice')
    })
    project.run('twice')
    stop()
    project.run('twice')
    expect(calls).toEqual(['twice 1 Properties.setProperty', 'twice 2 Properties.setProperty'])
    expect(google.executions.map((execution) => execution.calls)).toEqual([2, 2, 2, 2])
  })
})

describe('what crosses between script and services', () => {
  const run = (body: string) => projectOf(`function f() { ${body} }`).run('f')

  it('is of the script’s own realm', () => {
    expect(
      run(`const bytes = Utilities.base64Decode('AAA='); const all = PropertiesService.getScriptProperties().getProperties()
        const day = Utilities.parseDate('2026', 'GMT', 'yyyy')
        return [bytes instanceof Array, all instanceof Object, day instanceof Date]`),
    ).toEqual([true, true, true])
  })

  it('throws errors of the script’s own realm, called Exception', () => {
    expect(
      run(
        `try { Utilities.formatDate() } catch (e) { return [e instanceof Error, e.name, String(e), typeof e.stack] }`,
      ),
    ).toEqual([
      true,
      'Exception',
      "Exception: The parameters () don't match the method signature for Utilities.formatDate.",
      'string',
    ])
  })

  it('is copied: later changes of an argument are not seen', () => {
    expect(
      run(`const bytes = [65]; const blob = Utilities.newBlob(bytes); bytes[0] = 66; const got = blob.getBytes(); got[0] = 67
        return [blob.getDataAsString(), blob.getBytes()]`),
    ).toEqual(['A', [65]])
  })

  it('keeps the identity of services, methods and enums', () => {
    expect(
      run(
        `return [Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8, Utilities.sleep === Utilities.sleep, String(Utilities), JSON.stringify(Session.getActiveUser())]`,
      ),
    ).toEqual([true, true, 'Utilities', '{}'])
  })

  it('has enums that print their names, know their order, and answer as their first constant', () => {
    const { Utilities, ScriptApp } = freshGoogle()
    const { AuthMode } = ScriptApp
    const mode = AuthMode.FULL as unknown as {
      name(): string
      ordinal(): number
      compareTo(other: unknown): number
    }
    expect([String(mode), mode.name(), mode.ordinal(), mode.compareTo(AuthMode.NONE)]).toEqual([
      'FULL',
      'FULL',
      3,
      3,
    ])
    expect([Object.keys(AuthMode), String(AuthMode)]).toEqual([
      ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
      'NONE',
    ])
    expect(`${Utilities.Charset.UTF_8}`).toBe('UTF_8')
  })

  it('is text where it is text: what looks like code stays data', () => {
    const payload = '<img src=x onerror=alert(1)>`__proto__'
    expect(
      projectOf(`function f(v) { return v }`).run('f', [{ name: payload, ['__proto__']: 1 }]),
    ).toMatchObject({ name: payload })
  })

  it('never contains itself', () => {
    expect(() => run('const a = []; a.push(a); Utilities.newBlob(a)')).toThrow('contains itself')
  })
})

describe('a member that is not emulated', () => {
  it('throws its name, also when it is only looked at', () => {
    const { MailApp } = freshGoogle()
    const loose = MailApp as unknown as Record<string, () => void>
    expect(() => loose.sendPigeon).toThrow('NotEmulated: MailApp.sendPigeon')
    expect(() => loose.sendPigeon!()).toThrow('NotEmulated: MailApp.sendPigeon')
    const error = projectOf(
      'function f() { try { Utilities.foo() } catch (e) { return [String(e), e instanceof Error] } }',
    ).run('f')
    expect(error).toEqual(['NotEmulated: Utilities.foo', true])
    expect(new NotEmulated('A.b')).toBeInstanceOf(Error)
  })

  it('is named for services that are not there at all', () => {
    expect(() =>
      projectOf('function f() { return UrlFetchApp.fetch("https://example.com") }').run('f'),
    ).toThrow('NotEmulated: UrlFetchApp.fetch')
  })

  it('does not stand in the way of inspection and JSON', () => {
    const { google, PropertiesService } = freshGoogle()
    expect(() => JSON.stringify(google.globals.MailApp)).not.toThrow()
    expect(String(PropertiesService.getScriptProperties())).toBe('Properties')
    expect(Object.keys(google.globals)).toEqual(
      expect.arrayContaining(['HtmlService', 'Logger', 'console', 'DriveApp']),
    )
  })
})

describe('the globals', () => {
  it('can be those of a context that gas-local makes: values are of its realm, templates see its functions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'script-'))
    writeFileSync(
      join(folder, 'Code.js'),
      `function greet(name) { return 'Hello ' + name }
       function page() { return HtmlService.createTemplate('<?= greet("Ann") ?>').evaluate().getContent() }
       function kinds() {
         const sheet = SpreadsheetApp.create('Book').getSheets()[0]
         sheet.getRange('A1:B1').setValues([[new Date(0), 1]])
         const values = sheet.getRange('A1:B1').getValues()
         let caught
         try { sheet.getRange(0, 0) } catch (error) { caught = error }
         return [values instanceof Array, values[0][0] instanceof Date, caught instanceof Error, caught.name]
       }`,
    )
    const { google } = freshGoogle()
    const script = gas.require(folder, google.globals as Context, { filter: () => true })
    rmSync(folder, { recursive: true })
    const call = (name: string) => (script[name] as () => unknown)()
    expect(call('page')).toBe('Hello Ann')
    expect(Array.from(call('kinds') as unknown[])).toEqual([true, true, true, 'Exception'])
  })

  it('are in sight of their own templates', () => {
    const { HtmlService } = freshGoogle()
    const template = HtmlService.createTemplate('<?= Utilities.formatDate(day, "GMT", "yyyy") ?>')
    template.day = new Date(0)
    expect(template.evaluate().getContent()).toBe('1970')
  })

  it('are metered too, and move the clock', () => {
    const { google, PropertiesService } = freshGoogle()
    PropertiesService.getScriptProperties().setProperty('a', 'b')
    expect(google.meter).toMatchObject({ calls: 1, byMethod: { 'Properties.setProperty': 1 } })
    expect(google.clock.iso()).toBe('2026-11-21T01:00:00.060Z')
    expect(google.executions).toEqual([])
  })

  it('log what they are told', () => {
    const { Logger } = freshGoogle()
    Logger.log('%s and %d', 'one', 2)
    Logger.log({ a: 1 })
    expect(Logger.getLog()).toBe(
      'Sat Nov 21 09:00:00 CST 2026 INFO: one and 2\nSat Nov 21 09:00:00 CST 2026 INFO: {"a":1}\n',
    )
    Logger.clear()
    expect(Logger.getLog()).toBe('')
  })
})

describe('DriveApp', () => {
  it('finds spreadsheets, copies and shares them', () => {
    const { DriveApp, google } = freshGoogle()
    const id = google.createSpreadsheet({ name: 'Book' })
    const file = DriveApp.getFileById(id)
    expect([file.getName(), file.getMimeType(), file.getOwner().getEmail()]).toEqual([
      'Book',
      'application/vnd.google-apps.spreadsheet',
      'owner@example.com',
    ])
    file.addEditor('rep@example.com').addViewer('guest@example.com')
    expect(file.getEditors().map((user) => user.getEmail())).toEqual(['rep@example.com'])
    expect(String(file.getAccess('guest@example.com'))).toBe('VIEW')
    const copy = file.makeCopy('Second')
    expect(DriveApp.getFilesByName('Second').next().getId()).toBe(copy.getId())
    file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.EDIT)
    expect(file.getSharingPermission()).toBe(DriveApp.Permission.EDIT)
    copy.setTrashed(true)
    expect(() => DriveApp.getFileById(copy.getId())).toThrow('No item with the given ID could be found')
  })
})
