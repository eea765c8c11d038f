import fc from 'fast-check'
import { intersect } from '../../../../../local/services/spreadsheet/grid/rect'
import { formatA1, rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import { mergeCells, unmergeCells } from '../../../../../local/services/spreadsheet/operations/merge-cells'
import { setTab } from '../../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const rows = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
]

describe('merging', () => {
  it.each<['all' | 'rows' | 'columns', string[], unknown[][]]>([
    [
      'all',
      ['A1:B2'],
      [
        ['a', null, 'c'],
        [null, null, 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'rows',
      ['A1:B1', 'A2:B2'],
      [
        ['a', null, 'c'],
        ['d', null, 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'columns',
      ['A1:A2', 'B1:B2'],
      [
        ['a', 'b', 'c'],
        [null, null, 'f'],
        ['g', 'h', 'i'],
      ],
    ],
  ])('%s keeps the first value of each', (kind, merges, values) => {
    const editing = aFile(rows)
    mergeCells(editing, rectInTab('A1:B2', editing.grid)!, kind)
    expect(editing.grid.merges.map((merge) => formatA1(merge))).toEqual(merges)
    expect(shownIn(editing, 'A1:C3')).toEqual(values)
  })

  it('is refused where it cuts a merged range or the frozen rows', () => {
    const editing = aFile(rows)
    mergeCells(editing, rectInTab('A1:B2', editing.grid)!, 'all')
    expect(() => mergeCells(editing, rectInTab('B2:C3', editing.grid)!, 'all')).toThrow(
      'all cells in a merged',
    )
    expect(() => unmergeCells(editing, rectInTab('A1:A1', editing.grid)!)).toThrow('all cells in a merged')
    setTab(editing, { frozenRows: 5 })
    expect(() => mergeCells(editing, rectInTab('D5:D6', editing.grid)!, 'all')).toThrow('frozen')
    mergeCells(editing, rectInTab('D5:E6', editing.grid)!, 'rows')
  })

  it('leaves nothing written into the hidden cells', () => {
    const editing = aFile(rows)
    mergeCells(editing, rectInTab('A1:B2', editing.grid)!, 'all')
    writeValues(
      editing,
      rectInTab('A1:B2', editing.grid)!,
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'typed',
    )
    unmergeCells(editing, rectInTab('A1:B2', editing.grid)!)
    expect(shownIn(editing, 'A1:B2')).toEqual([
      [1, null],
      [null, null],
    ])
  })

  it('of one cell is none', () => {
    const editing = aFile(rows)
    mergeCells(editing, rectInTab('A1', editing.grid)!, 'all')
    expect(editing.grid.merges).toEqual([])
  })

  it('never makes ranges that meet', () => {
    const part = fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    })
    const kind = fc.constantFrom('all' as const, 'rows' as const, 'columns' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(part, kind), { maxLength: 6 }), (steps) => {
        const editing = aFile()
        for (const [rect, how] of steps) {
          const before = editing.grid.merges
          try {
            mergeCells(editing, rect, how)
          } catch {
            expect(editing.grid.merges).toBe(before)
          }
        }
        const { merges } = editing.grid
        const meeting = merges.filter((a) => merges.some((b) => a !== b && intersect(a, b)))
        expect(meeting).toEqual([])
      }),
      { seed: 1 },
    )
  })
})
