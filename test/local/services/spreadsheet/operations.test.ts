import { rectInTab } from '../../../../local/services/spreadsheet/grid/reference'
import {
  deleteLines,
  insertLines,
  moveLines,
} from '../../../../local/services/spreadsheet/operations/dimensions'
import type { Editing } from '../../../../local/services/spreadsheet/operations/editing'
import { mergeCells } from '../../../../local/services/spreadsheet/operations/merge-cells'
import { addProtection } from '../../../../local/services/spreadsheet/operations/protections'
import { readValues } from '../../../../local/services/spreadsheet/operations/read-values'
import { setFormats, setValidations } from '../../../../local/services/spreadsheet/operations/set-cells'
import { sortRows } from '../../../../local/services/spreadsheet/operations/sort-rows'
import { addTab, deleteTab } from '../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from './a-file'

const read = ({ file, grid }: Editing, a1: string) => readValues(file, grid, rectInTab(a1, grid)!)

describe('writing', () => {
  it('reads what is typed as numbers, days and text', () => {
    const editing = aFile([['00123', "'00123", '1.5%', '2026-11-21', 'Wang']])
    expect(read(editing, 'A1:E1')).toEqual([[123, '00123', 0.015, 46347, 'Wang']])
    expect(editing.grid.formats.get(0, 3)?.numberFormat).toBe('yyyy-mm-dd')
  })

  it('refuses as a whole what a strict rule forbids', () => {
    const editing = aFile([['A'], ['B']])
    const rule = { condition: { type: 'ONE_OF_LIST', values: ['A', 'B'] }, strict: true, showDropdown: true }
    setValidations(editing, rectInTab('A1:A2', editing.grid)!, () => rule)
    expect(() => writeValues(editing, rectInTab('A1:A2', editing.grid)!, [['B'], ['X']], 'typed')).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    )
    expect(read(editing, 'A1:A2')).toEqual([['A'], ['B']])
  })

  it('refuses a person whom a protection shuts out, never the owner', () => {
    const editing = aFile([['A']])
    editing.grid.protections = [
      {
        id: 1,
        range: { row: 0, column: 0, columns: 1 },
        description: '',
        warningOnly: false,
        editors: [],
        domainEdit: false,
        unprotected: [],
      },
    ]
    const rep = { ...editing, by: 'rep@example.com' }
    const rect = rectInTab('A1', editing.grid)!
    expect(() => writeValues(rep, rect, [['B']], 'typed')).toThrow('protected cell or object')
    expect(() => insertLines(rep, 'rows', 5, 1)).toThrow('protected cell or object')
    writeValues(editing, rect, [['C']], 'typed')
    expect(read(editing, 'A1')).toEqual([['C']])
  })
})

describe('what is refused', () => {
  it('is not half done', () => {
    const editing = aFile([['A', 'B']])
    const row = rectInTab('A1:B1', editing.grid)!
    expect(() => writeValues(editing, row, [['C', 'x'.repeat(50_001)]], 'raw')).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    )
    const range = { row: 0, column: 0, rows: 9, columns: 2 }
    editing.grid.tables = [{ id: 't', name: 'T', range, typedColumns: [1] }]
    const looks = [{ bold: true }, { numberFormat: '@' }]
    expect(() => setFormats(editing, row, (_, column) => looks[column])).toThrow('typed columns')
    const outside = rectInTab('A1', { rowCount: 9999, columnCount: 1 })!
    expect(() => writeValues(editing, { ...outside, row: 5000 }, [['D']], 'raw')).toThrow(
      'outside the dimensions',
    )
    expect(read(editing, 'A1:B1')).toEqual([['A', 'B']])
    expect(editing.grid.formats.get(0, 0)).toBeUndefined()
  })

  it('is to delete a tab that holds a closed cell', () => {
    const editing = aFile([['A']])
    addTab(editing, { name: 'Other' })
    addProtection(editing, { range: rectInTab('A1', editing.grid)! })
    expect(() => deleteTab({ ...editing, by: 'rep@example.com' })).toThrow('protected cell or object')
    deleteTab(editing)
    expect(editing.file.grids.map((grid) => grid.name)).toEqual(['Other'])
  })

  it('is everything to who may only look, and to strangers', () => {
    const editing = aFile([['A']])
    editing.file.viewers.add('clerk@example.com')
    const write = (by: string) =>
      writeValues({ ...editing, by }, rectInTab('A1', editing.grid)!, [['B']], 'typed')
    expect(() => write('clerk@example.com')).toThrow('You do not have permission to edit')
    expect(() => write('stranger@example.com')).toThrow('You do not have permission to access')
    editing.file.linkAccess = 'edit'
    write('stranger@example.com')
    expect(read(editing, 'A1')).toEqual([['B']])
  })
})

describe('rows and columns', () => {
  it('carry references, merges, named ranges and metadata along', () => {
    const editing = aFile([['1'], ['2'], ['=A1+A2'], ['=SUM(A$1:A2)']])
    const { file, grid } = editing
    file.namedRanges = [{ id: 'n', name: 'both', tab: 0, range: { row: 0, column: 0, rows: 2, columns: 1 } }]
    mergeCells(editing, rectInTab('C3:D3', grid)!, 'all')
    insertLines(editing, 'rows', 1, 2)
    expect(grid.formulas.get(4, 0)).toBe('=A1+A4')
    expect(grid.formulas.get(5, 0)).toBe('=SUM(A$1:A4)')
    expect(file.namedRanges[0]!.range).toEqual({ row: 0, column: 0, rows: 4, columns: 1 })
    expect(grid.merges).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }])
    deleteLines(editing, 'rows', 0, 1)
    expect(grid.formulas.get(3, 0)).toBe('=#REF!+A3')
    expect(grid.formulas.get(4, 0)).toBe('=SUM(A$1:A3)')
    expect(grid.rowCount).toBe(1001)
  })

  it('move with what stands in them', () => {
    const editing = aFile([['a'], ['b'], ['c'], ['d']])
    moveLines(editing, 'rows', 0, 2, 3)
    expect(read(editing, 'A1:A4').flat()).toEqual(['c', 'a', 'b', 'd'])
    moveLines(editing, 'rows', 1, 1, 0)
    expect(read(editing, 'A1:A4').flat()).toEqual(['a', 'c', 'b', 'd'])
  })
})

describe('sorting', () => {
  it('puts numbers before texts and empty cells last, both ways', () => {
    const editing = aFile([['b'], [''], ['10'], ['A'], ['9']])
    sortRows(editing, rectInTab('A1:A5', editing.grid)!, [{ column: 0, ascending: true }])
    expect(read(editing, 'A1:A5').flat()).toEqual([9, 10, 'A', 'b', null])
    sortRows(editing, rectInTab('A1:A5', editing.grid)!, [{ column: 0, ascending: false }])
    expect(read(editing, 'A1:A5').flat()).toEqual(['b', 'A', 10, 9, null])
  })
})
