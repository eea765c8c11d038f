import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

/** What a call on a sheet is refused with; the call need not type-check. */
function refusalOf(call: (sheet: Loose, made: ReturnType<typeof aGoogleSheet>) => unknown): string {
  const made = aGoogleSheet()
  try {
    call(made.sheet as unknown as Loose, made)
  } catch (error) {
    return (error as Error).message
  }
  return 'no refusal'
}

type Loose = Readonly<Record<string, (...args: readonly unknown[]) => Loose>>

const refused = (types: string, method: string) =>
  `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`

describe('what Google calls the arguments it refuses', () => {
  // B: scripts and logs that quote the message: (number[]), (String), (SpreadsheetApp.Range), (null), ((class))
  it.each<[string, unknown]>([
    ['number[]', [1, 2, 3]],
    ['String[]', ['a']],
    ['Object[]', [1, 'a']],
    ['String', 'x'],
    ['number', 1],
    ['null', null],
    ['(class)', { a: 1 }],
    ['(class)', true],
    ['Date', new Date(0)],
  ])('%s', (types, values) => {
    expect(refusalOf((sheet) => sheet.getRange!('A1:C1').setValues!(values))).toBe(
      refused(types, 'Range.setValues'),
    )
  })

  // K: the method in the message is the one the script called
  it('for a list of ranges, which is named', () => {
    expect(refusalOf((sheet) => sheet.getRangeList!(['A1']).setFontSize!('x'))).toBe(
      refused('String', 'RangeList.setFontSize'),
    )
  })

  it('a range by its service and class', () => {
    const refusal = refusalOf((sheet) => sheet.getRange!('A1').setValues!(sheet.getRange!('B1')))
    expect(refusal).toBe(refused('SpreadsheetApp.Range', 'Range.setValues'))
  })

  // B: deleteRow of a field that is not there is told (null); getRange(1, 1, undefined) is told (number,number,null)
  it('an undefined that is passed null, and does not take it for left out', () => {
    expect(refusalOf((sheet) => sheet.deleteRow!(undefined))).toBe(refused('null', 'Sheet.deleteRow'))
    expect(refusalOf((sheet) => sheet.getRange!(1, 1, undefined))).toBe(
      refused('number,number,null', 'Sheet.getRange'),
    )
    expect(refusalOf((sheet) => sheet.deleteRow!())).toBe(refused('', 'Sheet.deleteRow'))
  })

  // B: a bare appendRow([]) does not fit the method
  it('an empty row no row', () => {
    expect(refusalOf((sheet) => sheet.appendRow!([]))).toBe(refused('Object[]', 'Sheet.appendRow'))
  })

  // B: autoFill needs both of its arguments
  it('a constant of another enum no constant', () => {
    const other = (_: unknown, { app }: ReturnType<typeof aGoogleSheet>) => app.Direction.UP
    expect(refusalOf((sheet, made) => sheet.getRange!('A1').insertCells!(other(sheet, made)))).toBe(
      refused('(class)', 'Range.insertCells'),
    )
    expect(refusalOf((sheet) => sheet.getRange!('A1').autoFill!(sheet.getRange!('A1:A3')))).toBe(
      refused('SpreadsheetApp.Range', 'Range.autoFill'),
    )
  })

  it.each(['setDataValidations', 'setRichTextValues', 'setTextStyles'])(
    'plain texts nothing for %s',
    (method) => {
      expect(refusalOf((sheet) => sheet.getRange!('A1')[method]!([['a']]))).toBe(
        refused('String[][]', `Range.${method}`),
      )
    },
  )
})

describe('a place beyond the tab', () => {
  // B: the message of all calls that take a row or column that is not there
  it.each<[string, readonly unknown[], string]>([
    ['deleteRow', [0], 'rows'],
    ['deleteRows', [999, 5], 'rows'],
    ['deleteColumn', [27], 'columns'],
    ['insertRowAfter', [1001], 'rows'],
    ['insertRowBefore', [0], 'rows'],
    ['insertRowsAfter', [1, 0], 'rows'],
    ['insertColumnsBefore', [28, 1], 'columns'],
    ['hideRows', [1001], 'rows'],
    ['showColumns', [0], 'columns'],
    ['getRowHeight', [0], 'rows'],
    ['getColumnWidth', [27], 'columns'],
    ['isRowHiddenByUser', [1001], 'rows'],
    ['setFrozenRows', [-1], 'rows'],
    ['sort', [27], 'columns'],
  ])('is out of bounds for %s%j', (method, args, axis) => {
    const refusal = refusalOf((sheet, { app }) => {
      sheet[method]!(...args)
      app.flush()
    })
    expect(refusal).toBe(`Those ${axis} are out of bounds.`)
  })

  // K: getRange by numbers has messages of its own
  it.each<[readonly number[], string]>([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, -1], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('is refused by getRange%j: %s', (args, message) => {
    expect(refusalOf((sheet) => sheet.getRange!(...args))).toBe(message)
  })

  // B: the longest name of a tab
  it('names of tabs may have a hundred characters', () => {
    expect(refusalOf((sheet) => sheet.setName!('x'.repeat(100)))).toBe('no refusal')
    expect(refusalOf((sheet) => sheet.setName!('x'.repeat(101)))).toBe(
      'The sheet name cannot be greater than 100 characters.',
    )
  })
})
