import fc from 'fast-check'
import { aGoogleSheet } from '../google-sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

function numbered(): Sheet {
  const { sheet } = aGoogleSheet()
  sheet.getRange('A1:A6').setValues([1, 2, 3, 4, 5, 6].map((n) => [n]))
  return sheet
}

const firstColumn = (sheet: Sheet) => sheet.getRange('A1:A9').getValues().flat()

describe('rows that come', () => {
  it.each<[string, (sheet: Sheet) => unknown, unknown[]]>([
    ['before', (sheet) => sheet.insertRowBefore(3), [1, 2, '', 3, 4, 5, 6, '', '']],
    ['after', (sheet) => sheet.insertRowAfter(3), [1, 2, 3, '', 4, 5, 6, '', '']],
    ['several before', (sheet) => sheet.insertRowsBefore(1, 2), ['', '', 1, 2, 3, 4, 5, 6, '']],
    ['several after', (sheet) => sheet.insertRowsAfter(2, 2), [1, 2, '', '', 3, 4, 5, 6, '']],
    ['by index', (sheet) => sheet.insertRows(3), [1, 2, '', 3, 4, 5, 6, '', '']],
    ['several by index', (sheet) => sheet.insertRows(3, 2), [1, 2, '', '', 3, 4, 5, 6, '']],
  ])('%s', (_, insert, expected) => {
    const sheet = numbered()
    insert(sheet)
    expect(firstColumn(sheet)).toEqual(expected)
    expect(sheet.getMaxRows()).toBe(1000 + expected.indexOf(6) - 5)
  })
})

describe('rows that go and move', () => {
  it.each<[string, (sheet: Sheet) => unknown, unknown[]]>([
    ['one', (sheet) => sheet.deleteRow(2), [1, 3, 4, 5, 6, '', '', '', '']],
    ['several', (sheet) => sheet.deleteRows(2, 3), [1, 5, 6, '', '', '', '', '', '']],
    ['down', (sheet) => sheet.moveRows(sheet.getRange('A1:A2'), 5), [3, 4, 1, 2, 5, 6, '', '', '']],
    ['up', (sheet) => sheet.moveRows(sheet.getRange('A5'), 2), [1, 5, 2, 3, 4, 6, '', '', '']],
    ['sorted', (sheet) => sheet.sort(1, false), [6, 5, 4, 3, 2, 1, '', '', '']],
  ])('%s', (_, change, expected) => {
    const sheet = numbered()
    change(sheet)
    expect(firstColumn(sheet)).toEqual(expected)
  })

  it('a frozen header does not take part in sorting', () => {
    const sheet = numbered()
    sheet.setFrozenRows(1)
    sheet.sort(1, false)
    expect(firstColumn(sheet).slice(0, 6)).toEqual([1, 6, 5, 4, 3, 2])
  })

  it.each<[string, (sheet: Sheet) => unknown]>([
    ['all rows', (sheet) => sheet.deleteRows(1, 1000)],
    ['all columns', (sheet) => sheet.deleteColumns(1, 26)],
    ['rows that are not there', (sheet) => sheet.deleteRows(999, 5)],
    ['row 0', (sheet) => sheet.deleteRow(0)],
    ['no rows', (sheet) => sheet.insertRowsBefore(1, 0)],
    ['rows into themselves', (sheet) => sheet.moveRows(sheet.getRange('A1:A4'), 3)],
  ])('%s: refused', (_, change) => {
    expect(() => {
      const sheet = numbered()
      change(sheet)
      sheet.getRange('A1').getValue()
    }).toThrow()
  })

  it('is as before after rows came and went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), (at, count) => {
        const sheet = numbered()
        sheet.insertRowsBefore(at, count)
        sheet.deleteRows(at, count)
        expect([firstColumn(sheet).slice(0, 6), sheet.getMaxRows()]).toEqual([[1, 2, 3, 4, 5, 6], 1000])
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})

describe('columns', () => {
  it('come, go and move as rows do', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']])
    const row = () => sheet.getRange('A1:E1').getValues()[0]
    sheet.insertColumnBefore(2)
    expect(row()).toEqual(['a', '', 'b', 'c', ''])
    sheet.insertColumnsAfter(4, 1)
    sheet.deleteColumn(2)
    expect(row()).toEqual(['a', 'b', 'c', '', ''])
    sheet.moveColumns(sheet.getRange('A1'), 4)
    expect(row()).toEqual(['b', 'c', 'a', '', ''])
    sheet.deleteColumns(1, 2)
    expect([row()[0], sheet.getMaxColumns()]).toEqual(['a', 25])
  })
})

describe('hidden lines', () => {
  it('are told by hand and shown again', () => {
    const { sheet } = aGoogleSheet()
    sheet.hideRows(2, 2)
    sheet.hideColumns(3)
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false])
    expect([2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true])
    expect(sheet.isRowHiddenByFilter(2)).toBe(false)
    sheet.showRows(2)
    expect([2, 3].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true])
    sheet.unhideRow(sheet.getRange('A3'))
    sheet.unhideColumn(sheet.getRange('C1'))
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(3)]).toEqual([false, false])
    sheet.hideRow(sheet.getRange('A5:A6'))
    expect(sheet.isRowHiddenByUser(6)).toBe(true)
  })
})

describe('sizes', () => {
  it('are in pixels, 21 high and 100 wide unless set', () => {
    const { sheet } = aGoogleSheet()
    expect([sheet.getRowHeight(1), sheet.getColumnWidth(1)]).toEqual([21, 100])
    sheet.setRowHeight(1, 50).setRowHeights(3, 2, 40).setColumnWidth(2, 200).setColumnWidths(4, 2, 60)
    expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([50, 21, 40, 40])
    expect([1, 2, 3, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([100, 200, 100, 60, 60])
  })
})

describe('groups of rows', () => {
  it('are found by their row and depth, and fold', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('2:6').shiftRowGroupDepth(1)
    sheet.getRange('3:4').shiftRowGroupDepth(1)
    expect([1, 2, 3, 5, 7].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 1, 0])
    const group = sheet.getRowGroup(3, 2)!
    expect([group.getRange().getA1Notation(), group.getDepth(), group.isCollapsed()]).toEqual([
      '3:4',
      2,
      false,
    ])
    group.collapse()
    expect(sheet.getRowGroup(3, 2)!.isCollapsed()).toBe(true)
    sheet.expandAllRowGroups()
    expect(sheet.getRowGroup(3, 2)!.isCollapsed()).toBe(false)
    sheet.collapseAllRowGroups()
    expect(sheet.getRowGroup(2, 1)!.isCollapsed()).toBe(true)
    sheet.setRowGroupControlPosition(app.GroupControlTogglePosition.BEFORE)
    expect(String(sheet.getRowGroupControlPosition())).toBe('BEFORE')
    group.remove()
    expect(sheet.getRowGroupDepth(3)).toBe(1)
    expect(() => sheet.getRowGroup(3, 2)).toThrow('A row group does not exist at index 3')
  })
})
