import fc from 'fast-check'
import { offsetFormula, shiftFormula } from '../../../../local/services/spreadsheet/formulas/adjust-formula'
import { fromR1C1, toR1C1 } from '../../../../local/services/spreadsheet/formulas/r1c1'
import { formulaTokens } from '../../../../local/services/spreadsheet/formulas/tokens'
import { intern, withFormat } from '../../../../local/services/spreadsheet/grid/cell'
import { fileFromJson, fileToJson } from '../../../../local/services/spreadsheet/grid/file-json'
import { type DimensionChange, Layer } from '../../../../local/services/spreadsheet/grid/layer'
import { covers, intersect, type Rect, subtract } from '../../../../local/services/spreadsheet/grid/rect'
import {
  columnIndex,
  columnLetters,
  formatA1,
  parseReference,
  referenceRect,
} from '../../../../local/services/spreadsheet/grid/reference'
import { captureCells, restoreCells } from '../../../../local/services/spreadsheet/operations/capture-cells'
import {
  deleteLines,
  insertLines,
  moveLines,
} from '../../../../local/services/spreadsheet/operations/dimensions'
import { mergeCells } from '../../../../local/services/spreadsheet/operations/merge-cells'
import { readValues } from '../../../../local/services/spreadsheet/operations/read-values'
import { setFormat, setNotes } from '../../../../local/services/spreadsheet/operations/set-cells'
import { sortedOrder, sortRows } from '../../../../local/services/spreadsheet/operations/sort-rows'
import { writeValues } from '../../../../local/services/spreadsheet/operations/write-values'
import { instantOfSerial, serialOfInstant } from '../../../../local/services/spreadsheet/values/zone'
import { aFile } from './a-file'

const seeded = { seed: 7, numRuns: 200 }
const index = fc.integer({ min: 0, max: 12 })
const size = fc.integer({ min: 1, max: 8 })
const rect: fc.Arbitrary<Rect> = fc.record({ row: index, column: index, rows: size, columns: size })
const dollar = fc.constantFrom('', '$')
const cell = fc
  .tuple(dollar, index, dollar, index)
  .map(([a, column, b, row]) => `${a}${columnLetters(column)}${b}${row + 1}`)
const reference = fc.oneof(
  cell,
  fc
    .tuple(rect, dollar)
    .map(([area, mark]) => formatA1(area).replace(/[A-Z]+/g, (letters) => mark + letters)),
  fc.tuple(fc.constantFrom('Data!', "'Other tab'!"), cell).map(([tab, a]) => tab + a),
)
const formula = fc
  .array(reference, { minLength: 1, maxLength: 4 })
  .map((references) => `=SUM(${references.join(',')})&" A1 "`)

describe('notation', () => {
  it('of columns comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18_277 }), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column)
      }),
      seeded,
    )
  })

  it('of ranges comes back', () => {
    fc.assert(
      fc.property(rect, (one) => {
        expect(referenceRect(parseReference(formatA1(one))!)).toEqual(one)
      }),
      seeded,
    )
  })

  it('of formulas comes back from R1C1', () => {
    fc.assert(
      fc.property(formula, index, index, (text, row, column) => {
        expect(fromR1C1(toR1C1(text, row, column), row, column)).toBe(text)
      }),
      seeded,
    )
  })

  it('of formulas is kept by its pieces', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(
          formulaTokens(text)!
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
      seeded,
    )
  })
})

describe('references', () => {
  it('are as before after rows came and went, unless the rows cut a range', () => {
    fc.assert(
      fc.property(
        formula,
        index,
        size,
        fc.constantFrom('rows' as const, 'columns' as const),
        (text, at, count, axis) => {
          const inserted = shiftFormula(text, 'Data', 'Data', { axis, kind: 'insert', at, count })
          expect(shiftFormula(inserted, 'Data', 'Data', { axis, kind: 'delete', at, count })).toBe(text)
        },
      ),
      seeded,
    )
  })

  it('are as before after a copy went there and back', () => {
    fc.assert(
      fc.property(formula, index, index, (text, rows, columns) => {
        expect(offsetFormula(offsetFormula(text, rows, columns), -rows, -columns)).toBe(text)
      }),
      seeded,
    )
  })
})

