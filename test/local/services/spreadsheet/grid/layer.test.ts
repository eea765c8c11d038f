import fc from 'fast-check'
import { Layer } from '../../../../../local/services/spreadsheet/grid/layer'

function layerOf(rows: readonly (readonly (number | undefined)[])[]): Layer<number> {
  const layer = new Layer<number>()
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      layer.set(row, column, value)
    })
  })
  return layer
}

function rowsOf(layer: Layer<number>, size = 8): (number | undefined)[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => layer.get(row, column)),
  )
}

const table = fc.array(fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 6 }), { maxLength: 6 })

describe('a layer', () => {
  it('knows how far it is used', () => {
    const layer = layerOf([[1], [undefined, undefined, 3], []])
    expect([layer.rowsInUse(), layer.columnsInUse(), layer.isUsed]).toEqual([2, 3, true])
    layer.set(1, 2, undefined)
    expect([layer.rowsInUse(), layer.columnsInUse()]).toEqual([1, 1])
    layer.set(0, 0, undefined)
    expect([layer.rowsInUse(), layer.columnsInUse(), layer.isUsed]).toEqual([0, 0, false])
  })

  it('visits what is set in a rectangle, row by row', () => {
    const seen: number[][] = []
    layerOf([
      [1, 2, 3],
      [4, undefined, 6],
      [7, 8, 9],
    ]).each({ row: 0, column: 1, rows: 2, columns: 2 }, (row, column, value) => {
      seen.push([row, column, value])
    })
    expect(seen).toEqual([
      [0, 1, 2],
      [0, 2, 3],
      [1, 2, 6],
    ])
  })

  it('is itself again after it was turned twice', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const layer = layerOf(rows)
        expect(rowsOf(layer.transposed().transposed())).toEqual(rowsOf(layer))
        expect(layer.transposed().get(2, 1)).toBe(layer.get(1, 2))
      }),
      { seed: 1 },
    )
  })

  it('does not change with its copy', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const layer = layerOf(rows)
        const before = rowsOf(layer)
        const copy = layer.clone()
        expect(rowsOf(copy)).toEqual(before)
        copy.fill({ row: 0, column: 0, rows: 8, columns: 8 }, 5)
        expect(rowsOf(layer)).toEqual(before)
      }),
      { seed: 1 },
    )
  })

  it('is as before after columns came and went', () => {
    fc.assert(
      fc.property(table, fc.nat(8), fc.integer({ min: 1, max: 4 }), (rows, at, count) => {
        const layer = layerOf(rows)
        const before = rowsOf(layer)
        layer.reshape({ axis: 'columns', kind: 'insert', at, count })
        layer.reshape({ axis: 'columns', kind: 'delete', at, count })
        expect(rowsOf(layer)).toEqual(before)
      }),
      { seed: 1 },
    )
  })

  it('shuffles rows of a rectangle and nothing outside', () => {
    const layer = layerOf([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ])
    layer.permute({ row: 0, column: 1, rows: 3, columns: 1 }, [2, 0, 1])
    expect(rowsOf(layer, 3)).toEqual([
      [1, 8, 3],
      [4, 2, 6],
      [7, 5, 9],
    ])
  })

  it('is changed value by value, and emptied where the answer is undefined', () => {
    const layer = layerOf([[1, 2], [3]])
    layer.map((value) => (value === 2 ? undefined : value * 10))
    expect(rowsOf(layer, 2)).toEqual([
      [10, undefined],
      [30, undefined],
    ])
  })
})
