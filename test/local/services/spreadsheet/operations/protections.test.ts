import fc from 'fast-check'
import { covers, type Rect } from '../../../../../local/services/spreadsheet/grid/rect'
import { clearCells } from '../../../../../local/services/spreadsheet/operations/clear-cells'
import { deleteLines, insertLines } from '../../../../../local/services/spreadsheet/operations/dimensions'
import {
  addProtection,
  changeProtection,
  removeProtection,
} from '../../../../../local/services/spreadsheet/operations/protections'
import { accessOf, canEditCells } from '../../../../../local/services/spreadsheet/operations/rights'
import { setFormat, setNotes } from '../../../../../local/services/spreadsheet/operations/set-cells'
import { sortRows } from '../../../../../local/services/spreadsheet/operations/sort-rows'
import { deleteTab, hideTab, renameTab } from '../../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'

const box = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns })
const rep = 'rep@example.com'

function aShared() {
  const editing = aFile([
    ['a', 1],
    ['b', 2],
  ])
  return { editing, byRep: { ...editing, by: rep } }
}

describe('access to a file', () => {
  it.each<[string, string]>([
    ['owner@example.com', 'owner'],
    [rep, 'edit'],
    ['viewer@example.com', 'view'],
    ['nobody@example.com', 'none'],
  ])('%s: %s', (who, access) => {
    const { file } = aFile()
    file.viewers.add('viewer@example.com')
    expect(accessOf(file, who)).toBe(access)
  })

  it('comes with the link', () => {
    const { file } = aFile()
    file.linkAccess = 'view'
    expect(accessOf(file, 'nobody@example.com')).toBe('view')
    file.linkAccess = 'edit'
    expect(accessOf(file, 'nobody@example.com')).toBe('edit')
  })
})

describe('a closed cell', () => {
  const deeds: Readonly<Record<string, (editing: ReturnType<typeof aFile>, rect: Rect) => void>> = {
    write: (editing, rect) => writeValues(editing, rect, [['x']], 'raw'),
    clear: (editing, rect) => clearCells(editing, rect, { contents: true }),
    format: (editing, rect) => setFormat(editing, rect, { bold: true }),
    note: (editing, rect) => setNotes(editing, rect, () => 'x'),
    sort: (editing, rect) => sortRows(editing, rect, [{ column: rect.column, ascending: true }]),
  }

  it.each(Object.keys(deeds))('refuses to %s to all but its editors', (deed) => {
    const { editing, byRep } = aShared()
    addProtection(editing, { range: box(0, 0, 2) })
    expect(() => deeds[deed]!(byRep, box(0, 0, 2))).toThrow('protected cell')
    expect(() => deeds[deed]!(byRep, box(0, 1, 2))).not.toThrow()
    expect(() => deeds[deed]!(editing, box(0, 0, 2))).not.toThrow()
  })

  it('decides the same for a person, a script and the API', () => {
    const area = fc.record({
      row: fc.nat(5),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(area, { maxLength: 3 }), area, (closed, asked) => {
        const { editing, byRep } = aShared()
        for (const range of closed) addProtection(editing, { range })
        const allowed = canEditCells(byRep, asked)
        for (const via of ['person', 'script', 'api'] as const) {
          const write = () => writeValues({ ...byRep, via }, asked, [['x']], 'raw')
          if (allowed) expect(write).not.toThrow()
          else expect(write).toThrow('protected cell')
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('of a tab with holes is each cell outside them', () => {
    const area = fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(area, area, (hole, asked) => {
        const { editing, byRep } = aShared()
        addProtection(editing, { unprotected: [hole] })
        expect(canEditCells(byRep, asked)).toBe(covers(hole, asked))
      }),
      { seed: 1 },
    )
  })

  it('stops rows and columns from going, and from coming inside it', () => {
    const { editing, byRep } = aShared()
    addProtection(editing, { range: box(3, 0, 4, 2) })
    expect(() => deleteLines(byRep, 'rows', 4, 1)).toThrow('protected cell')
    expect(() => deleteLines(byRep, 'columns', 1, 1)).toThrow('protected cell')
    expect(() => insertLines(byRep, 'rows', 4, 1)).toThrow('protected cell')
    insertLines(byRep, 'rows', 3, 1)
    insertLines(byRep, 'rows', 0, 1)
    deleteLines(byRep, 'rows', 12, 1)
  })
})

describe('a closed tab', () => {
  it('is neither renamed, hidden nor deleted by others', () => {
    const { editing, byRep } = aShared()
    addProtection(editing, {})
    for (const deed of [() => renameTab(byRep, 'x'), () => hideTab(byRep, true), () => deleteTab(byRep)])
      expect(deed).toThrow('protected cell')
  })
})

describe('a protection', () => {
  it('that only warns stops nobody', () => {
    const { editing, byRep } = aShared()
    addProtection(editing, { range: box(0, 0), warningOnly: true })
    expect(canEditCells(byRep, box(0, 0))).toBe(true)
  })

  it('keeps the owner and whoever changes it among its editors', () => {
    const { editing, byRep } = aShared()
    const { id, editors } = addProtection(byRep, { range: box(0, 0), editors: ['x@example.com'] })
    expect(editors).toEqual(['owner@example.com', rep, 'x@example.com'])
    changeProtection(byRep, id, { editors: [] })
    expect(editing.grid.protections[0]!.editors).toEqual(['owner@example.com', rep])
    changeProtection(editing, id, { editors: [] })
    expect(editing.grid.protections[0]!.editors).toEqual(['owner@example.com'])
    expect(() => changeProtection(byRep, id, { editors: [rep] })).toThrow('protected cell')
    expect(() => removeProtection(byRep, id)).toThrow('protected cell')
    removeProtection(editing, id)
    expect(() => removeProtection(editing, id)).toThrow('does not exist')
  })

  it('for the domain lets colleagues of the owner pass', () => {
    const { editing, byRep } = aShared()
    editing.file.editors.add('guest@other.example')
    addProtection(editing, { range: box(0, 0), domainEdit: true })
    expect(canEditCells(byRep, box(0, 0))).toBe(true)
    expect(canEditCells({ ...editing, by: 'guest@other.example' }, box(0, 0))).toBe(false)
  })

  it('cannot be laid over cells that are closed to oneself', () => {
    const { editing, byRep } = aShared()
    addProtection(editing, { range: box(0, 0) })
    expect(() => addProtection(byRep, { range: box(0, 0, 3, 3) })).toThrow('protected cell')
  })
})
