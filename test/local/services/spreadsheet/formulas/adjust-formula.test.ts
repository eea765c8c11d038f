import fc from 'fast-check'
import {
  followMovedCells,
  offsetFormula,
  renameTabInFormula,
  shiftFormula,
  transposedFormula,
} from '../../../../../local/services/spreadsheet/formulas/adjust-formula'
import type { DimensionChange } from '../../../../../local/services/spreadsheet/grid/layer'
import {
  deleteLines,
  insertLines,
  moveLines,
} from '../../../../../local/services/spreadsheet/operations/dimensions'
import { aFile } from '../a-file'
import { shownIn } from './come-to'

const change = (
  axis: DimensionChange['axis'],
  kind: 'insert' | 'delete',
  at: number,
  count = 1,
): DimensionChange => ({ axis, kind, at, count })
const shift = (formula: string, by: DimensionChange) => shiftFormula(formula, 'Data', 'Data', by)

describe('rows and columns that come and go', () => {
  it.each<[string, DimensionChange, string]>([
    ['=A5', change('rows', 'insert', 2), '=A6'],
    ['=A5', change('rows', 'insert', 4), '=A6'],
    ['=A5', change('rows', 'insert', 5), '=A5'],
    ['=$A$5', change('rows', 'insert', 0, 3), '=$A$8'],
    ['=SUM(A2:A5)', change('rows', 'insert', 3), '=SUM(A2:A6)'],
    ['=SUM(A2:A5)', change('rows', 'insert', 5), '=SUM(A2:A5)'],
    ['=SUM(A2:A5)', change('rows', 'delete', 1), '=SUM(A2:A4)'],
    ['=SUM(A2:A5)', change('rows', 'delete', 1, 4), '=SUM(#REF!)'],
    ['=A5', change('rows', 'delete', 4), '=#REF!'],
    ['=A5', change('rows', 'delete', 0), '=A4'],
    ['=A:A', change('rows', 'insert', 0), '=A:A'],
    ['=A:A', change('columns', 'insert', 0), '=B:B'],
    ['=C3', change('columns', 'insert', 1, 2), '=E3'],
    ['=C3', change('columns', 'delete', 2), '=#REF!'],
    ['=5:5', change('rows', 'insert', 0), '=6:6'],
    ['="A5"', change('rows', 'insert', 0), '="A5"'],
    ['=Other!A5', change('rows', 'insert', 0), '=Other!A5'],
    ['=data!A5', change('rows', 'insert', 0), '=data!A6'],
    ['=A5+"A5"&B5', change('rows', 'insert', 0), '=A6+"A5"&B6'],
    ['=LOG10(A5)', change('rows', 'insert', 0), '=LOG10(A6)'],
    ['=broken((A5', change('rows', 'insert', 0), '=broken((A6'],
  ])('%s after %j is %s', (formula, by, expected) => {
    expect(shift(formula, by)).toBe(expected)
  })

  it('leave every total alone while nothing of it is deleted', () => {
    const sheet = () =>
      aFile([
        ['=SUM(B2:B5)', '=AVERAGE(B2:B5)', '=B2+B5', '=COUNT($B$2:$B$5)'],
        ['', 1],
        ['', 2],
        ['', 3],
        ['', 4],
      ])
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 3 }), fc.boolean(), (at, count, isRow) => {
        const editing = sheet()
        const axis = isRow ? 'rows' : 'columns'
        insertLines(editing, axis, at, count)
        const [row, column] = isRow ? [at === 0 ? count : 0, 0] : [0, 0]
        const a1 = `A${row + 1}:M${row + 1}`
        const shown = shownIn(editing, a1)[0]!.filter((value) => value !== null)
        expect([...shown].slice(column)).toEqual([10, 2.5, 5, 4])
        deleteLines(editing, axis, at, count)
        expect(shownIn(editing, 'A1:D1')).toEqual([[10, 2.5, 5, 4]])
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('leave single values alone when rows move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }), (at, to) => {
        fc.pre(to !== at && to !== at + 1)
        const editing = aFile([['=B2&B3&B4&B5&B6'], ...['a', 'b', 'c', 'd', 'e'].map((text) => ['', text])])
        moveLines(editing, 'rows', at, 1, to)
        expect(shownIn(editing, 'A1')).toEqual([['abcde']])
      }),
      { seed: 1, numRuns: 30 },
    )
  })
})

