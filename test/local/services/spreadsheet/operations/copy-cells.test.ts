import fc from 'fast-check'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import {
  copyCells,
  moveCells,
  pasteArea,
} from '../../../../../local/services/spreadsheet/operations/copy-cells'
import { mergeCells } from '../../../../../local/services/spreadsheet/operations/merge-cells'
import {
  setFormat,
  setNotes,
  setValidation,
} from '../../../../../local/services/spreadsheet/operations/set-cells'
import { addTab, setLines } from '../../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile, asOwner } from '../a-file'
import { shownIn } from '../formulas/come-to'

const rule = { condition: { type: 'NUMBER_GREATER', values: ['0'] }, strict: true, showDropdown: true }
const line = { style: 'SOLID', color: '#000000' } as const

/** A number with all that a cell can have in A1, a formula in B1, a merged range in A2:B2. */
function aSource() {
  const editing = aFile([
    [5, '=A1*2'],
    ['wide', ''],
  ])
  const first = rectInTab('A1', editing.grid)!
  setFormat(editing, first, { bold: true, numberFormat: '0.0', top: line })
  setNotes(editing, first, () => 'note')
  setValidation(editing, first, rule)
  mergeCells(editing, rectInTab('A2:B2', editing.grid)!, 'all')
  return { ...editing, source: { grid: editing.grid, rect: rectInTab('A1:B2', editing.grid)! } }
}

describe('what a paste brings', () => {
  it.each<[Parameters<typeof copyCells>[3], object]>([
    [
      'PASTE_NORMAL',
      { value: 5, bold: true, top: true, note: true, rule: true, formula: '=D4*2', merged: true },
    ],
    [
      'PASTE_NO_BORDERS',
      { value: 5, bold: true, top: false, note: true, rule: true, formula: '=D4*2', merged: false },
    ],
    [
      'PASTE_VALUES',
      { value: 5, bold: false, top: false, note: false, rule: false, formula: undefined, merged: false },
    ],
    [
      'PASTE_FORMULA',
      { value: 5, bold: false, top: false, note: false, rule: false, formula: '=D4*2', merged: false },
    ],
    [
      'PASTE_FORMAT',
      { value: null, bold: true, top: true, note: false, rule: false, formula: undefined, merged: true },
    ],
    [
      'PASTE_DATA_VALIDATION',
      { value: null, bold: false, top: false, note: false, rule: true, formula: undefined, merged: false },
    ],
  ])('%s', (kind, expected) => {
    const editing = aSource()
    const { grid } = editing
    copyCells(editing, editing.source, rectInTab('D4:E5', grid)!, kind)
    const format = grid.formats.get(3, 3)
    expect({
      value: shownIn(editing, 'D4')[0]![0],
      bold: format?.bold === true,
      top: format?.top !== undefined,
      note: grid.notes.get(3, 3) === 'note',
      rule: grid.validations.get(3, 3) !== undefined,
      formula: grid.formulas.get(3, 4),
      merged: grid.merges.length > 1,
    }).toEqual(expected)
  })

  it('as values is what formulas showed', () => {
    const editing = aSource()
    copyCells(editing, editing.source, rectInTab('D4', editing.grid)!, 'PASTE_VALUES')
    expect(shownIn(editing, 'D4:E4')).toEqual([[5, 10]])
  })

  it('as column widths is the widths alone', () => {
    const editing = aSource()
    setLines(editing, 'columns', 0, 1, { size: 222 })
    copyCells(editing, editing.source, rectInTab('D4:E5', editing.grid)!, 'PASTE_COLUMN_WIDTHS')
    expect(editing.grid.columnLooks[3]?.size).toBe(222)
    expect(shownIn(editing, 'D4')).toEqual([[null]])
  })

  it('is not checked against the rule that stood there', () => {
    const editing = aFile([[-5, 1]])
    setValidation(editing, rectInTab('B1', editing.grid)!, rule)
    const source = { grid: editing.grid, rect: rectInTab('A1', editing.grid)! }
    copyCells(editing, source, rectInTab('B1', editing.grid)!, 'PASTE_NORMAL')
    expect([shownIn(editing, 'B1')[0]![0], editing.grid.validations.get(0, 1)]).toEqual([-5, undefined])
  })
})

