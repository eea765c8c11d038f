import { editor, semanticsWorld } from './semantics-world'

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log')
function write(text, format) {
  const cell = sheet().getRange('A1')
  if (format) cell.setNumberFormat(format)
  cell.setValues([[text]])
  const value = cell.getValue()
  return [value instanceof Date ? 'Date' : typeof value, value instanceof Date ? Utilities.formatDate(value, 'Asia/Shanghai', 'yyyy-MM-dd') : value, cell.getFormula()]
}
function list(values, strict) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(!strict).build()
  sheet().getRange('A1').setDataValidation(rule)
}
function read() { return sheet().getRange('A1').getValue() }
function long(n) { sheet().getRange('A1').setValue('x'.repeat(n)); SpreadsheetApp.flush() }
function layRule() { sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build()); sheet().getRange('A1').setNumberFormat('0.00') }
function rules() { return [sheet().getRange('A1').getDataValidation() === null, sheet().getRange('A1').getNumberFormat()] }
`

describe('setValues', () => {
  // B, K: strings are parsed as if typed, by the spreadsheet's locale
  it.each([
    ['00123', 'number', 123],
    ['1,234', 'number', 1234],
    ['50%', 'number', 0.5],
    ['TRUE', 'boolean', true],
    ['2026-11-21', 'Date', '2026-11-21'],
    ['2026/11/21', 'Date', '2026-11-21'],
    ['1/2', 'Date', '2026-01-02'],
    ['13812345678', 'number', 13812345678],
    ['110101199003070000', 'number', 110101199003070000],
    ['Wang', 'string', 'Wang'],
    ['1 Main St', 'string', '1 Main St'],
  ])('reads %j as a %s', (text, type, value) => {
    expect(semanticsWorld(code).run('write', [text])).toEqual([type, value, ''])
  })

  // B, K: a cell of the format @ takes text as text
  it.each(['00123', '1/2', '2026-11-21', '50%', 'TRUE'])('leaves %j alone in a text cell', (text) => {
    expect(semanticsWorld(code).run('write', [text, '@'])).toEqual(['string', text, ''])
  })

  // B, K: a leading ' forces text, a leading = is a formula
  it('takes what follows an apostrophe as text and an equals sign as a formula', () => {
    const { run } = semanticsWorld(code)
    expect(run('write', ["'00123"])).toEqual(['string', '00123', ''])
    expect(run('write', ['=1+1'])).toEqual(['number', 2, '=1+1'])
  })

  // D, limits: 50,000 characters a cell
  it('refuses more than fifty thousand characters', () => {
    const { run } = semanticsWorld(code)
    expect(() => run('long', [50_000])).not.toThrow()
    expect(() => run('long', [50_001])).toThrow('50000 characters')
  })
})

describe('a rule that rejects', () => {
  // K: setValue of a value that the rule refuses throws
  it('refuses scripts and people', () => {
    const { run, at } = semanticsWorld(code)
    run('list', [['yes', 'no'], true])
    expect(() => run('write', ['maybe'])).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell',
    )
    expect(at(editor).type('Log!A1', 'maybe')).toMatchObject({ ok: false, reason: 'invalid' })
    expect(at(editor).type('Log!A1', 'no')).toEqual({ ok: true })
    expect(run('read')).toBe('no')
  })

  // D, DataValidationBuilder.setAllowInvalid
  it('only marks where it allows what is invalid', () => {
    const { run } = semanticsWorld(code)
    run('list', [['yes', 'no'], false])
    expect(run('write', ['maybe'])).toEqual(['string', 'maybe', ''])
  })

  // K: pasted cells bring their own rule and format, and are not checked against the rule that stood there
  it('is replaced by a paste, unchecked', () => {
    const { run, at } = semanticsWorld(code)
    run('layRule')
    expect(at(editor).copyPaste('Customers!B2', 'Log!A1')).toEqual({ ok: true })
    expect(run('read')).toBe('Wang')
    expect(run('rules')).toEqual([true, '0.###############'])
  })
})
