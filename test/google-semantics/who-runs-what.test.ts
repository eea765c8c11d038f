import { editor, owner, semanticsWorld } from './semantics-world'

const code = `
function onOpen(e) {
  console.log('open as ' + Session.getEffectiveUser().getEmail() + ' ' + e.authMode)
  SpreadsheetApp.getUi().createMenu('Register').addItem('Who', 'who').addItem('Write', 'write').addToUi()
}
function who() { console.log(Session.getEffectiveUser().getEmail() + ' ' + Session.getActiveUser().getEmail()) }
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').getRange('A1').setValue('x') }
function protect() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').getRange('A1:B1')
  const protection = range.protect()
  protection.removeEditors(protection.getEditors())
}
function install() {
  const trigger = ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create()
  return trigger.getUniqueId()
}
function edited(e) {
  console.log(['effective ' + Session.getEffectiveUser().getEmail(), 'user ' + e.user, e.authMode, typeof e.triggerUid].join(', '))
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').getRange('A1').setValue('by trigger')
}
function triggers() { return ScriptApp.getProjectTriggers().length }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>')) }
`

const simple = `
function onEdit(e) {
  console.log(typeof e.triggerUid + ' ' + e.authMode)
  tries.forEach(([name, act]) => { try { act(); console.log(name + ' ok') } catch (error) { console.log(name + ': ' + error.message) } })
}
const tries = [
  ['write', () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log').getRange('A1').setValue('x')],
  ['mail', () => MailApp.sendEmail('a@example.com', 's', 'b')],
  ['open', () => SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId())],
  ['trigger', () => ScriptApp.newTrigger('f').timeBased().everyHours(1).create()],
  ['api', () => Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId())],
  ['properties', () => PropertiesService.getScriptProperties().setProperty('a', 'b')],
]
`

const lastLog = (world: ReturnType<typeof semanticsWorld>) => world.google.executions.at(-1)?.log

