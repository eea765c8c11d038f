import fc from 'fast-check'
import { areasOf } from '../../../local/page/server/areas-of'

describe('areas that cover cells', () => {
  it('are few: a column is one, a block is one', () => {
    const block = [2, 3, 4].flatMap((row) => [1, 2].map((column): [number, number] => [row, column]))
    expect(areasOf(block)).toEqual([{ row: 2, column: 1, rows: 3, columns: 2 }])
  })

  it('cover each cell once and no other', () => {
    const cell = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: String }), (cells) => {
        const ordered = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1])
        const covered = areasOf(ordered).flatMap((area) =>
          Array.from({ length: area.rows * area.columns }, (_, index) =>
            String([area.row + Math.floor(index / area.columns), area.column + (index % area.columns)]),
          ),
        )
        expect(covered.sort()).toEqual(ordered.map(String).sort())
      }),
      { seed: 5 },
    )
  })
})