describe('a copy some cells away', () => {
  it.each<[string, number, number, string]>([
    ['=A1', 1, 0, '=A2'],
    ['=A1', 0, 1, '=B1'],
    ['=$A1', 1, 1, '=$A2'],
    ['=A$1', 1, 1, '=B$1'],
    ['=$A$1', 5, 5, '=$A$1'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(A1:B2)', 2, 1, '=SUM(B3:C4)'],
    ['=A:A', 3, 1, '=B:B'],
    ['=3:3', 1, 5, '=4:4'],
    ['=Other!A1', 1, 1, '=Other!B2'],
    ["='My tab'!$A1", 1, 1, "='My tab'!$A2"],
    ['=Rate*A1', 1, 0, '=Rate*A2'],
  ])('of %s, %d down and %d right, is %s', (formula, down, right, expected) => {
    expect(offsetFormula(formula, down, right)).toBe(expected)
  })
})

describe('a copy whose rows became columns', () => {
  // Copied from B2 to F6
  it.each([
    ['=B1', '=E6'],
    ['=A2', '=F5'],
    ['=C4*2', '=H7*2'],
    ['=$A$1', '=$A$1'],
    ['=SUM(B3:B5)', '=SUM(G6:I6)'],
    ['=SUM(A:A)', '=SUM(5:5)'],
    ['=Other!C2', '=Other!F7'],
  ])('of %s is %s', (formula, expected) => {
    expect(transposedFormula(formula, { row: 1, column: 1 }, { row: 5, column: 5 })).toBe(expected)
  })

  it('has nothing left of the sheet', () => {
    expect(transposedFormula('=A5', { row: 4, column: 1 }, { row: 0, column: 0 })).toBe('=#REF!')
  })
})

describe('cells that are cut and pasted', () => {
  const moved = { tab: 'Data', from: { row: 0, column: 0, rows: 2, columns: 2 }, rows: 5, columns: 1 }
  it.each<[string, string, string]>([
    ['=A1', 'Data', '=B6'],
    ['=$A$1', 'Data', '=$B$6'],
    ['=SUM(A1:B2)', 'Data', '=SUM(B6:C7)'],
    ['=SUM(A1:B3)', 'Data', '=SUM(A1:B3)'],
    ['=C1', 'Data', '=C1'],
    ['=A:A', 'Data', '=A:A'],
  ])('are followed by %s to %s tab as %s', (formula, toTab, expected) => {
    expect(followMovedCells(formula, 'Data', { ...moved, toTab })).toBe(expected)
  })

  it('are followed to another tab', () => {
    expect(followMovedCells('=A1+C1', 'Data', { ...moved, toTab: 'New tab' })).toBe("='New tab'!B6+C1")
    expect(followMovedCells('=Data!A1', 'Third', { ...moved, toTab: 'Data' })).toBe('=Data!B6')
  })
})

describe('a tab that is renamed or deleted', () => {
  it.each<[string, string | null, string]>([
    ['=Old!A1+A1', 'New', '=New!A1+A1'],
    ['=OLD!A1', 'New', '=New!A1'],
    ['=Old!A1', 'My new', "='My new'!A1"],
    ['=Old!A1', null, '=#REF!'],
    ['=Older!A1', 'New', '=Older!A1'],
    ['="Old!A1"', 'New', '="Old!A1"'],
  ])('%s with Old now %p is %s', (formula, to, expected) => {
    expect(renameTabInFormula(formula, 'Old', to)).toBe(expected)
  })
})
