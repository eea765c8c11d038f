import { createGoogle } from '../../local/services'
import { CHINA } from '../support/china'

const code = `
function own() { return SpreadsheetApp.getActiveSpreadsheet().getName() }
function open(id) { return SpreadsheetApp.openById(id).getName() }
function apiRead(id) { return Sheets.Spreadsheets.get(id).properties.title }
function apiWrite(id) { return Sheets.Spreadsheets.Values.update({ values: [['x']] }, id, 'A1', { valueInputOption: 'RAW' }).updatedCells }
function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
function trigger() { ScriptApp.newTrigger('own').timeBased().everyHours(1).create() }
function who() { return Session.getActiveUser().getEmail() }
function properties() { PropertiesService.getScriptProperties().setProperty('a', 'b') }
`

const run = (scopes: readonly string[] | undefined, name: string) => {
  const google = createGoogle(CHINA)
  const id = google.createSpreadsheet({ name: 'Register' })
  const oauthScopes = scopes?.map((scope) => `https://www.googleapis.com/auth/${scope}`)
  const manifest = oauthScopes ? { oauthScopes } : {}
  const project = google.createProject({ name: 'script', files: { 'Code.js': code }, boundTo: id, manifest })
  return () => project.run(name, [id])
}

describe('the scopes of a manifest', () => {
  // D, concepts/scopes: without a list Google works them out from the code
  it.each(['own', 'open', 'apiRead', 'apiWrite', 'mail', 'trigger', 'who', 'properties'])(
    'that declares none do not stop %s',
    (name) => {
      expect(run(undefined, name)).not.toThrow()
    },
  )

  // D: currentonly covers the bound file; openById and other files need `spreadsheets`
  it('spreadsheets.currentonly covers the bound file alone', () => {
    expect(run(['spreadsheets.currentonly'], 'own')).not.toThrow()
    expect(run(['spreadsheets.currentonly'], 'open')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    )
  })

  // D, sheets/api/scopes: the API needs `spreadsheets` or `drive.file`, not `currentonly`
  it.each<[string, boolean, boolean]>([
    ['spreadsheets.currentonly', false, false],
    ['spreadsheets.readonly', true, false],
    ['spreadsheets', true, true],
    ['drive.file', true, true],
  ])('%s lets the API read: %s, write: %s', (scope, reads, writes) => {
    const may = (name: string) => {
      try {
        run([scope], name)()
        return true
      } catch {
        return false
      }
    }
    expect([may('apiRead'), may('apiWrite')]).toEqual([reads, writes])
  })

  // D: script.send_mail, script.scriptapp, userinfo.email
  it.each([
    ['mail', 'script.send_mail'],
    ['trigger', 'script.scriptapp'],
    ['who', 'userinfo.email'],
  ])('%s needs %s', (name, scope) => {
    expect(run(['spreadsheets'], name)).toThrow(scope)
    expect(run(['spreadsheets', scope], name)).not.toThrow()
  })

  // D: storage, locks and tools need no scope
  it('properties need none', () => {
    expect(run([], 'properties')).not.toThrow()
  })
})

describe('a person’s consent', () => {
  const world = () => {
    const google = createGoogle(CHINA)
    const id = google.createSpreadsheet({ name: 'Register', editors: ['editor@example.com'] })
    const project = google.createProject({ name: 'script', files: { 'Code.js': code }, boundTo: id })
    return { google, id, project, person: google.person('editor@example.com') }
  }
  const as = { as: 'editor@example.com' }

  // D, concepts/scopes: people may grant only some of the requested scopes
  it('may cover a part of what a script asks for', () => {
    const { project, person } = world()
    person.consent = ['https://www.googleapis.com/auth/spreadsheets.currentonly']
    expect(() => project.run('own', [], as)).not.toThrow()
    expect(() => project.run('mail', [], as)).toThrow('script.send_mail')
  })

  // D: before the first consent nothing runs for a person
  it('is needed before anything runs', () => {
    const { project, person } = world()
    person.consent = 'none'
    expect(() => project.run('own', [], as)).toThrow('Authorization is required')
    expect(() => project.run('own')).not.toThrow()
  })

  // K: an update that adds a scope stops the owner's triggers until consent is given again
  it('that was taken back stops the triggers of who gave it', () => {
    const { google, project } = world()
    project.run('trigger')
    google.clock.advance('2 hours')
    const before = google.executions.filter(
      ({ kind, status }) => kind === 'trigger' && status === 'completed',
    ).length
    expect(before).toBeGreaterThan(0)
    google.person('owner@example.com').consent = 'none'
    google.clock.advance('3 hours')
    const after = google.executions.filter(
      ({ kind, status }) => kind === 'trigger' && status === 'completed',
    ).length
    expect(after).toBe(before)
  })
})
