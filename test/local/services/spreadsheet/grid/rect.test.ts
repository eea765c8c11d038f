import fc from 'fast-check'
import {
  around,
  cellRect,
  closeRect,
  covers,
  hasCell,
  intersect,
  type Rect,
  subtract,
} from '../../../../../local/services/spreadsheet/grid/rect'

const side = fc.integer({ min: 0, max: 10 })
const length = fc.integer({ min: 1, max: 6 })
const rect: fc.Arbitrary<Rect> = fc.record({ row: side, column: side, rows: length, columns: length })
const box = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
})

function cellsOf({ row, column, rows, columns }: Rect): string[] {
  return Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)}:${column + (i % columns)}`,
  )
}

describe('what two rectangles share', () => {
  it('is the cells of both, or nothing', () => {
    fc.assert(
      fc.property(rect, rect, (a, b) => {
        const common = intersect(a, b)
        const inB = new Set(cellsOf(b))
        expect(common ? cellsOf(common) : []).toEqual(cellsOf(a).filter((cell) => inB.has(cell)))
      }),
      { seed: 2 },
    )
  })

  it.each<[Rect, Rect, Rect | undefined]>([
    [box(0, 0, 2, 2), box(1, 1, 2, 2), box(1, 1, 1, 1)],
    [box(0, 0, 2, 2), box(2, 0, 2, 2), undefined],
    [box(0, 0, 2, 2), box(0, 2, 2, 2), undefined],
    [box(0, 0, 9, 9), box(3, 3, 1, 1), box(3, 3, 1, 1)],
  ])('of %j and %j is %j', (a, b, common) => {
    expect(intersect(a, b)).toEqual(common)
  })
})

describe('a rectangle without another', () => {
  it('is all cells that only the first has, each once', () => {
    fc.assert(
      fc.property(rect, rect, (a, hole) => {
        const gone = new Set(cellsOf(hole))
        const left = subtract(a, hole).flatMap(cellsOf)
        expect([...left].sort()).toEqual(
          cellsOf(a)
            .filter((cell) => !gone.has(cell))
            .sort(),
        )
      }),
      { seed: 2 },
    )
  })
})

describe('covering', () => {
  it('is having every cell', () => {
    fc.assert(
      fc.property(rect, rect, (outer, inner) => {
        const inOuter = new Set(cellsOf(outer))
        expect(covers(outer, inner)).toBe(cellsOf(inner).every((cell) => inOuter.has(cell)))
      }),
      { seed: 2 },
    )
  })

  it('of one cell is having it', () => {
    fc.assert(
      fc.property(rect, side, side, (outer, row, column) => {
        expect(hasCell(outer, row, column)).toBe(covers(outer, cellRect(row, column)))
      }),
      { seed: 2 },
    )
  })
})

it('is the smallest rectangle around two that covers both', () => {
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const both = around(a, b)
      expect(covers(both, a) && covers(both, b)).toBe(true)
      expect(both.row).toBe(Math.min(a.row, b.row))
      expect(both.column + both.columns).toBe(Math.max(a.column + a.columns, b.column + b.columns))
    }),
    { seed: 2 },
  )
})

it('closes open sides at the end of the tab', () => {
  const tab = { rowCount: 10, columnCount: 5 }
  expect(closeRect({ row: 2, column: 1 }, tab)).toEqual(box(2, 1, 8, 4))
  expect(closeRect({ row: 2, column: 1, rows: 3 }, tab)).toEqual(box(2, 1, 3, 4))
  expect(closeRect({ row: 20, column: 1, columns: 1 }, tab)).toEqual(box(20, 1, 0, 1))
})
