import { aGoogleSheet } from '../google-sheet'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp

const day = (text: string) => new Date(`${text}T00:00:00+08:00`)

/** Name of the criterion, how it is asked for, what it answers as its values, values it takes and values it refuses. */
const criteria: readonly [
  string,
  (builder: Builder) => Builder,
  readonly unknown[],
  readonly unknown[],
  readonly unknown[],
][] = [
  ['NUMBER_GREATER_THAN', (b) => b.requireNumberGreaterThan(5), [5], [5.01, 6], [5, 4, 'x']],
  [
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    (b) => b.requireNumberGreaterThanOrEqualTo(5),
    [5],
    [5, 6],
    [4.99, 'x'],
  ],
  ['NUMBER_LESS_THAN', (b) => b.requireNumberLessThan(5), [5], [4.99, -1], [5, 6]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', (b) => b.requireNumberLessThanOrEqualTo(5), [5], [5, 0], [5.01, true]],
  ['NUMBER_EQUAL_TO', (b) => b.requireNumberEqualTo(5), [5], [5, '5'], [4, 'five']],
  ['NUMBER_NOT_EQUAL_TO', (b) => b.requireNumberNotEqualTo(5), [5], [4, 6], [5]],
  ['NUMBER_BETWEEN', (b) => b.requireNumberBetween(1, 3), [1, 3], [1, 2, 3], [0.99, 3.01, 'x']],
  ['NUMBER_NOT_BETWEEN', (b) => b.requireNumberNotBetween(1, 3), [1, 3], [0, 4], [1, 2, 3]],
  ['TEXT_CONTAINS', (b) => b.requireTextContains('ab'), ['ab'], ['xabx', 'AB'], ['a b', 'x']],
  ['TEXT_DOES_NOT_CONTAIN', (b) => b.requireTextDoesNotContain('ab'), ['ab'], ['a b', 5], ['xABx']],
  ['TEXT_EQUAL_TO', (b) => b.requireTextEqualTo('ab'), ['ab'], ['ab'], ['abc', 'x']],
  ['TEXT_IS_VALID_EMAIL', (b) => b.requireTextIsEmail(), [], ['a@example.com'], ['a@', 'example.com', 5]],
  [
    'TEXT_IS_VALID_URL',
    (b) => b.requireTextIsUrl(),
    [],
    ['https://example.com', 'www.example.com'],
    ['no url', 'x'],
  ],
  [
    'DATE_IS_VALID_DATE',
    (b) => b.requireDate(),
    [],
    ['2026-11-21', day('2026-01-01')],
    ['soon', '2026-13-01'],
  ],
  [
    'DATE_EQUAL_TO',
    (b) => b.requireDateEqualTo(day('2026-11-21')),
    [day('2026-11-21')],
    ['2026-11-21'],
    ['2026-11-22', 'x'],
  ],
  [
    'DATE_BEFORE',
    (b) => b.requireDateBefore(day('2026-11-21')),
    [day('2026-11-21')],
    ['2026-11-20'],
    ['2026-11-21', '2026-11-22'],
  ],
  [
    'DATE_AFTER',
    (b) => b.requireDateAfter(day('2026-11-21')),
    [day('2026-11-21')],
    ['2026-11-22'],
    ['2026-11-21', 'x'],
  ],
  [
    'DATE_ON_OR_BEFORE',
    (b) => b.requireDateOnOrBefore(day('2026-11-21')),
    [day('2026-11-21')],
    ['2026-11-21'],
    ['2026-11-22'],
  ],
  [
    'DATE_ON_OR_AFTER',
    (b) => b.requireDateOnOrAfter(day('2026-11-21')),
    [day('2026-11-21')],
    ['2026-11-21'],
    ['2026-11-20'],
  ],
  [
    'DATE_BETWEEN',
    (b) => b.requireDateBetween(day('2026-11-01'), day('2026-11-30')),
    [day('2026-11-01'), day('2026-11-30')],
    ['2026-11-01', '2026-11-30'],
    ['2026-10-31', '2026-12-01'],
  ],
  [
    'DATE_NOT_BETWEEN',
    (b) => b.requireDateNotBetween(day('2026-11-01'), day('2026-11-30')),
    [day('2026-11-01'), day('2026-11-30')],
    ['2026-10-31', '2026-12-01'],
    ['2026-11-15'],
  ],
  ['VALUE_IN_LIST', (b) => b.requireValueInList(['A', 'B']), [['A', 'B'], true], ['A', 'B'], ['C', 'AB', 5]],
  ['CHECKBOX', (b) => b.requireCheckbox(), [], [true, false], ['yes', 1]],
  ['CHECKBOX', (b) => b.requireCheckbox('yes', 'no'), ['yes', 'no'], ['yes', 'no'], [true, 'maybe']],
  ['CHECKBOX', (b) => b.requireCheckbox('yes'), ['yes'], ['yes'], ['no']],
  [
    'CUSTOM_FORMULA',
    (b) => b.requireFormulaSatisfied('=LEN(A1)=3'),
    ['=LEN(A1)=3'],
    ['abc', 123],
    ['ab', 'abcd'],
  ],
]

function written(app: App, sheet: GoogleAppsScript.Spreadsheet.Sheet, value: unknown): boolean {
  try {
    sheet.getRange('A1').setValue(value)
    app.flush()
    return true
  } catch (error) {
    expect(String(error)).toContain('violates the data validation rules')
    return false
  }
}

describe('a rule that refuses', () => {
  it.each(criteria)('%s takes what fits and nothing else', (name, require, values, fitting, wrong) => {
    const { app, sheet } = aGoogleSheet()
    const rule = require(app.newDataValidation()).setAllowInvalid(false).build()
    expect(String(rule.getCriteriaType())).toBe(name)
    expect(rule.getCriteriaValues()).toEqual(values)
    expect(rule.copy().build().getCriteriaValues()).toEqual(values)
    sheet.getRange('A1').setDataValidation(rule)
    for (const value of fitting) expect([value, written(app, sheet, value)]).toEqual([value, true])
    for (const value of wrong) expect([value, written(app, sheet, value)]).toEqual([value, false])
  })

  it.each(criteria)('%s lets everything pass where it only warns', (_, require, __, ___, wrong) => {
    const { app, sheet } = aGoogleSheet()
    const rule = require(app.newDataValidation()).setAllowInvalid(true).build()
    sheet.getRange('A1').setDataValidation(rule)
    for (const value of wrong) expect(written(app, sheet, value)).toBe(true)
  })
})

describe('a list taken from cells', () => {
  it('is that of the cells now', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('C1:C2').setValues([['x'], ['y']])
    const rule = app
      .newDataValidation()
      .requireValueInRange(sheet.getRange('C1:C5'))
      .setAllowInvalid(false)
      .build()
    sheet.getRange('A1').setDataValidation(rule)
    expect([written(app, sheet, 'x'), written(app, sheet, 'z')]).toEqual([true, false])
    sheet.getRange('C3').setValue('z')
    expect(written(app, sheet, 'z')).toBe(true)
    sheet.insertRowBefore(1)
    expect(sheet.getRange('A2').getDataValidation()!.getCriteriaValues()[0].getA1Notation()).toBe('C2:C6')
  })
})

