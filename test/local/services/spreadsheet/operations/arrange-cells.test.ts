import fc from 'fast-check'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import {
  deleteCells,
  insertCells,
  randomizeRows,
  removeDuplicates,
  splitColumns,
  trimWhitespace,
} from '../../../../../local/services/spreadsheet/operations/arrange-cells'
import type { Editing } from '../../../../../local/services/spreadsheet/operations/editing'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const rect = ({ grid }: Editing, a1: string) => rectInTab(a1, grid)!

describe('duplicates', () => {
  const rows = [
    ['Wang', 1, 'x'],
    ['Li', 1, 'y'],
    ['wang', 1, 'x'],
    ['Li', 2, 'y'],
    ['Li', 1, 'Y'],
  ]

  it('go but for their first, whatever their case', () => {
    const editing = aFile(rows)
    expect(removeDuplicates(editing, rect(editing, 'A1:C5'))).toBe(3)
    expect(shownIn(editing, 'A1:C5')).toEqual([
      ['Wang', 1, 'x'],
      ['Li', 1, 'y'],
      ['Li', 2, 'y'],
      [null, null, null],
      [null, null, null],
    ])
  })

  it('are told by the columns that are asked for', () => {
    const editing = aFile(rows)
    expect(removeDuplicates(editing, rect(editing, 'A1:C5'), [1])).toBe(2)
    expect(shownIn(editing, 'A1:B3')).toEqual([
      ['Wang', 1],
      ['Li', 2],
      [null, null],
    ])
  })

  it('leave nothing to do the second time', () => {
    const list = fc.array(fc.tuple(fc.constantFrom('a', 'A', 'b', 1, true, null)), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(list, (values) => {
        const editing = aFile()
        const area = { row: 0, column: 0, rows: values.length, columns: 1 }
        writeValues(editing, area, values, 'raw')
        const left = removeDuplicates(editing, area)
        expect(removeDuplicates(editing, { ...area, rows: left })).toBe(left)
        const kinds = new Set(
          values.map(([value]) => (typeof value === 'string' ? value.toLowerCase() : value)),
        )
        expect(left).toBe(kinds.size)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('spaces', () => {
  it('around texts go, runs within become one, numbers and formulas stay', () => {
    const editing = aFile([['  a  b ', 5, '=" x "', 'ok']])
    trimWhitespace(editing, rect(editing, 'A1:D1'))
    expect(shownIn(editing, 'A1:D1')).toEqual([['a b', 5, ' x ', 'ok']])
  })
})

describe('cells put in and taken out', () => {
  const rows = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', '=A1&A2&A3'],
  ]

  it('push others down or to the right', () => {
    const editing = aFile(rows)
    insertCells(editing, rect(editing, 'A2:A2'), 'rows')
    expect(shownIn(editing, 'A1:A4')).toEqual([['a'], [null], ['d'], ['g']])
    expect(editing.grid.formulas.get(2, 2)).toBe('=A1&A3&A4')
    insertCells(editing, rect(editing, 'A1:A1'), 'columns')
    expect(shownIn(editing, 'A1:D1')).toEqual([[null, 'a', 'b', 'c']])
  })

  it('pull others up or to the left', () => {
    const editing = aFile(rows)
    deleteCells(editing, rect(editing, 'B1:B1'), 'rows')
    expect(shownIn(editing, 'B1:B3')).toEqual([['e'], ['h'], [null]])
    deleteCells(editing, rect(editing, 'A2:A2'), 'columns')
    expect(shownIn(editing, 'A2:C2')).toEqual([['h', 'f', null]])
  })

  it('put in and taken out again change nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.nat(3),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (row, column, size, isDown) => {
          const editing = aFile(rows)
          const area = { row, column, rows: size, columns: size }
          const axis = isDown ? 'rows' : 'columns'
          insertCells(editing, area, axis)
          deleteCells(editing, area, axis)
          expect(shownIn(editing, 'A1:B3')).toEqual([
            ['a', 'b'],
            ['d', 'e'],
            ['g', 'h'],
          ])
        },
      ),
      { seed: 1, numRuns: 40 },
    )
  })

  it('grow the tab where content would fall off', () => {
    const editing = aFile([['a']])
    writeValues(editing, rect(editing, 'A1000'), [['last']], 'raw')
    insertCells(editing, rect(editing, 'A1:A2'), 'rows')
    expect(editing.grid.rowCount).toBe(1002)
    expect(shownIn(editing, 'A1002')).toEqual([['last']])
  })
})

describe('texts split over columns', () => {
  it.each<[string[], string | undefined, unknown[][]]>([
    [
      ['a,b', 'c,d,e'],
      undefined,
      [
        ['a', 'b', null],
        ['c', 'd', 'e'],
      ],
    ],
    [
      ['a;b', 'c'],
      undefined,
      [
        ['a', 'b', null],
        ['c', null, null],
      ],
    ],
    [
      ['a b', 'c d'],
      undefined,
      [
        ['a', 'b', null],
        ['c', 'd', null],
      ],
    ],
    [
      ['1|2', '3|4'],
      '|',
      [
        [1, 2, null],
        [3, 4, null],
      ],
    ],
    [
      ['a, b'],
      ',',
      [
        ['a', 'b', null],
        [null, null, null],
      ],
    ],
  ])('%j by %p', (texts, mark, expected) => {
    const editing = aFile(texts.map((text) => [text]))
    splitColumns(editing, { row: 0, column: 0, rows: texts.length, columns: 1 }, mark)
    expect(shownIn(editing, 'A1:C2')).toEqual(expected)
  })

  it('are refused over several columns', () => {
    const editing = aFile([['a,b', 'c']])
    expect(() => splitColumns(editing, rect(editing, 'A1:B1'), ',')).toThrow('single column')
  })
})

it('shuffles rows and loses none', () => {
  const names = Array.from({ length: 30 }, (_, index) => [index, `n${index}`])
  const editing = aFile(names)
  randomizeRows(editing, rect(editing, 'A1:B30'))
  const shuffled = shownIn(editing, 'A1:B30') as [number, string][]
  expect(shuffled).not.toEqual(names)
  expect([...shuffled].sort(([a], [b]) => a - b)).toEqual(names)
})
