import { editor, semanticsWorld } from './semantics-world'

const code = `
function install() {
  const file = SpreadsheetApp.getActiveSpreadsheet()
  ScriptApp.newTrigger('edited').forSpreadsheet(file).onEdit().create()
  ScriptApp.newTrigger('changed').forSpreadsheet(file).onChange().create()
}
function edited(e) {
  const { rowStart, rowEnd, columnStart, columnEnd } = e.range
  console.log(JSON.stringify({
    a1: e.range.getA1Notation(), value: e.value, old: e.oldValue, has: ['value' in e, 'oldValue' in e],
    corners: [rowStart, rowEnd, columnStart, columnEnd], source: e.source.getName(), types: [typeof e.value, typeof e.triggerUid],
  }))
}
function changed(e) { console.log(e.changeType) }
function write() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').getRange('B2').setValue('script')
  SpreadsheetApp.flush()
  Sheets.Spreadsheets.Values.update({ values: [['api']] }, SpreadsheetApp.getActiveSpreadsheet().getId(), 'Customers!B2', { valueInputOption: 'RAW' })
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').deleteRow(3)
}
function box() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers').getRange('C2').insertCheckboxes()
}
`

const world = () => {
  const made = semanticsWorld(code)
  made.run('install')
  const before = made.google.executions.length
  const actor = made.at(editor)
  const ran = (name: string) =>
    made.google.executions
      .slice(before)
      .filter((execution) => execution.function === name)
      .map((execution) => execution.log)
  const event = () => JSON.parse(ran('edited').at(-1)?.[0] ?? '{}')
  return { ...made, actor, ran, event }
}

describe('an edit event', () => {
  // D, guides/triggers/events: value and oldValue of a single-cell edit; B: the range carries its corners
  it('of a single cell has the value, the old value and the corners', () => {
    const { actor, event } = world()
    actor.type('Customers!B2', 'Zhao')
    expect(event()).toMatchObject({
      a1: 'B2',
      value: 'Zhao',
      old: 'Wang',
      corners: [2, 2, 2, 2],
      source: 'Register',
      types: ['string', 'string'],
    })
  })

  // D: oldValue is undefined where the cell was empty
  it('of an empty cell has no old value', () => {
    const { actor, event } = world()
    actor.type('Customers!C2', 'new')
    expect(event()).toMatchObject({ value: 'new', has: [true, false] })
  })

  // B: clearing a cell leaves value undefined
  it('of a cell that is cleared has no value', () => {
    const { actor, event } = world()
    actor.clear('Customers!B2')
    expect(event()).toMatchObject({ a1: 'B2', old: 'Wang', has: [false, true] })
  })

  // B: a paste or fill over several cells has neither
  it('of several cells has neither value', () => {
    const { actor, event } = world()
    actor.paste('Customers!B2', [
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(event()).toMatchObject({ a1: 'B2:C3', has: [false, false], corners: [2, 3, 2, 3] })
    actor.fill('Customers!B2', 'Customers!B2:B4')
    expect(event()).toMatchObject({ has: [false, false] })
  })

  // K: values are strings, numbers and checkboxes too
  it('tells numbers and checkboxes as texts', () => {
    const { actor, event, run } = world()
    actor.type('Customers!C3', '12.5')
    expect(event()).toMatchObject({ value: '12.5', types: ['string', 'string'] })
    run('box')
    actor.type('Customers!C2', 'TRUE')
    expect(event()).toMatchObject({ a1: 'C2', value: 'TRUE', old: 'FALSE' })
  })

  // D, guides/triggers: script executions and API requests do not cause triggers to run
  it('is not made by a script or the API', () => {
    const { run, ran, actor } = world()
    run('write')
    expect(ran('edited')).toEqual([])
    expect(ran('changed')).toEqual([])
    expect(actor.values('Customers!B2')).toEqual([['api']])
  })

  // B: rows, formats and new sheets fire onChange and not onEdit
  it('is not made by inserting or deleting rows and columns, or by a new tab', () => {
    const { actor, ran } = world()
    actor.insertRows('Customers', 2, 1)
    actor.deleteRows('Customers', 2, 1)
    actor.insertColumns('Customers', 2, 1)
    actor.deleteColumns('Customers', 2, 1)
    actor.addTab('More')
    expect(ran('edited')).toEqual([])
    expect(ran('changed').flat()).toEqual([
      'INSERT_ROW',
      'REMOVE_ROW',
      'INSERT_COLUMN',
      'REMOVE_COLUMN',
      'INSERT_GRID',
    ])
  })

  // B: onChange fires on every edit too
  it('comes with a change event', () => {
    const { actor, ran } = world()
    actor.type('Customers!B2', 'Zhao')
    expect(ran('changed').flat()).toEqual(['EDIT'])
  })

  // K: do not rely on any event of a sort or an undo; the emulation makes no edit event of them
  it('is not made by a sort or an undo', () => {
    const { actor, ran } = world()
    actor.type('Customers!B2', 'Zhao')
    actor.sort('Customers!A2:B3', 1, false)
    actor.undo()
    actor.undo()
    expect(ran('edited')).toHaveLength(1)
    expect(actor.values('Customers!A2:B3')).toEqual([
      [100001, 'Wang'],
      [100002, 'Li'],
    ])
  })

  // K: what is refused is no edit
  it('is not made by an edit that is refused', () => {
    const { at, ran } = world()
    expect(at('viewer@example.com').type('Customers!B2', 'x')).toMatchObject({ ok: false })
    expect(ran('edited')).toEqual([])
  })
})

describe('edit events that cannot be relied on', () => {
  // K: edit triggers may be lost, or come late
  it('may be lost', () => {
    const { actor, ran, google } = world()
    google.faults.loseEdits(true)
    expect(actor.type('Customers!B2', 'Zhao')).toEqual({ ok: true })
    expect(ran('edited')).toEqual([])
    expect(actor.values('Customers!B2')).toEqual([['Zhao']])
  })

  it('may come late, and then in order', () => {
    const { actor, ran, google } = world()
    google.faults.delayEdits(true)
    actor.type('Customers!B2', 'a')
    actor.type('Customers!B2', 'b')
    expect(ran('edited')).toEqual([])
    google.faults.deliverDelayed()
    expect(ran('edited').map((log) => JSON.parse(log[0] ?? '').value)).toEqual(['a', 'b'])
  })
})
