import { editor, semanticsWorld } from './semantics-world'

const code = `
function remember() {
  const file = SpreadsheetApp.getActiveSpreadsheet()
  file.getSheetByName('Log').getRange('A1').setValue(file.getId())
  PropertiesService.getScriptProperties().setProperty('owner', 'me')
  ScriptApp.newTrigger('edited').forSpreadsheet(file).onEdit().create()
  file.getSheetByName('Customers').getRange('A:A').addDeveloperMetadata('field', 'number')
}
function edited() {}
function onOpen() { SpreadsheetApp.getUi().createMenu('Register').addItem('Look', 'look').addToUi() }
function look() {
  const file = SpreadsheetApp.getActiveSpreadsheet()
  const metadata = file.getSheetByName('Customers').createDeveloperMetadataFinder().withKey('field').find().length
  console.log(JSON.stringify([file.getSheetByName('Log').getRange('A1').getValue(), file.getId(), PropertiesService.getScriptProperties().getProperty('owner'), ScriptApp.getProjectTriggers().length, metadata]))
}
`

describe('File › Make a copy', () => {
  // D, guides/bound: the bound script is copied with the file; cells, ids in them included
  it('takes cells, metadata and script along, but no properties, triggers or shares', () => {
    const { google, run, id } = semanticsWorld(code)
    run('remember')
    const actor = google.as(editor)
    const copy = actor.makeCopy(id, 'Copy')
    expect(copy).not.toBe(id)
    actor.open(copy)
    actor.clickMenu('Register', 'Look')
    expect(JSON.parse(google.executions.at(-1)?.log[0] ?? '')).toEqual([id, copy, null, 0, 1])
    expect(() => google.as('viewer@example.com').open(copy)).toThrow()
  })

  // K: the copy belongs to whoever made it, and edits of one do not reach the other
  it('is a file of its own', () => {
    const { google, id } = semanticsWorld(code)
    const actor = google.as(editor)
    const copy = actor.makeCopy(id)
    actor.open(copy)
    actor.type('Customers!B2', 'Zhao')
    actor.open(id)
    expect(actor.values('Customers!B2')).toEqual([['Wang']])
    expect(google.files.get(copy)?.owner).toBe(editor)
  })
})
