import { aGoogleSheet } from './google-sheet'

describe('tabs', () => {
  it('are put where they are asked for', () => {
    const { spreadsheet } = aGoogleSheet()
    spreadsheet.insertSheet('s1')
    spreadsheet.insertSheet('s2')
    spreadsheet.insertSheet('s3', 1)
    spreadsheet.insertSheet('s4', 0)
    expect(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getIndex()])).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ])
    expect(spreadsheet.getSheetByName('S1')!.getName()).toBe('s1')
    expect(spreadsheet.getSheetByName('none')).toBeNull()
    expect(() => spreadsheet.insertSheet('s1')).toThrow('A sheet with the name "s1" already exists.')
  })

  it('are named by the language, copied, moved and deleted', () => {
    const { spreadsheet } = aGoogleSheet({ locale: 'zh_CN' })
    expect(spreadsheet.getSheets()[0]!.getName()).toBe('工作表1')
    const { spreadsheet: english, sheet } = aGoogleSheet()
    sheet.getRange('A1').setValue('x')
    const copy = english.duplicateActiveSheet()
    expect([copy.getName(), copy.getRange('A1').getValue()]).toEqual(['Copy of Sheet1', 'x'])
    english.moveActiveSheet(1)
    expect(copy.getIndex()).toBe(1)
    const id = copy.getSheetId()
    english.deleteActiveSheet()
    expect(english.getNumSheets()).toBe(1)
    expect(() => english.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.")
    expect(() => sheet.hideSheet()).toThrow()
    expect(() => copy.getName()).toThrow(`Sheet ${id} not found`)
  })
})

describe('rows and columns', () => {
  it('come in with the look of their neighbour', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('2:2').setBackground('#ff0000')
    sheet.insertRowAfter(2).insertRowBefore(2)
    expect(sheet.getRange('A1:A5').getBackgrounds().flat()).toEqual([
      '#ffffff',
      '#ff0000',
      '#ff0000',
      '#ff0000',
      '#ffffff',
    ])
    expect(sheet.getMaxRows()).toBe(1002)
  })

  it('cannot all be deleted', () => {
    const { sheet } = aGoogleSheet()
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.")
    sheet.setFrozenRows(1)
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.')
    expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.insertRowsAfter(2000, 1)).toThrow()
  })

  it('have sizes and can be hidden and grouped', () => {
    const { sheet } = aGoogleSheet()
    expect([sheet.getColumnWidth(2), sheet.getRowHeight(3)]).toEqual([100, 21])
    sheet.setColumnWidths(2, 2, 200).setRowHeight(3, 31).hideRows(5, 2)
    expect([sheet.getColumnWidth(3), sheet.getRowHeight(3)]).toEqual([200, 31])
    expect([5, 6, 7].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, true, false])
    sheet.deleteRow(1)
    expect(sheet.isRowHiddenByUser(4)).toBe(true)
    sheet.getRange('A10:A13').shiftRowGroupDepth(1)
    sheet.getRange('A11:A12').shiftRowGroupDepth(1)
    expect([10, 11, 13, 14].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 2, 1, 0])
    expect(sheet.getRowGroup(11, 2)!.getRange().getA1Notation()).toBe('11:12')
    sheet.getRowGroup(11, 1)!.collapse()
    expect(sheet.getRowGroup(11, 1)!.isCollapsed()).toBe(true)
    sheet.getRange('A1:A99').shiftRowGroupDepth(-9)
    expect(() => sheet.getRowGroup(11, 1)).toThrow('A row group does not exist at index 11')
  })
})

describe('rows of data', () => {
  it('are appended below the last, growing the tab', () => {
    const { sheet } = aGoogleSheet()
    sheet.appendRow(['a', '00123', "'00123"])
    sheet.deleteRows(3, 998)
    sheet.appendRow(['b']).appendRow(['c'])
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 123, '00123'],
      ['b', '', ''],
      ['c', '', ''],
    ])
    expect(sheet.getMaxRows()).toBe(3)
  })

  it('are sorted under the frozen ones', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:A4').setValues([['Head'], ['c'], ['a'], ['b']])
    sheet.setFrozenRows(1)
    sheet.sort(1)
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Head', 'a', 'b', 'c'])
  })

  it('lose contents, looks or notes, never rules', () => {
    const { app, sheet } = aGoogleSheet()
    const cell = sheet.getRange('A1').setValue(5).setBackground('red').setNote('note')
    cell.setDataValidation(app.newDataValidation().requireNumberEqualTo(5).build())
    const state = () => [
      cell.getValue(),
      cell.getBackground(),
      cell.getNote(),
      cell.getDataValidation() !== null,
    ]
    sheet.clearContents()
    expect(state()).toEqual(['', '#ff0000', 'note', true])
    sheet.clearFormats()
    expect(state()).toEqual(['', '#ffffff', 'note', true])
    sheet.clearNotes()
    expect(state()).toEqual(['', '#ffffff', '', true])
  })
})

describe('a spreadsheet', () => {
  it('knows its people, names and the tab in front', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.addEditor('rep@example.com').addViewer('clerk@example.com')
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      'owner@example.com',
      'rep@example.com',
    ])
    expect(() => spreadsheet.addEditor('nobody')).toThrow('Invalid email: nobody')
    spreadsheet.removeEditor('rep@example.com')
    expect(spreadsheet.getEditors()).toHaveLength(1)
    spreadsheet.setNamedRange('Totals', sheet.getRange('C3:F7'))
    expect(spreadsheet.getRangeByName('totals')!.getA1Notation()).toBe('C3:F7')
    expect(sheet.getRange('Totals').getA1Notation()).toBe('C3:F7')
    expect(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1'))).toThrow()
    spreadsheet.getNamedRanges()[0]!.setName('Sums').setRange(sheet.getRange('B:B'))
    expect(spreadsheet.getRangeByName('Sums')!.getA1Notation()).toBe('B:B')
    spreadsheet.removeNamedRange('Sums')
    expect(spreadsheet.getRangeByName('Sums')).toBeNull()
    sheet.getRange('B2:C3').activate()
    expect(spreadsheet.getActiveRange()!.getA1Notation()).toBe('B2:C3')
    expect(app.openByUrl(spreadsheet.getUrl()).getId()).toBe(spreadsheet.getId())
    expect(() => app.openById('missing')).toThrow()
  })

  it('is copied with its tabs, rules and names, without its people', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.addEditor('rep@example.com')
    sheet.getRange('A1:A2').setValues([['x'], ['=A1&"y"']])
    sheet.setFrozenRows(1)
    spreadsheet.setNamedRange('Head', sheet.getRange('A1'))
    const copy = spreadsheet.copy('Copy')
    expect(copy.getId()).not.toBe(spreadsheet.getId())
    expect([copy.getName(), copy.getEditors().length, copy.getFrozenRows()]).toEqual(['Copy', 1, 1])
    expect(copy.getRange('Sheet1!A2').getValue()).toBe('xy')
    copy.getRange('Sheet1!A1').setValue('z')
    expect([sheet.getRange('A1').getValue(), copy.getRange('Sheet1!A2').getValue()]).toEqual(['x', 'zy'])
    expect(copy.getRangeByName('Head')!.getValue()).toBe('z')
  })
})
