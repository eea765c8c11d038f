import type { Field, TableSchema } from '../../src/register/field'
import { editedFields, undoneEdit } from '../../src/register/field-edits'
import { editBetween, editOf, followingChanges, recordedEdit } from '../../src/register/recorded-edit'
import type { RegisterRecord } from '../../src/register/value'

const field = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  kind: 'text',
  header: key,
  block: 'other',
  ...more,
})
const table: TableSchema = {
  key: 'customers',
  sheetId: 0,
  tab: '客户',
  fields: [field('number', { kind: 'number-id' }), field('name'), field('colour')],
}
const ground = { inUse: () => 0 }
const edits = [
  { edit: 'add', table: 'customers', header: '车型', kind: 'text' },
  { edit: 'rename', table: 'customers', key: 'colour', header: '颜色' },
  { edit: 'hide', table: 'customers', key: 'colour' },
  { edit: 'retire', table: 'customers', key: 'colour' },
  { edit: 'reorder', table: 'customers', keys: ['number', 'colour', 'name'] },
] as const

describe('an edit of fields in History', () => {
  test.each(edits)('$edit is read as it was written, and belongs to no record (A23)', (wanted) => {
    const edited = editedFields([table], wanted, ground)
    if (!edited.ok) throw new Error(edited.error.reason)
    const change = recordedEdit(edited.value.changed)
    expect(change).toMatchObject({ table: 'customers', recordId: '' })
    expect(editOf(change)).toEqual(edited.value.changed)
  })

  test.each(edits)('$edit and its undo are told in the same words', (wanted) => {
    const edited = editedFields([table], wanted, ground)
    if (!edited.ok) throw new Error(edited.error.reason)
    const { tables, changed } = edited.value
    expect(editBetween([table], tables, changed)).toEqual(changed)
    const undone = undoneEdit(tables, changed)!
    const way = editBetween(tables, undone, changed)
    expect(way.before).toEqual(changed.after)
    expect(editOf(recordedEdit(way))).toEqual(way)
  })

  test('is none where a column was only deleted', () => {
    expect(
      editOf({ table: 'customers', recordId: '', field: 'name', before: '姓名', after: null }),
    ).toBeUndefined()
  })
})

describe('records that follow a list', () => {
  const change = { table: 'customers', field: 'colour', from: '红', to: '朱' }

  test('are those that hold the choice, and no row without a number', () => {
    const rows: RegisterRecord[] = [
      { id: '1', values: { colour: '红' } },
      { id: '2', values: { colour: '蓝' } },
      { id: '', values: { colour: '红' } },
      { id: '3', values: { name: '丙' } },
    ]
    expect(followingChanges(rows, { kind: 'choice' }, change)).toEqual([
      { table: 'customers', recordId: '1', field: 'colour', before: '红', after: '朱' },
    ])
  })

  test('of several choices change the one alone', () => {
    const rows = [{ id: '1', values: { colour: '蓝, 红' } }]
    expect(followingChanges(rows, { kind: 'choices' }, change)[0]!.after).toBe('蓝, 朱')
  })
})
