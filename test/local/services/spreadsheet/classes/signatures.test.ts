import { aGoogleSheet } from '../google-sheet'

const { app, spreadsheet, sheet } = aGoogleSheet()
const range = sheet.getRange('B2:C3')
const objects: Readonly<Record<string, object>> = {
  Range: range,
  Sheet: sheet,
  Spreadsheet: spreadsheet,
  SpreadsheetApp: app,
  DataValidationBuilder: app.newDataValidation(),
  FilterCriteriaBuilder: app.newFilterCriteria(),
  ConditionalFormatRuleBuilder: app.newConditionalFormatRule(),
  TextStyleBuilder: app.newTextStyle(),
  RichTextValueBuilder: app.newRichTextValue().setText('abc'),
}

/** Class, method, wrong arguments. */
const wrong: readonly [string, string, readonly unknown[]][] = [
  ['Range', 'setValue', [1, 2]],
  ['Range', 'setValues', ['x']],
  ['Range', 'setFormula', []],
  ['Range', 'offset', []],
  ['Range', 'offset', ['a', 'b']],
  ['Range', 'getCell', [1]],
  ['Range', 'copyTo', ['A1']],
  ['Range', 'setNumberFormat', []],
  ['Range', 'setBackgroundRGB', [1, 2]],
  ['Range', 'setFontSize', ['big']],
  ['Range', 'createTextFinder', []],
  ['Range', 'setDataValidation', ['rule']],
  ['Sheet', 'getRange', []],
  ['Sheet', 'getRange', [{}]],
  ['Sheet', 'appendRow', ['x']],
  ['Sheet', 'insertRowBefore', []],
  ['Sheet', 'insertRowsBefore', [1]],
  ['Sheet', 'deleteRows', [1]],
  ['Sheet', 'setFrozenRows', ['x']],
  ['Sheet', 'setName', []],
  ['Sheet', 'setColumnWidth', [1]],
  ['Sheet', 'getRangeList', ['A1']],
  ['Sheet', 'setConditionalFormatRules', ['x']],
  ['Sheet', 'moveRows', [1, 2]],
  ['Spreadsheet', 'getSheetByName', []],
  ['Spreadsheet', 'setNamedRange', ['x']],
  ['Spreadsheet', 'deleteSheet', ['Sheet1']],
  ['Spreadsheet', 'rename', []],
  ['Spreadsheet', 'addEditors', ['a@example.com']],
  ['SpreadsheetApp', 'openById', []],
  ['SpreadsheetApp', 'create', []],
  ['SpreadsheetApp', 'setActiveSheet', ['Sheet1']],
  ['DataValidationBuilder', 'requireNumberBetween', [1]],
  ['DataValidationBuilder', 'requireValueInList', ['a,b']],
  ['DataValidationBuilder', 'requireDateAfter', ['2026-11-21']],
  ['FilterCriteriaBuilder', 'whenNumberGreaterThan', ['x']],
  ['FilterCriteriaBuilder', 'setHiddenValues', ['x']],
  ['ConditionalFormatRuleBuilder', 'whenTextContains', []],
  ['ConditionalFormatRuleBuilder', 'setRanges', ['A1']],
  ['TextStyleBuilder', 'setBold', ['yes']],
  ['RichTextValueBuilder', 'setText', []],
]

describe('arguments that no form of a method takes', () => {
  it.each(wrong)('%s.%s%j', (kind, method, args) => {
    const object = objects[kind]! as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
    expect(() => object[method]!(...args)).toThrow(
      /The parameters \(.*\) don't match the method signature for SpreadsheetApp(?:\.\w+)?\.\w+\./,
    )
  })
})

describe('what a setter answers', () => {
  const setters: readonly [string, readonly unknown[]][] = [
    ['setValue', [1]],
    [
      'setValues',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['setFormula', ['=1']],
    ['setNumberFormat', ['0']],
    ['setBackground', ['red']],
    ['setFontColor', ['red']],
    ['setFontWeight', ['bold']],
    ['setFontSize', [12]],
    ['setFontFamily', ['Arial']],
    ['setHorizontalAlignment', ['left']],
    ['setVerticalAlignment', ['top']],
    ['setWrap', [true]],
    ['setNote', ['x']],
    ['clear', []],
    ['clearContent', []],
    ['clearFormat', []],
    ['clearNote', []],
    ['clearDataValidations', []],
    ['merge', []],
    ['breakApart', []],
    ['activate', []],
    ['insertCheckboxes', []],
    ['removeCheckboxes', []],
    ['trimWhitespace', []],
    ['randomize', []],
    ['sort', [2]],
  ]
  it.each(setters)('%s: the range itself, for chaining', (method, args) => {
    const object = range as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
    expect((object[method]!(...args) as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('B2:C3')
  })
})

it('a range of a tab that is gone is refused', () => {
  const made = aGoogleSheet()
  const other = made.spreadsheet.insertSheet('Other')
  const lost = other.getRange('A1')
  made.spreadsheet.deleteSheet(other)
  expect(() => lost.getValue()).toThrow()
  expect(() => lost.setValue(1)).toThrow()
})
