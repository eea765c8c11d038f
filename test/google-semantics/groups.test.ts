import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

/** A sheet with a group of rows 2–9, in it one of rows 4–6, and a group of rows 12–14. */
function groupedSheet() {
  const made = aGoogleSheet()
  const { sheet, app } = made
  for (const rows of ['2:9', '4:6', '12:14']) sheet.getRange(rows).shiftRowGroupDepth(1)
  const folded = () =>
    [
      sheet.getRowGroup(2, 1)!.isCollapsed() ? 'outer' : '',
      sheet.getRowGroup(4, 2)!.isCollapsed() ? 'inner' : '',
      sheet.getRowGroup(12, 1)!.isCollapsed() ? 'last' : '',
    ].filter((name) => name !== '')
  const { BEFORE } = app.GroupControlTogglePosition
  return { ...made, folded, BEFORE }
}

describe('groups of rows', () => {
  // B: a range folds the groups wholly in it; if there is none, the deepest one that reaches into it
  it.each([
    ['4:6', ['inner']],
    ['1:20', ['outer', 'last']],
    ['5:5', ['inner']],
    ['3:3', ['outer']],
    ['10:11', []],
  ])('fold by %s', (rows, expected) => {
    const { sheet, folded } = groupedSheet()
    sheet.getRange(rows).collapseGroups()
    expect(folded()).toEqual(expected)
  })

  // B: a range unfolds groups it reaches into, or whose button stands in it
  it.each([
    ['10:10', ['last']],
    ['15:15', ['outer']],
    ['1:20', []],
    ['16:20', ['outer', 'last']],
  ])('unfold by %s', (rows, expected) => {
    const { sheet, folded } = groupedSheet()
    sheet.getRange('1:20').collapseGroups()
    sheet.getRange(rows).expandGroups()
    expect(folded()).toEqual(expected)
  })

  // B: the message names row and depth
  it('that do not exist are refused', () => {
    const { sheet } = groupedSheet()
    expect(() => sheet.getRowGroup(2, 2)).toThrow('A row group does not exist at index 2 and group depth 2')
    expect(() => sheet.getColumnGroup(1, 1)).toThrow(
      'A column group does not exist at index 1 and group depth 1',
    )
  })

  // B: with the button above a group there is no place for one of the first row
  it('cannot begin with the first row where buttons stand above', () => {
    const { sheet, app, BEFORE } = groupedSheet()
    sheet.setRowGroupControlPosition(BEFORE)
    expect(() => {
      sheet.getRange('1:2').shiftRowGroupDepth(1)
      app.flush()
    }).toThrow('cannot be grouped')
  })

  it('are found by their rows, with their button', () => {
    const { sheet, BEFORE } = groupedSheet()
    const group = sheet.getRowGroup(5, 2)!
    expect([group.getRange().getA1Notation(), group.getDepth(), group.getControlIndex()]).toEqual([
      '4:6',
      2,
      7,
    ])
    sheet.setRowGroupControlPosition(BEFORE)
    expect(sheet.getRowGroup(5, 2)!.getControlIndex()).toBe(3)
  })
})
