import { aGoogleSheet } from '../google-sheet'

type FilterBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
/** Methods of the builder that the published types lack. */
interface ByColour {
  setVisibleBackgroundColor(color: GoogleAppsScript.Spreadsheet.Color): FilterBuilder
  setVisibleForegroundColor(color: GoogleAppsScript.Spreadsheet.Color): FilterBuilder
}
type Both = FilterBuilder & RuleBuilder

const day = (text: string) => new Date(`${text}T00:00:00+08:00`)

/** The rows of every filter below: a header, then numbers, texts, days and an empty cell. */
const column = ['Head', 5, 10, -1, 'Alpha', 'beta', '', '2026-11-21', '2026-12-01']

/** Name, condition, its values, and what of the column passes it. */
const conditions: readonly [string, (builder: Both) => Both, readonly unknown[], readonly unknown[]][] = [
  ['CELL_EMPTY', (b) => b.whenCellEmpty() as Both, [], ['']],
  [
    'CELL_NOT_EMPTY',
    (b) => b.whenCellNotEmpty() as Both,
    [],
    [5, 10, -1, 'Alpha', 'beta', '2026-11-21', '2026-12-01'],
  ],
  [
    'NUMBER_GREATER_THAN',
    (b) => b.whenNumberGreaterThan(46_000) as Both,
    [46_000],
    ['2026-11-21', '2026-12-01'],
  ],
  [
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    (b) => b.whenNumberGreaterThanOrEqualTo(10) as Both,
    [10],
    [10, '2026-11-21', '2026-12-01'],
  ],
  ['NUMBER_LESS_THAN', (b) => b.whenNumberLessThan(5) as Both, [5], [-1]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', (b) => b.whenNumberLessThanOrEqualTo(5) as Both, [5], [5, -1]],
  ['NUMBER_EQUAL_TO', (b) => b.whenNumberEqualTo(10) as Both, [10], [10]],
  ['NUMBER_BETWEEN', (b) => b.whenNumberBetween(0, 10) as Both, [0, 10], [5, 10]],
  ['TEXT_CONTAINS', (b) => b.whenTextContains('PH') as Both, ['PH'], ['Alpha']],
  ['TEXT_STARTS_WITH', (b) => b.whenTextStartsWith('b') as Both, ['b'], ['beta']],
  ['TEXT_ENDS_WITH', (b) => b.whenTextEndsWith('A') as Both, ['A'], ['Alpha', 'beta']],
  ['TEXT_EQUAL_TO', (b) => b.whenTextEqualTo('alpha') as Both, ['alpha'], ['Alpha']],
  ['DATE_EQUAL_TO', (b) => b.whenDateEqualTo(day('2026-12-01')) as Both, [day('2026-12-01')], ['2026-12-01']],
  ['DATE_AFTER', (b) => b.whenDateAfter(day('2026-11-21')) as Both, [day('2026-11-21')], ['2026-12-01']],
  ['CUSTOM_FORMULA', (b) => b.whenFormulaSatisfied('=LEN(A2)=4') as Both, ['=LEN(A2)=4'], ['beta']],
]

describe('a filter', () => {
  it.each(conditions)('%s lets pass what meets it', (name, when, values, passing) => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('A1:A9').setValues(column.map((value) => [value]))
    const criteria = when(
      app.newFilterCriteria() as Both,
    ).build() as GoogleAppsScript.Spreadsheet.FilterCriteria
    expect([String(criteria.getCriteriaType()), criteria.getCriteriaValues()]).toEqual([name, values])
    sheet.getRange('A1:A9').createFilter().setColumnFilterCriteria(1, criteria)
    const shown = column.filter((_, index) => index > 0 && !sheet.isRowHiddenByFilter(index + 1))
    expect(shown).toEqual(passing)
    expect(sheet.isRowHiddenByFilter(1)).toBe(false)
  })

  it('hides by values and by colours', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('A1:A4').setValues([['Head'], [1], [2], [3]])
    sheet.getRange('A3').setBackground('#ff0000').setFontColor('#0000ff')
    const filter = sheet.getRange('A1:A4').createFilter()
    const hidden = () => [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row))
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['1', '3']).build())
    expect([hidden(), filter.getColumnFilterCriteria(1)!.getHiddenValues()]).toEqual([
      [2, 4],
      ['1', '3'],
    ])
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setVisibleValues(['1']).build())
    expect([hidden(), filter.getColumnFilterCriteria(1)!.getVisibleValues()]).toEqual([[3, 4], ['1']])
    const byColour = () => app.newFilterCriteria() as FilterBuilder & ByColour
    const red = app.newColor().setRgbColor('#ff0000').build()
    filter.setColumnFilterCriteria(1, byColour().setVisibleBackgroundColor(red).build())
    expect(hidden()).toEqual([2, 4])
    const blue = app.newColor().setRgbColor('#0000ff').build()
    filter.setColumnFilterCriteria(1, byColour().setVisibleForegroundColor(blue).build())
    expect(hidden()).toEqual([2, 4])
    filter.removeColumnFilterCriteria(1)
    expect(hidden()).toEqual([])
  })
})