describe('rectangles', () => {
  it('leave pieces that do not meet the hole and fill the rest', () => {
    fc.assert(
      fc.property(rect, rect, (one, hole) => {
        const pieces = subtract(one, hole)
        const area = (part: Rect | undefined) => (part ? part.rows * part.columns : 0)
        expect(pieces.every((piece) => covers(one, piece) && !intersect(piece, hole))).toBe(true)
        expect(pieces.reduce((sum, piece) => sum + area(piece), 0)).toBe(
          area(one) - area(intersect(one, hole)),
        )
      }),
      seeded,
    )
  })
})

describe('layers', () => {
  const change: fc.Arbitrary<DimensionChange> = fc
    .record({ at: index, count: size, to: index, kind: fc.constantFrom('insert', 'delete', 'move') })
    .filter(({ kind, at, count, to }) => kind !== 'move' || to <= at || to >= at + count)
    .map(({ kind, at, count, to }) => ({ axis: 'rows', kind, at, count, to }) as DimensionChange)

  it('do what happens to a plain list', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const layer = new Layer<number>()
        let list: (number | undefined)[] = Array.from({ length: 20 }, (_, row) => row)
        list.forEach((value, row) => {
          layer.set(row, 0, value)
        })
        for (const one of changes) {
          layer.reshape(one)
          if (one.kind === 'insert')
            list = [...list.slice(0, one.at), ...Array(one.count).fill(undefined), ...list.slice(one.at)]
          else {
            const block = Array.from({ length: one.count }, (_, i) => list[one.at + i])
            list = [...list.slice(0, one.at), ...list.slice(one.at + one.count)]
            const to = one.kind === 'move' ? (one.to > one.at ? one.to - one.count : one.to) : 0
            if (one.kind === 'move') {
              while (list.length < to) list.push(undefined)
              list = [...list.slice(0, to), ...block, ...list.slice(to)]
            }
          }
        }
        expect(Array.from({ length: 60 }, (_, row) => layer.get(row, 0))).toEqual(
          Array.from({ length: 60 }, (_, row) => list[row]),
        )
      }),
      seeded,
    )
  })
})

describe('formats', () => {
  it('that are equal are one object', () => {
    const line = { style: 'SOLID', color: '#ff0000' } as const
    expect(intern({ bold: true, top: line })).toBe(intern({ top: { ...line }, bold: true }))
    expect(withFormat(intern({ bold: true }), { bold: undefined })).toBeUndefined()
    expect(intern({ top: line })).not.toBe(intern({ top: { ...line, color: '#00ff00' } }))
  })
})