describe('the area of a paste', () => {
  const box = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns })
  it.each<[number[], number[], number[]]>([
    [
      [2, 2],
      [1, 1],
      [2, 2],
    ],
    [
      [2, 2],
      [4, 4],
      [4, 4],
    ],
    [
      [2, 2],
      [5, 3],
      [4, 2],
    ],
    [
      [1, 1],
      [7, 3],
      [7, 3],
    ],
    [
      [3, 1],
      [1, 5],
      [3, 5],
    ],
  ])('of %j onto %j is %j', ([a, b], [c, d], [rows, columns]) => {
    expect(pasteArea(box(a!, b!), box(c!, d!))).toMatchObject({ rows, columns })
  })
})

describe('copies', () => {
  const cells = fc.array(
    fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('have the same values, and turned twice they are themselves', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const editing = aFile()
        const rect = { row: 0, column: 0, rows: rows.length, columns: 3 }
        writeValues(editing, rect, rows, 'raw')
        const { grid } = editing
        copyCells(editing, { grid, rect }, { ...rect, column: 5 }, 'PASTE_NORMAL')
        const turned = { row: 10, column: 0, rows: 3, columns: rows.length }
        copyCells(editing, { grid, rect }, { ...turned, rows: 1, columns: 1 }, 'PASTE_NORMAL', true)
        copyCells(
          editing,
          { grid, rect: turned },
          { ...rect, row: 20, rows: 1, columns: 1 },
          'PASTE_NORMAL',
          true,
        )
        const written = shownIn(editing, `A1:C${rows.length}`)
        expect(shownIn(editing, `F1:H${rows.length}`)).toEqual(written)
        expect(shownIn(editing, `A21:C${20 + rows.length}`)).toEqual(written)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('cut cells', () => {
  it('keep their formulas and are followed by others', () => {
    const editing = aFile([[1, '=A1+1', '=A1+B1']])
    moveCells(editing, { grid: editing.grid, rect: rectInTab('A1:B1', editing.grid)! }, { row: 4, column: 3 })
    expect(shownIn(editing, 'A1:C1')).toEqual([[null, null, 3]])
    expect([editing.grid.formulas.get(4, 4), editing.grid.formulas.get(0, 2)]).toEqual(['=D5+1', '=D5+E5'])
  })

  it('go to other tabs', () => {
    const editing = aFile([[1, '=A1+1']])
    const other = asOwner(editing.file, addTab(editing, { name: 'Other' }))
    moveCells(other, { grid: editing.grid, rect: rectInTab('A1', editing.grid)! }, { row: 0, column: 0 })
    expect(editing.grid.formulas.get(0, 1)).toBe('=Other!A1+1')
    expect(shownIn(editing, 'A1:B1')).toEqual([[null, 2]])
  })

  it('are as before after they were moved there and back', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), (row, column) => {
        const editing = aFile([
          [1, 2],
          [3, '=SUM(A1:B1)'],
          [],
          [],
          [],
          [],
          [],
          [],
          [],
          [],
          [],
          ['=B2', '=SUM(A1:B2)'],
        ])
        const rect = rectInTab('A1:B2', editing.grid)!
        moveCells(editing, { grid: editing.grid, rect }, { row, column })
        moveCells(editing, { grid: editing.grid, rect: { ...rect, row, column } }, { row: 0, column: 0 })
        expect(shownIn(editing, 'A1:B2')).toEqual([
          [1, 2],
          [3, 3],
        ])
        expect(shownIn(editing, 'A12:B12')).toEqual([[3, 9]])
      }),
      { seed: 1, numRuns: 30 },
    )
  })
})