describe('who runs what, with whose rights', () => {
  // D, guides/menus: a menu item runs as the person at the keyboard
  it('a menu item runs as the person who clicks', () => {
    const world = semanticsWorld(code)
    const actor = world.at(editor)
    actor.clickMenu('Register', 'Who')
    expect(lastLog(world)).toEqual([`${editor} ${editor}`])
    expect(world.google.executions.at(-1)).toMatchObject({ kind: 'menu', user: editor })
  })

  // K: a cell protected against the person refuses the script that the person runs
  it('a script is refused what its person is refused', () => {
    const world = semanticsWorld(code)
    world.run('protect')
    const actor = world.at(editor)
    expect(() => actor.clickMenu('Register', 'Write')).toThrow('protected cell or object')
    expect(() => world.run('write')).not.toThrow()
  })

  // D, guides/triggers/installable: an installable trigger runs as whoever created it
  it('an installable trigger runs as its creator and may do what the person may not', () => {
    const world = semanticsWorld(code)
    world.run('protect')
    world.run('install')
    world.at(editor).type('Customers!B2', 'Zhao')
    const ran = world.google.executions.at(-1)
    expect(ran).toMatchObject({ kind: 'trigger', user: owner, status: 'completed' })
    expect(ran?.log[0]).toContain(`effective ${owner}`)
    expect(ran?.log[0]).toContain('FULL, string')
    expect(world.at(owner).values('Customers!A1')).toEqual([['by trigger']])
  })

  // B, tanaikech 2022-01-04: `e.user` is empty for an ordinary invited editor, known inside one Workspace domain
  it.each([
    ['consumer', ''],
    ['workspace', editor],
  ] as const)('on %s accounts the trigger learns the editor as %j', (accounts, user) => {
    const world = semanticsWorld(code, { accounts })
    world.run('install')
    world.at(editor).type('Customers!B2', 'Zhao')
    expect(lastLog(world)?.[0]).toContain(`, user ${user},`)
  })

  // B, tanaikech 2022-01-04: not across domains
  it('the trigger does not learn an editor of another domain', () => {
    const world = semanticsWorld(code, { accounts: 'workspace' })
    const guest = 'guest@other.example'
    world.google.share(world.id, { editors: [guest] })
    world.run('install')
    world.at(guest).type('Customers!B2', 'Zhao')
    expect(lastLog(world)?.[0]).toContain(', user ,')
  })

  // B, tanaikech 2022-01-04: for an anonymous editor of a link-shared file the address is the owner's
  it('the trigger takes somebody who is not signed in for the owner', () => {
    const world = semanticsWorld(code)
    world.google.share(world.id, { anyoneCanEdit: true })
    world.run('install')
    expect(world.at('').type('Customers!B2', 'Zhao')).toEqual({ ok: true })
    expect(lastLog(world)?.[0]).toContain(`, user ${owner},`)
  })

  // D, guides/triggers: a simple trigger is the person at the keyboard without consent: this file only, no mail, no other file
  it('a simple trigger reaches its own file and nothing that needs consent', () => {
    const world = semanticsWorld(simple)
    world.at(editor).type('Customers!B2', 'Zhao')
    const log = lastLog(world) ?? []
    expect(world.google.executions.at(-1)).toMatchObject({ kind: 'simple-trigger', user: editor })
    expect(log[0]).toBe('undefined LIMITED')
    expect(log).toContain('write ok')
    for (const name of ['mail', 'open', 'trigger', 'api'])
      expect(log.find((line) => line.startsWith(`${name}: `))).toContain('permission')
    expect(world.google.outbox).toEqual([])
  })

  // D, guides/triggers: a simple trigger has thirty seconds
  it('a simple trigger ends after thirty seconds', () => {
    const world = semanticsWorld('function onEdit() { for (let i = 0; i < 40; i++) Utilities.sleep(1000) }')
    world.at(editor).type('Customers!B2', 'Zhao')
    expect(world.google.executions.at(-1)).toMatchObject({
      status: 'died',
      error: 'Exceeded maximum execution time',
    })
  })

  // D, guides/triggers: onOpen does not run in read-only mode
  it('a viewer opens the file without running its script', () => {
    const world = semanticsWorld(code)
    world.google.as('viewer@example.com').open(world.id)
    expect(world.google.executions).toEqual([])
  })

  // D, guides/triggers and add-ons/concepts/editor-auth-lifecycle: onOpen is the person's, with limited rights
  it('onOpen runs as the person who opens, with limited rights', () => {
    const world = semanticsWorld(code)
    world.at(editor)
    expect(world.google.executions).toMatchObject([
      { function: 'onOpen', kind: 'simple-trigger', user: editor, status: 'completed' },
    ])
    expect(world.google.executions[0]?.log[0]).toMatch(/LIMITED$/)
  })

  // D: a user cannot see another user's triggers
  it('people see their own triggers only', () => {
    const world = semanticsWorld(code)
    world.run('install')
    expect([world.run('triggers'), world.run('triggers', [], editor)]).toEqual([1, 0])
  })

  // D, Session.getActiveUser: empty where the person has not authorised and is not of the owner's domain
  it('a simple trigger of a consumer account does not learn who edits', () => {
    const world = semanticsWorld(
      'function onEdit(e) { console.log("[" + Session.getActiveUser().getEmail() + "]") }',
    )
    world.at(editor).type('Customers!B2', 'Zhao')
    expect(lastLog(world)).toEqual(['[]'])
  })

  // K: any global function can be called by whoever has the sidebar; names that end in _ are private
  it('a sidebar call runs as the person who has the sidebar', () => {
    const world = semanticsWorld(`${code}\nfunction hidden_() {}`)
    const actor = world.at(editor)
    world.project.run('show', [], { as: editor })
    actor.run('who')
    expect(world.google.executions.at(-1)).toMatchObject({
      kind: 'sidebar',
      user: editor,
      log: [`${editor} ${editor}`],
    })
    expect(() => actor.run('hidden_')).toThrow('google.script.run.hidden_ is not a function')
  })
})
