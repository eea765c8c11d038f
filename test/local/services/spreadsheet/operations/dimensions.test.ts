import fc from 'fast-check'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import {
  deleteLines,
  insertLines,
  maxColumns,
  moveLines,
} from '../../../../../local/services/spreadsheet/operations/dimensions'
import { setFormat, setValidation } from '../../../../../local/services/spreadsheet/operations/set-cells'
import { setLines } from '../../../../../local/services/spreadsheet/operations/tabs'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

describe('new rows', () => {
  it('look like the row they are told to, and are empty', () => {
    const editing = aFile([['a'], ['b']])
    const { grid } = editing
    setFormat(editing, rectInTab('A1', grid)!, { bold: true })
    setValidation(editing, rectInTab('A1', grid)!, {
      condition: { type: 'NOT_BLANK', values: [] },
      strict: true,
      showDropdown: true,
    })
    setLines(editing, 'rows', 0, 1, { size: 44 })
    insertLines(editing, 'rows', 1, 2, 0)
    expect([1, 2, 3].map((row) => grid.formats.get(row, 0)?.bold)).toEqual([true, true, undefined])
    expect([grid.validations.get(2, 0) !== undefined, grid.rowLooks[2]?.size]).toEqual([true, 44])
    expect(shownIn(editing, 'A1:A4')).toEqual([['a'], [null], [null], ['b']])
    insertLines(editing, 'rows', 0, 1)
    expect(grid.formats.get(0, 0)).toBeUndefined()
  })
})

describe('what is refused', () => {
  it.each<[string, (editing: ReturnType<typeof aFile>) => void, string]>([
    ['before the first row', (e) => insertLines(e, 'rows', -1, 1), 'out of bounds'],
    ['after the last row', (e) => insertLines(e, 'rows', 1001, 1), 'out of bounds'],
    ['no rows', (e) => insertLines(e, 'rows', 0, 0), 'out of bounds'],
    ['too many rows', (e) => insertLines(e, 'rows', 0, 400_000), '10000000 cells'],
    ['too many columns', (e) => insertLines(e, 'columns', 0, maxColumns), '10000000 cells'],
    ['all rows', (e) => deleteLines(e, 'rows', 0, 1000), "can't delete all the rows"],
    ['all columns', (e) => deleteLines(e, 'columns', 0, 26), "can't delete all the columns"],
    ['rows that are not there', (e) => deleteLines(e, 'rows', 999, 2), 'out of bounds'],
    ['rows moved into themselves', (e) => moveLines(e, 'rows', 1, 3, 2), 'into themselves'],
    ['rows moved off the tab', (e) => moveLines(e, 'rows', 1, 1, 1001), 'out of bounds'],
  ])('%s', (_, deed, message) => {
    const editing = aFile([['a']])
    expect(() => deed(editing)).toThrow(message)
    expect([editing.grid.rowCount, editing.grid.columnCount, shownIn(editing, 'A1')]).toEqual([
      1000,
      26,
      [['a']],
    ])
  })
})

describe('rows that move', () => {
  it('are those of a plain list, whatever the axis', () => {
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(8),
        fc.boolean(),
        (at, count, to, isRows) => {
          fc.pre(at + count <= 8 && (to <= at || to >= at + count))
          const list = [0, 1, 2, 3, 4, 5, 6, 7]
          const editing = aFile(isRows ? list.map((n) => [n]) : [list])
          moveLines(editing, isRows ? 'rows' : 'columns', at, count, to)
          const block = list.splice(at, count)
          list.splice(to > at ? to - count : to, 0, ...block)
          expect(shownIn(editing, isRows ? 'A1:A8' : 'A1:H1').flat()).toEqual(list)
        },
      ),
      { seed: 1 },
    )
  })
})