describe('rules of cells', () => {
  it('are set, read, copied and cleared cell by cell', () => {
    const { app, sheet } = aGoogleSheet()
    const rule = app.newDataValidation().requireCheckbox().setHelpText('tick it').build()
    sheet.getRange('A1:B2').setDataValidations([
      [rule, null],
      [null, rule],
    ])
    const set = sheet
      .getRange('A1:B2')
      .getDataValidations()
      .map((row) => row.map((one) => one?.getHelpText() ?? null))
    expect(set).toEqual([
      ['tick it', null],
      [null, 'tick it'],
    ])
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [false, ''],
      ['', false],
    ])
    sheet.getRange('A1:B2').clearDataValidations()
    expect(sheet.getRange('A1').getDataValidation()).toBeNull()
    expect(sheet.getRange('A1').getValue()).toBe(false)
  })

  it('refuse by default? no: they only warn unless told', () => {
    const { app } = aGoogleSheet()
    expect(app.newDataValidation().requireNumberGreaterThan(1).build().getAllowInvalid()).toBe(true)
  })

  it('are ticked and unticked as checkboxes', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:A3')
    range.insertCheckboxes()
    expect(range.isChecked()).toBe(false)
    range.check()
    expect([range.isChecked(), range.getValues().flat()]).toEqual([true, [true, true, true]])
    sheet.getRange('A2').uncheck()
    expect(range.isChecked()).toBeNull()
    range.removeCheckboxes()
    expect([sheet.getRange('A1').getDataValidation(), sheet.getRange('A1').isChecked()]).toEqual([null, null])
    range.insertCheckboxes('yes', 'no').check()
    expect(range.getValue()).toBe('yes')
  })
})