describe('a file', () => {
  const full = () => {
    const editing = aFile([
      ['Name', '=B2*2', '2026-11-21'],
      ['Wang', '5', 'TRUE'],
    ])
    setFormat(editing, { row: 0, column: 0, rows: 900, columns: 1 }, { numberFormat: '@', bold: true })
    setNotes(editing, { row: 1, column: 1, rows: 1, columns: 1 }, () => 'note')
    mergeCells(editing, { row: 5, column: 0, rows: 2, columns: 2 }, 'all')
    editing.grid.rowLooks[3] = { size: 40, hidden: true }
    return editing
  }

  it('comes back from what is saved', () => {
    const { file } = full()
    const text = JSON.stringify(fileToJson(file))
    const again = fileFromJson(JSON.parse(text), file.world)
    expect(JSON.stringify(fileToJson(again))).toBe(text)
    expect(text.length).toBeLessThan(3000)
  })

  it('is as before after a snapshot was put back', () => {
    const editing = full()
    const before = JSON.stringify(fileToJson(editing.file))
    const undo = editing.file.snapshot()
    deleteLines(editing, 'rows', 0, 2)
    writeValues(editing, { row: 0, column: 0, rows: 1, columns: 1 }, [['x']], 'raw')
    undo()
    const text = JSON.stringify(fileToJson(editing.file))
    expect(text).toBe(before)
  })

  it('is as before after cells were put back', () => {
    const editing = full()
    const before = JSON.stringify(fileToJson(editing.file))
    const area = { row: 0, column: 0, rows: 9, columns: 9 }
    const block = captureCells(editing.grid, area)
    writeValues(
      editing,
      area,
      Array.from({ length: 9 }, () => Array(9).fill('y')),
      'raw',
    )
    restoreCells(editing.grid, area, block)
    expect(JSON.stringify(fileToJson(editing.file))).toBe(before)
  })

  it('is as before after rows moved there and back', () => {
    fc.assert(
      fc.property(index, size, index, (at, count, to) => {
        fc.pre(to <= at || to >= at + count)
        const editing = aFile([
          ['=A3', '1'],
          ['=SUM(B:B)', '2'],
          ['x', '=$B$1'],
          ['y', '4'],
        ])
        const used = { row: 0, column: 0, rows: 30, columns: 3 }
        const before = JSON.stringify(readValues(editing.file, editing.grid, used))
        moveLines(editing, 'rows', at, count, to)
        const back = to > at ? to - count : to
        moveLines(editing, 'rows', back, count, to > at ? at : at + count)
        expect(JSON.stringify(readValues(editing.file, editing.grid, used))).toBe(before)
      }),
      { seed: 7, numRuns: 40 },
    )
  })
})

describe('sorting', () => {
  const values = fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)), {
    maxLength: 30,
  })

  it('keeps every row, and twice is once', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (list, ascending) => {
        const rows = list.map((value) => [value])
        const order = sortedOrder(rows, [{ column: 0, ascending }], 'en_US')
        expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, row) => row))
        const sorted = order.map((row) => rows[row]!)
        expect(sortedOrder(sorted, [{ column: 0, ascending }], 'en_US')).toEqual(rows.map((_, row) => row))
      }),
      seeded,
    )
  })

  it('takes looks and notes along', () => {
    const editing = aFile([['b'], ['a']])
    setNotes(editing, { row: 0, column: 0, rows: 1, columns: 1 }, () => 'of b')
    setFormat(editing, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true })
    sortRows(editing, { row: 0, column: 0, rows: 2, columns: 1 }, [{ column: 0, ascending: true }])
    expect([editing.grid.notes.get(1, 0), editing.grid.formats.get(1, 0)?.bold]).toEqual(['of b', true])
    expect(editing.grid.notes.get(0, 0)).toBeUndefined()
  })
})

describe('days', () => {
  it('come back from their numbers in every zone', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'Europe/Berlin',
      'UTC',
      'Australia/Lord_Howe',
    )
    const day = fc.integer({ min: 7306, max: 73_000 })
    fc.assert(
      fc.property(day, zones, (serial, zone) => {
        expect(serialOfInstant(instantOfSerial(serial + 0.5, zone), zone)).toBe(serial + 0.5)
      }),
      seeded,
    )
  })
})

it('holds fifty thousand rows of twenty columns without delay', () => {
  const editing = aFile()
  insertLines(editing, 'rows', 1000, 49_000)
  const rows = Array.from({ length: 50_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => (column % 3 === 0 ? row * column : `text ${row}`)),
  )
  const area = { row: 0, column: 0, rows: 50_000, columns: 20 }
  const startedAt = performance.now()
  writeValues(editing, area, rows, 'typed')
  for (let i = 0; i < 3; i++) readValues(editing.file, editing.grid, area)
  insertLines(editing, 'rows', 5, 1)
  expect(performance.now() - startedAt).toBeLessThan(6000)
  expect(readValues(editing.file, editing.grid, { ...area, row: 50_000, rows: 1 })[0]!.slice(0, 2)).toEqual([
    0,
    'text 49999',
  ])
})
