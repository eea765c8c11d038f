import { type Change, type ChangeSet, removals } from '../../src/register/change'
import { strangersOf, underOwnNumbers } from '../../src/register/strangers'
import type { RecordValues } from '../../src/register/value'
import { rowsOf, viewOf } from '../support/a-table'

const T = 'customers'
const change = (
  recordId: string,
  field: string,
  before: Change['before'],
  after: Change['after'],
): Change => ({
  table: T,
  ...{ recordId, field, before, after },
})
const operation = (...changes: Change[]): ChangeSet => ({ id: 'x', at: '', by: '', action: 'edit', changes })
const shadow = (records: Record<string, RecordValues>) =>
  new Map(Object.entries(records).map(([id, values]) => [id, { values }]))

const LI = { name: '李娜', phone: '13977413962' }
const WANG = { name: '王敏', phone: '13812345678' }

describe('an operation under a number that was typed over', () => {
  const recorded = shadow({ 100001: LI, 100002: WANG })

  it('belongs to the missing record that the row was like before', () => {
    const view = viewOf(
      rowsOf([
        ['46351', { ...LI, phone: '13600000000' }],
        ['100002', WANG],
      ]),
    )
    const save = operation(change('46351', 'phone', LI.phone, '13600000000'))
    expect(underOwnNumbers(view, recorded, [save])).toEqual([
      operation(change('100001', 'phone', LI.phone, '13600000000')),
    ])
  })

  it('belongs to it also after several, and where one filled an empty field', () => {
    const view = viewOf(
      rowsOf([
        ['7', { name: '李', phone: LI.phone, email: 'li@qq.com' }],
        ['100002', WANG],
      ]),
    )
    const sets = [
      operation(change('7', 'name', '李娜', '李丽')),
      operation(change('7', 'email', '', 'li@qq.com'), change('7', 'name', '李丽', '李')),
    ]
    const own = underOwnNumbers(view, recorded, sets).flatMap(({ changes }) => changes)
    expect(own.map(({ recordId }) => recordId)).toEqual(['100001', '100001', '100001'])
  })

  it('is left to the comparison where the row is like no missing record', () => {
    const view = viewOf(
      rowsOf([
        ['46351', { name: '赵', phone: '13600000000' }],
        ['100002', WANG],
      ]),
    )
    const save = operation(
      change('46351', 'phone', '', '13600000000'),
      change('100002', 'name', '王', '王敏'),
    )
    expect(underOwnNumbers(view, recorded, [save])).toEqual([
      operation(change('100002', 'name', '王', '王敏')),
    ])
  })

  it('stays on record where the row is gone as well', () => {
    const save = operation(change('46351', 'phone', '', '13600000000'))
    expect(underOwnNumbers(viewOf(rowsOf([['100002', WANG]])), recorded, [save])).toEqual([save])
  })

  it('never takes the number of a record that is in the table', () => {
    const view = viewOf(
      rowsOf([
        ['100001', LI],
        ['100002', WANG],
        ['46351', LI],
      ]),
    )
    const save = operation(change('46351', 'name', '李', '李娜'))
    expect(underOwnNumbers(view, recorded, [save])).toEqual([operation()])
  })
})

describe('strangers', () => {
  it('are numbers that were changed and never recorded', () => {
    const sets = [operation(change('5', 'name', '甲', '乙'), change('100001', 'name', '李娜', '李'))]
    expect([...strangersOf(T, shadow({ 100001: LI }), sets).keys()]).toEqual(['5'])
  })

  it('are no records that wait to be recorded, nor records that were deleted', () => {
    const sets = [
      operation(change('100003', 'name', null, '新')),
      operation(change('100003', 'name', '新', '新新')),
      operation(...removals(T, '100001', LI)),
    ]
    expect(strangersOf(T, shadow({ 100001: LI }), sets).size).toBe(0)
  })

  it('are of this table alone, and no columns', () => {
    const sets = [
      operation({ ...change('5', 'name', '甲', '乙'), table: 'other' }, change('', 'name', '姓名', null)),
    ]
    expect(strangersOf(T, new Map(), sets).size).toBe(0)
  })

  it('leave operations as they are where there are none', () => {
    const sets = [operation(change('100001', 'name', '李娜', '李'))]
    expect(underOwnNumbers(viewOf([]), shadow({ 100001: LI }), sets)).toBe(sets)
  })
})
