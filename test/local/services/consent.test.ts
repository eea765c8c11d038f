import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`
const manifest = {
  oauthScopes: [scope('script.send_mail'), scope('script.scriptapp'), scope('spreadsheets')],
}
const code = `
  function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
  function watch() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create() }
  function info() { const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl()] }
  function need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope('script.send_mail')}']); return 'may' }
  function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) }
  function onOpen() { console.log('opened') }`

function office() {
  const google = createGoogle(CHINA)
  const id = google.createSpreadsheet({ name: 'Book', editors: ['rep@example.com'] })
  const project = google.createProject({ name: 'p', files: { 'Code.js': code }, boundTo: id, manifest })
  const rep = google.person('rep@example.com')
  const run = (name: string) => project.run(name, [], { as: 'rep@example.com' })
  return { google, id, rep, run }
}

describe('a person’s consent', () => {
  it('is full unless told', () => {
    const { run } = office()
    expect([run('info'), run('need')]).toEqual([['NOT_REQUIRED', null], 'may'])
  })

  it('when none, stops everything but simple triggers', () => {
    const { google, id, rep, run } = office()
    rep.consent = 'none'
    expect(() => run('info')).toThrow('Authorization is required to perform that action.')
    google.as('rep@example.com').open(id)
    expect(google.executions.at(-1)).toMatchObject({
      function: 'onOpen',
      status: 'completed',
      log: ['opened'],
    })
  })

  it('when partial, refuses the calls it leaves out, by name', () => {
    const { google, rep, run } = office()
    rep.consent = [scope('script.scriptapp')]
    expect(() => run('mail')).toThrow(/Specified permissions are not sufficient to call MailApp.sendEmail/)
    expect(run('info')).toEqual(['REQUIRED', expect.stringContaining('https://')])
    expect(() => run('need')).toThrow('Authorization is required')
    expect(() => run('needAll')).toThrow('Authorization is required')
    run('watch')
    expect(google.triggers).toHaveLength(1)
    expect(google.outbox).toEqual([])
  })

  it('taken back, stops the triggers of that person', () => {
    const { google, rep, run } = office()
    run('watch')
    rep.consent = 'none'
    google.clock.advance('1 hour')
    expect(google.executions.at(-1)).toMatchObject({
      kind: 'trigger',
      status: 'failed',
      error: expect.stringContaining('Authorization is required'),
    })
    rep.consent = 'full'
    google.clock.advance('1 hour')
    expect(google.outbox).toHaveLength(1)
  })
})
