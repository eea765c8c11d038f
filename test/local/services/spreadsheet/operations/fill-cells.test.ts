import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import { fillCells } from '../../../../../local/services/spreadsheet/operations/fill-cells'
import type { CellInput } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

function filled(source: readonly CellInput[], count: number, kind: 'series' | 'alternate'): unknown[] {
  const editing = aFile(source.map((value) => [value]))
  const from = rectInTab(`A1:A${source.length}`, editing.grid)!
  fillCells(editing, from, { ...from, rows: source.length + count }, kind)
  return shownIn(editing, `A${source.length + 1}:A${source.length + count}`).flat()
}

describe('a series goes on', () => {
  it.each<[CellInput[], unknown[]]>([
    [
      [1, 2],
      [3, 4, 5],
    ],
    [
      [2, 4],
      [6, 8, 10],
    ],
    [
      [10, 5],
      [0, -5, -10],
    ],
    [[5], [5, 5, 5]],
    [
      ['2026-11-21', '2026-11-22'],
      [46_349, 46_350, 46_351],
    ],
    [
      [1, 2, 6],
      [8, 10.5, 13],
    ],
    [['2026-11-21'], [46_348, 46_349, 46_350]],
    [
      ['2026-10-31', '2026-11-30'],
      [46_386, 46_416, 46_446],
    ],
    [
      ['2026-10-15', '2026-11-15'],
      [46_371, 46_402, 46_433],
    ],
    [
      ['2024-12-31', '2025-01-31'],
      [45_716, 45_747, 45_777],
    ],
    [['9:00'], [0.375, 0.375, 0.375]],
    [['Item 1'], ['Item 2', 'Item 3', 'Item 4']],
    [
      ['Item 1', 'Item 3'],
      ['Item 5', 'Item 7', 'Item 9'],
    ],
    [['Mon'], ['Tue', 'Wed', 'Thu']],
    [['November'], ['December', 'January', 'February']],
    [
      ['Jan', 'Mar'],
      ['May', 'Jul', 'Sep'],
    ],
    [['一月'], ['二月', '三月', '四月']],
    [
      ['a', 'b'],
      ['a', 'b', 'a'],
    ],
    [[true], [true, true, true]],
    [
      ['x', 1],
      ['x', 1, 'x'],
    ],
  ])('from %j with %j', (source, expected) => {
    expect(filled(source, 3, 'series')).toEqual(expected)
  })

  it('with formulas, which move along', () => {
    const editing = aFile([
      ['1', '=A1*2'],
      ['2', ''],
      ['3', ''],
    ])
    const from = rectInTab('B1', editing.grid)!
    fillCells(editing, from, { ...from, rows: 3 }, 'series')
    expect(shownIn(editing, 'B1:B3')).toEqual([[2], [4], [6]])
  })

  it('to the right and upwards', () => {
    const editing = aFile([[1, 2], [], ['', '', ''], [7], [8]])
    fillCells(editing, rectInTab('A1:B1', editing.grid)!, rectInTab('A1:D1', editing.grid)!, 'series')
    expect(shownIn(editing, 'A1:D1')).toEqual([[1, 2, 3, 4]])
    fillCells(editing, rectInTab('A4:A5', editing.grid)!, rectInTab('A2:A5', editing.grid)!, 'series')
    expect(shownIn(editing, 'A2:A5')).toEqual([[5], [6], [7], [8]])
  })
})

it('repeats where it is told to alternate', () => {
  expect(filled([1, 2], 3, 'alternate')).toEqual([1, 2, 1])
  expect(filled(['Item 1'], 2, 'alternate')).toEqual(['Item 1', 'Item 1'])
})
