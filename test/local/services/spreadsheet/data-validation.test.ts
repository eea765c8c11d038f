import { aGoogleSheet } from './google-sheet'

describe('data validation', () => {
  it('comes back with its criteria and values', () => {
    const { app, sheet } = aGoogleSheet()
    const day = new Date('2012-12-30T16:00:00.000Z')
    const source = sheet.getRange('$a$1:$b$3')
    const rules = {
      TEXT_EQUAL_TO: [app.newDataValidation().requireTextEqualTo('foo'), ['foo']],
      CHECKBOX: [app.newDataValidation().requireCheckbox('yes', 'no'), ['yes', 'no']],
      VALUE_IN_LIST: [app.newDataValidation().requireValueInList(['a', 'b'], false), [['a', 'b'], false]],
      NUMBER_NOT_BETWEEN: [app.newDataValidation().requireNumberNotBetween(20, 40), [20, 40]],
      NUMBER_LESS_THAN_OR_EQUAL_TO: [app.newDataValidation().requireNumberLessThanOrEqualTo(2), [2]],
      DATE_ON_OR_AFTER: [app.newDataValidation().requireDateOnOrAfter(day), [day]],
      DATE_IS_VALID_DATE: [app.newDataValidation().requireDate(), []],
      TEXT_IS_VALID_URL: [app.newDataValidation().requireTextIsUrl(), []],
      CUSTOM_FORMULA: [app.newDataValidation().requireFormulaSatisfied('=F7'), ['=F7']],
    } as const
    for (const [name, [builder, values]] of Object.entries(rules)) {
      const rule = sheet.getRange('C3').setDataValidation(builder.build()).getDataValidation()!
      expect(String(rule.getCriteriaType())).toBe(name)
      expect(rule.getCriteriaValues()).toEqual(values)
    }
    const inRange = app.newDataValidation().requireValueInRange(source, true).build()
    const [range, dropdown] = sheet
      .getRange('C3')
      .setDataValidation(inRange)
      .getDataValidation()!
      .getCriteriaValues()
    expect([range.getA1Notation(), dropdown]).toEqual(['A1:B3', true])
  })

  it('asks for the day alone, and gives back the time of a date it was given', () => {
    const { app, sheet } = aGoogleSheet()
    const noon = new Date('2026-03-05T04:00:00.000Z')
    const rule = app.newDataValidation().requireDateEqualTo(noon).setAllowInvalid(false).build()
    const cell = sheet.getRange('A1').setDataValidation(rule)
    expect(cell.getDataValidation()!.getCriteriaValues()).toEqual([noon])
    expect(cell.setValue('2026-03-05').getDisplayValue()).toBe('2026-03-05')
    cell.setValue('2026-03-06')
    expect(() => app.flush()).toThrow('violates the data validation rules')
  })

  it('is built empty, allowing what is invalid', () => {
    const { app } = aGoogleSheet()
    const builder = app.newDataValidation()
    expect([builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()]).toEqual([
      null,
      [],
      null,
    ])
    expect(builder.getAllowInvalid()).toBe(true)
    expect(builder.setAllowInvalid(false).copy().getAllowInvalid()).toBe(false)
    expect(String(builder)).toBe('DataValidationBuilder')
    expect(String(builder.requireDate().build())).toBe('DataValidation')
    const wrong = builder.requireNumberEqualTo as (value: unknown) => void
    expect(() => wrong('x')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberEqualTo.",
    )
  })

  it('refuses at the flush what does not fit, if it is strict', () => {
    const { app, sheet } = aGoogleSheet()
    const list = app.newDataValidation().requireValueInList(['A', 'B'])
    sheet.getRange('A1').setDataValidation(list.build())
    sheet.getRange('A2').setDataValidation(list.setAllowInvalid(false).build())
    sheet.getRange('A1').setValue('X')
    app.flush()
    sheet.getRange('A2').setValue('X')
    expect(() => app.flush()).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
    )
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['X'], ['']])
    sheet.getRange('A2').setValue('B').setValue('')
    expect(sheet.getRange('A2').getValue()).toBe('')
  })

  it('asks a formula of each cell', () => {
    const { app, sheet } = aGoogleSheet()
    const rule = app.newDataValidation().requireFormulaSatisfied('=LEN(A1)<4').setAllowInvalid(false).build()
    sheet.getRange('A1:A3').setDataValidation(rule)
    sheet.getRange('A2').setValue('abc')
    expect(sheet.getRange('A2').getValue()).toBe('abc')
    sheet.getRange('A3').setValue('abcd')
    expect(() => app.flush()).toThrow('cell A3')
  })

  it('makes checkboxes that are data', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:A3').insertCheckboxes()
    expect(range.getValues()).toEqual([[false], [false], [false]])
    expect(sheet.getLastRow()).toBe(3)
    expect(range.isChecked()).toBe(false)
    sheet.getRange('A1').check()
    expect(range.isChecked()).toBeNull()
    range.check()
    expect(range.isChecked()).toBe(true)
    sheet.getRange('B1').setValue('text')
    expect(sheet.getRange('A1:B1').uncheck().getValues()).toEqual([[false, 'text']])
    expect(range.removeCheckboxes().getValues()).toEqual([[''], [''], ['']])
    sheet.getRange('C1').insertCheckboxes('yes', 'no')
    expect([sheet.getRange('C1').getValue(), sheet.getRange('C1').check().getValue()]).toEqual(['no', 'yes'])
  })

  it('is refused in typed columns of a table', () => {
    const { app, sheet, file } = aGoogleSheet()
    const range = { row: 0, column: 0, rows: 10, columns: 3 }
    file.grids[0]!.tables = [{ id: 't', name: 'Table1', range, typedColumns: [1] }]
    const rule = app.newDataValidation().requireDate().build()
    sheet.getRange('A1').setDataValidation(rule)
    app.flush()
    sheet.getRange('B2').setDataValidation(rule)
    expect(() => app.flush()).toThrow('This operation is not allowed on cells in typed columns.')
    sheet.getRange('B2').setNumberFormat('@')
    expect(() => app.flush()).toThrow('This operation is not allowed on cells in typed columns.')
  })
})