describe('a conditional format', () => {
  it.each(conditions)('%s keeps its condition and look through the tab', (name, when, values) => {
    const { app, sheet } = aGoogleSheet()
    const builder = when(app.newConditionalFormatRule() as Both) as RuleBuilder
    const range = sheet.getRange('A2:A9')
    sheet.setConditionalFormatRules([
      builder.setRanges([range]).setBold(true).setBackground('#00ff00').build(),
    ])
    const [rule] = sheet.getConditionalFormatRules()
    const condition = rule!.getBooleanCondition()!
    expect([String(condition.getCriteriaType()), condition.getCriteriaValues()]).toEqual([name, values])
    expect(condition.getBold()).toBe(true)
    expect(condition.getBackground()).toBe('#00ff00')
    expect(rule!.getRanges().map((one) => one.getA1Notation())).toEqual(['A2:A9'])
    expect(rule!.getGradientCondition()).toBeNull()
    expect(rule!.copy().build().getBooleanCondition()!.getCriteriaValues()).toEqual(values)
  })

  it('of colours keeps its points', () => {
    const { app, sheet } = aGoogleSheet()
    const rule = app
      .newConditionalFormatRule()
      .setGradientMinpoint('#ff0000')
      .setGradientMidpointWithValue('#ffffff', app.InterpolationType.PERCENT, '50')
      .setGradientMaxpointWithValue('#00ff00', app.InterpolationType.NUMBER, '100')
      .setRanges([sheet.getRange('B1:B9'), sheet.getRange('D1:D9')])
      .build()
    sheet.setConditionalFormatRules([rule])
    const gradient = sheet.getConditionalFormatRules()[0]!.getGradientCondition()!
    expect([
      String(gradient.getMinType()),
      String(gradient.getMidType()),
      String(gradient.getMaxType()),
    ]).toEqual(['MIN', 'PERCENT', 'NUMBER'])
    expect([gradient.getMidValue(), gradient.getMaxValue()]).toEqual(['50', '100'])
    expect(sheet.getConditionalFormatRules()[0]!.getBooleanCondition()).toBeNull()
  })

  it('goes with its rule, and follows its cells', () => {
    const { app, sheet } = aGoogleSheet()
    const make = (a1: string) =>
      app
        .newConditionalFormatRule()
        .whenCellNotEmpty()
        .setItalic(true)
        .setRanges([sheet.getRange(a1)])
        .build()
    sheet.setConditionalFormatRules([make('A1:A3'), make('C5:C9')])
    sheet.insertRowsBefore(2, 2)
    sheet.deleteColumn(3)
    expect(sheet.getConditionalFormatRules().map((rule) => rule.getRanges()[0]!.getA1Notation())).toEqual([
      'A1:A5',
    ])
    sheet.clearConditionalFormatRules()
    expect(sheet.getConditionalFormatRules()).toEqual([])
  })

  it('without a range is refused', () => {
    const { app } = aGoogleSheet()
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow()
  })
})
