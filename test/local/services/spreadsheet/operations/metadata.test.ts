import type { MetadataPlace } from '../../../../../local/services/spreadsheet/grid/tab-parts'
import {
  deleteLines,
  insertLines,
  moveLines,
} from '../../../../../local/services/spreadsheet/operations/dimensions'
import {
  addMetadata,
  changeMetadata,
  hangsAt,
  removeMetadata,
} from '../../../../../local/services/spreadsheet/operations/metadata'
import { addTab, deleteTab } from '../../../../../local/services/spreadsheet/operations/tabs'
import { aFile, asOwner } from '../a-file'

const entry = { key: 'field', visibility: 'DOCUMENT', project: 'mine' } as const
const column = (index: number, tab = 0): MetadataPlace => ({ kind: 'column', tab, index, count: 1 })
const whereIs = ({ file }: ReturnType<typeof aFile>) =>
  file.metadata.map(({ place }) => ('index' in place ? place.index : place.kind))

describe('developer metadata', () => {
  it('travels with its column', () => {
    const editing = aFile()
    addMetadata(editing, { ...entry, place: column(3) })
    insertLines(editing, 'columns', 0, 2)
    expect(whereIs(editing)).toEqual([5])
    moveLines(editing, 'columns', 5, 1, 1)
    expect(whereIs(editing)).toEqual([1])
    insertLines(editing, 'rows', 0, 3)
    deleteLines(editing, 'columns', 0, 1)
    expect(whereIs(editing)).toEqual([0])
    deleteLines(editing, 'columns', 0, 1)
    expect(whereIs(editing)).toEqual([])
  })

  it('goes with its tab, that of the file stays', () => {
    const editing = aFile()
    const other = asOwner(editing.file, addTab(editing))
    addMetadata(editing, { ...entry, place: { kind: 'sheet', tab: other.grid.id } })
    addMetadata(editing, { ...entry, place: column(1, other.grid.id) })
    addMetadata(editing, { ...entry, place: { kind: 'spreadsheet' } })
    deleteTab(other)
    expect(whereIs(editing)).toEqual(['spreadsheet'])
  })

  it('needs a key and an id of its own', () => {
    const editing = aFile()
    expect(() => addMetadata(editing, { ...entry, key: '', place: column(0) })).toThrow('key cannot be empty')
    addMetadata(editing, { ...entry, id: 7, place: column(0) })
    expect(() => addMetadata(editing, { ...entry, id: 7, place: column(1) })).toThrow('exists already')
    changeMetadata(editing, 7, { value: 'v' })
    expect(editing.file.metadata[0]).toMatchObject({ id: 7, value: 'v' })
    removeMetadata(editing, 7)
    expect(() => removeMetadata(editing, 7)).toThrow('does not exist')
    expect(() => changeMetadata(editing, 7, {})).toThrow('does not exist')
  })

  it('of a project is seen by that project alone', () => {
    const editing = aFile()
    const own = addMetadata(editing, { ...entry, visibility: 'PROJECT', place: column(2) })
    const shared = addMetadata(editing, { ...entry, place: column(2) })
    expect([hangsAt(own, column(2), 'mine'), hangsAt(own, column(2), 'other')]).toEqual([true, false])
    expect([hangsAt(shared, column(2), 'other'), hangsAt(shared, column(3), 'mine')]).toEqual([true, false])
  })
})
