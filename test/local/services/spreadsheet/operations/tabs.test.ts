import {
  deleteLines,
  insertLines,
  maxColumns,
} from '../../../../../local/services/spreadsheet/operations/dimensions'
import { setNamedRange } from '../../../../../local/services/spreadsheet/operations/named-ranges'
import { addProtection } from '../../../../../local/services/spreadsheet/operations/protections'
import {
  addTab,
  copyTab,
  deleteTab,
  hideTab,
  moveTab,
  renameTab,
  setLines,
  setTab,
} from '../../../../../local/services/spreadsheet/operations/tabs'
import { aFile, asOwner } from '../a-file'
import { shownIn } from '../formulas/come-to'

const names = (editing: ReturnType<typeof aFile>) => editing.file.grids.map(({ name }) => name)

describe('new tabs', () => {
  it('have a free name, 1000 rows and 26 columns', () => {
    const editing = aFile()
    addTab(editing, { name: 'Sheet3' })
    const made = addTab(editing)
    expect([made.name, made.rowCount, made.columnCount]).toEqual(['Sheet4', 1000, 26])
    expect(addTab(aFile([], 'zh_CN')).name).toBe('工作表2')
  })

  it('stand where they are put', () => {
    const editing = aFile()
    addTab(editing, { name: 'b', index: 0 })
    addTab(editing, { name: 'c', index: 99 })
    addTab(editing, { name: 'd', index: 1 })
    expect(names(editing)).toEqual(['b', 'd', 'Data', 'c'])
    moveTab(asOwner(editing.file, editing.file.grids[3]!), 0)
    expect(names(editing)).toEqual(['c', 'b', 'd', 'Data'])
  })

  it.each<[string, object, string]>([
    ['a name that is taken', { name: 'DATA' }, 'already exists'],
    ['no name', { name: '' }, 'Invalid sheet name'],
    ['a name too long', { name: 'x'.repeat(101) }, 'cannot be greater than 100 characters'],
    ['an id that is taken', { id: 0 }, 'already exists'],
    ['too many columns', { rows: 1, columns: maxColumns + 1 }, '10000000 cells'],
    ['too many cells', { rows: 1_000_000, columns: 10 }, '10000000 cells'],
  ])('are refused with %s', (_, options, message) => {
    const editing = aFile()
    expect(() => addTab(editing, options)).toThrow(message)
    expect(names(editing)).toEqual(['Data'])
  })
})

describe('a copy of a tab', () => {
  it('has its cells, is seen, and is not protected', () => {
    const editing = aFile([['a', '=A1&"!"']])
    addProtection(editing, {})
    const copy = copyTab(editing, editing.grid)
    expect([copy.name, copy.protections, copy.hidden]).toEqual(['Copy of Data', [], false])
    expect(shownIn(asOwner(editing.file, copy), 'A1:B1')).toEqual([['a', 'a!']])
    expect(copyTab(editing, editing.grid).name).toBe('Copy of Data 2')
    expect(copyTab(editing, editing.grid, 'Mine').name).toBe('Mine')
    expect(copy.id).not.toBe(editing.grid.id)
  })
})

describe('the last tab', () => {
  it('that is seen stays', () => {
    const editing = aFile()
    expect(() => deleteTab(editing)).toThrow("can't remove all the sheets")
    expect(() => hideTab(editing, true)).toThrow("can't hide all the sheets")
    const other = asOwner(editing.file, addTab(editing))
    hideTab(other, true)
    expect(() => deleteTab(editing)).toThrow("can't remove all the visible sheets")
    hideTab(other, false)
    deleteTab(editing)
    expect(editing.file.grids).toHaveLength(1)
  })
})

describe('a tab that goes', () => {
  it('takes its names along, and formulas lose it', () => {
    const editing = aFile([['=Other!A1']])
    const other = asOwner(editing.file, addTab(editing, { name: 'Other' }))
    setNamedRange(other, 'There', other.grid.id, { row: 0, column: 0, rows: 1, columns: 1 })
    deleteTab(other)
    expect([editing.file.namedRanges, shownIn(editing, 'A1')]).toEqual([[], [['#REF!']]])
  })
})

describe('settings', () => {
  it('are refused where nothing would be left to move', () => {
    const editing = aFile()
    expect(() => setTab(editing, { frozenRows: 1000 })).toThrow('freeze all')
    expect(() => setTab(editing, { frozenColumns: 26 })).toThrow('freeze all')
    setTab(editing, { frozenRows: 2, frozenColumns: 1 })
    expect(() => deleteLines(editing, 'rows', 2, 998)).toThrow('all non-frozen rows')
    insertLines(editing, 'rows', 1, 1)
    expect(editing.grid.frozenRows).toBe(3)
  })

  it('of rows are kept one by one', () => {
    const editing = aFile()
    setLines(editing, 'rows', 1, 2, { hidden: true })
    setLines(editing, 'rows', 2, 1, { size: 40 })
    expect(editing.grid.rowLooks[2]).toEqual({ hidden: true, size: 40 })
    setLines(editing, 'rows', 1, 2, { hidden: false })
    expect(editing.grid.rowLooks.slice(1, 3)).toEqual([{}, { size: 40 }])
  })

  it('keep a name that changes its case only', () => {
    const editing = aFile()
    renameTab(editing, 'DATA')
    expect(names(editing)).toEqual(['DATA'])
  })
})
