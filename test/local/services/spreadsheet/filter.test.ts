import { aGoogleSheet } from './google-sheet'

function aList() {
  const made = aGoogleSheet()
  made.sheet.getRange('A1:C5').setValues([
    ['Name', 'Count', 'Code'],
    ['A', 10, 'X'],
    ['C', 30, 'Y'],
    ['B', 20, 'Z'],
    ['D', 10, 'X'],
  ])
  return { ...made, range: made.sheet.getRange('A1:C5') }
}

describe('the filter of a tab', () => {
  it('is one, is found from any range, and goes', () => {
    const { sheet, range } = aList()
    expect(sheet.getFilter()).toBeNull()
    const filter = range.createFilter()
    expect(filter.getRange().getA1Notation()).toBe('A1:C5')
    expect(sheet.getRange('F1').getFilter()!.getRange().getA1Notation()).toBe('A1:C5')
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    )
    filter.remove()
    expect(range.getFilter()).toBeNull()
  })

  it('sorts below the header and hides what does not pass', () => {
    const { app, sheet, range } = aList()
    const filter = range.createFilter().sort(2, true)
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['Name', 'A', 'D', 'B', 'C'])
    const criteria = app.newFilterCriteria().whenNumberGreaterThan(15).build()
    filter.setColumnFilterCriteria(2, criteria)
    expect(filter.getColumnFilterCriteria(2)!.getCriteriaValues()).toEqual([15])
    const hidden = () => [1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))
    expect(hidden()).toEqual([false, true, true, false, false])
    filter.removeColumnFilterCriteria(2)
    filter.setColumnFilterCriteria(3, app.newFilterCriteria().setHiddenValues(['X']).build())
    expect(hidden()).toEqual([false, true, true, false, false])
    expect(filter.getColumnFilterCriteria(2)).toBeNull()
  })

  it('refuses a column outside of it at once', () => {
    const { app, range } = aList()
    const filter = range.createFilter()
    const criteria = app.newFilterCriteria().whenCellEmpty().build()
    expect(() => filter.setColumnFilterCriteria(4, criteria)).toThrow('outside the range')
    expect(() => filter.removeColumnFilterCriteria(0)).toThrow('outside the range')
    expect(() => filter.sort(9, true)).toThrow('outside the range')
    expect(filter.getColumnFilterCriteria(1)).toBeNull()
  })

  it('knows the later of values to hide and values to show', () => {
    const { app } = aGoogleSheet()
    const hiding = app.newFilterCriteria().setVisibleValues(['a']).setHiddenValues(['b']).build()
    expect([hiding.getVisibleValues(), hiding.getHiddenValues()]).toEqual([[], ['b']])
    const showing = hiding.copy().setVisibleValues(['c']).build()
    expect([showing.getVisibleValues(), showing.getHiddenValues()]).toEqual([['c'], []])
  })

  it('knows every condition', () => {
    const { app } = aGoogleSheet()
    const day = new Date('2023-01-01T00:00:00.000Z')
    const today = app.RelativeDate.TODAY
    const make = () => app.newFilterCriteria()
    const cases: [GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, string, unknown[]][] = [
      [make().whenCellEmpty(), 'CELL_EMPTY', []],
      [make().whenDateAfter(day), 'DATE_AFTER', [day]],
      [make().whenDateBefore(today), 'DATE_BEFORE_RELATIVE', [today]],
      [make().whenFormulaSatisfied('=A1>10'), 'CUSTOM_FORMULA', ['=A1>10']],
      [make().whenNumberNotBetween(10, 20), 'NUMBER_NOT_BETWEEN', [10, 20]],
      [make().whenTextEndsWith('z'), 'TEXT_ENDS_WITH', ['z']],
    ]
    for (const [builder, name, values] of cases) {
      expect(String(builder.build().getCriteriaType())).toBe(name)
      expect(builder.copy().build().getCriteriaValues()).toEqual(values)
    }
  })
})

describe('conditional formats', () => {
  it('come back as they were set, and follow inserted rows', () => {
    const { app, sheet } = aList()
    const bold = app
      .newConditionalFormatRule()
      .whenNumberGreaterThan(15)
      .setBold(true)
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B5')])
      .build()
    const scale = app
      .newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpointWithValue('#00ff00', app.InterpolationType.PERCENT, '90')
      .setRanges([sheet.getRange('A2:A5')])
      .build()
    sheet.setConditionalFormatRules([bold, scale])
    sheet.insertRowBefore(3)
    const [first, second] = sheet.getConditionalFormatRules()
    expect(first!.getRanges()[0]!.getA1Notation()).toBe('B2:B6')
    const condition = first!.getBooleanCondition()!
    expect([String(condition.getCriteriaType()), condition.getCriteriaValues()]).toEqual([
      'NUMBER_GREATER_THAN',
      [15],
    ])
    expect(String(condition)).toBe('ConditionalFormatBooleanCondition')
    expect([condition.getBold(), condition.getItalic(), condition.getBackground()]).toEqual([
      true,
      null,
      '#ff0000',
    ])
    expect(first!.getGradientCondition()).toBeNull()
    const gradient = second!.getGradientCondition()!
    expect(String(gradient)).toBe('ConditionalFormatGradientCondition')
    expect([
      String(gradient.getMinType()),
      gradient.getMaxColor(),
      gradient.getMaxValue(),
      gradient.getMidType(),
    ]).toEqual(['MIN', '#00ff00', '90', null])
    sheet.clearConditionalFormatRules()
    expect(sheet.getConditionalFormatRules()).toEqual([])
  })

  it('need a range and a condition', () => {
    const { app, sheet } = aGoogleSheet()
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow()
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow()
  })

  it('lose a look, and the middle of a scale, by null', () => {
    const { app, sheet } = aGoogleSheet()
    const make = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A1')])
    const plain = make()
      .whenCellEmpty()
      .setBold(true)
      .setBackground('red')
      .setBold(null as never)
    expect([
      plain.build().getBooleanCondition()!.getBold(),
      plain.getBooleanCondition()!.getBackground(),
    ]).toEqual([null, '#ff0000'])
    const scale = make()
      .setGradientMidpointWithValue('#00ff00', app.InterpolationType.PERCENT, '50')
      .setGradientMidpointWithValue('#00ff00', null as never, '50')
      .build()
    expect([
      scale.getGradientCondition()!.getMidColor(),
      String(scale.getGradientCondition()!.getMaxType()),
    ]).toEqual([null, 'MAX'])
  })

  it('refuse looks of another kind', () => {
    const { app } = aGoogleSheet()
    const rule = app.newConditionalFormatRule() as unknown as Record<string, (value: unknown) => unknown>
    expect(() => rule.setBold!('yes')).toThrow(
      "don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.setBold.",
    )
    expect(() => rule.setBackgroundObject!('#ff0000')).toThrow("don't match the method signature")
    expect(() => rule.setGradientMinpoint!(app.newColor().setRgbColor('#fff').build())).toThrow(
      "don't match the method signature",
    )
  })
})
