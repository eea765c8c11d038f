import { editor, semanticsWorld } from './semantics-world'

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers')
const rule = () => SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build()
function validate(a1) { sheet().getRange(a1).setDataValidation(rule()); SpreadsheetApp.flush() }
function format(a1) { sheet().getRange(a1).setNumberFormat('@'); SpreadsheetApp.flush() }
function boxes() { sheet().getRange('C2:C10').insertCheckboxes(); return sheet().getLastRow() }
function append() { sheet().appendRow([100003, 'An']); return sheet().getRange('A11:B11').getValues() }
function addColumns() { sheet().insertColumnsAfter(1, 18300) }
function addCells() { sheet().insertRowsAfter(1, 400000) }
function filters() { return sheet().getRange('A1:B3').createFilter().getRange().getA1Notation() }
`

describe('features of Sheets that get in the way', () => {
  // B, K: typed columns of a Table refuse rules and number formats
  it('a Table refuses rules and formats on its typed columns', () => {
    const { run, google, id } = semanticsWorld(code)
    const grid = google.files.get(id)?.gridByName('Customers')
    if (!grid) throw new Error('no tab')
    grid.tables = [
      { id: 't', name: 'People', range: { row: 0, column: 0, rows: 3, columns: 2 }, typedColumns: [1] },
    ]
    expect(() => run('validate', ['B2'])).toThrow('This operation is not allowed on cells in typed columns')
    expect(() => run('format', ['B2'])).toThrow('This operation is not allowed on cells in typed columns')
    expect(() => run('validate', ['A2'])).not.toThrow()
  })

  // K: checkboxes count as data for getLastRow and appendRow
  it('checkboxes count as data', () => {
    const { run } = semanticsWorld(code)
    expect(run('boxes')).toBe(10)
    expect(run('append')).toEqual([[100003, 'An']])
  })

  // D, limits: 18,278 columns, ten million cells
  it('a spreadsheet has its limits', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('addColumns')).toThrow('10000000 cells')
    expect(() => run('addCells')).toThrow('10000000 cells')
  })

  // D, Range.createFilter: the one shared filter
  it('a sheet has one filter through SpreadsheetApp', () => {
    const { run } = semanticsWorld(code)
    expect(run('filters')).toBe('A1:B3')
    expect(() => run('filters')).toThrow()
  })

  // K: sorting by hand moves whole rows of the range
  it('a person’s sort moves the rows between a read and a write', () => {
    const actor = semanticsWorld(code).at(editor)
    expect(actor.sort('Customers!A2:B3', 1, false)).toEqual({ ok: true })
    expect(actor.values('Customers!A2:B3')).toEqual([
      [100002, 'Li'],
      [100001, 'Wang'],
    ])
  })
})
