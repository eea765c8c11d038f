import fc from 'fast-check'
import { additions, type ChangeSet, differences, removals } from '../../src/register/change'
import { recordedRecords } from '../../src/register/recorded-records'
import type { RecordValues } from '../../src/register/value'

const T = 'customers'
const operation = (changes: ChangeSet['changes']): ChangeSet => ({
  id: 'x',
  at: '',
  by: '',
  action: 'edit',
  changes,
})
const shadow = (records: Record<string, RecordValues>) =>
  new Map(Object.entries(records).map(([id, values]) => [id, { values }]))
const recordsAfter = (records: Record<string, RecordValues>, ...sets: ChangeSet['changes'][]) =>
  Object.fromEntries(
    [...recordedRecords(T, shadow(records), sets.map(operation))].map(([id, { values }]) => [id, values]),
  )

describe('records as recorded, with operations that are not sealed yet', () => {
  it('are the shadow where there are none, and the shadow itself is not changed', () => {
    const recorded = shadow({ 1: { name: '甲' } })
    const now = recordedRecords(T, recorded, [operation(removals(T, '1', { name: '甲' }))])
    expect([now.size, recorded.size]).toEqual([0, 1])
    expect(recordsAfter({ 1: { name: '甲' } })).toEqual({ 1: { name: '甲' } })
  })

  it('follow changes, additions and removals in their order', () => {
    expect(
      recordsAfter(
        { 1: { name: '甲', note: 'x' }, 2: { name: '乙' } },
        differences(T, '1', { name: '甲', note: 'x' }, { name: '丙' }),
        additions(T, '3', { name: '丁' }),
        removals(T, '2', { name: '乙' }),
        additions(T, '2', { name: '回来' }),
      ),
    ).toEqual({ 1: { name: '丙' }, 2: { name: '回来' }, 3: { name: '丁' } })
  })

  it('leave other tables alone', () => {
    expect(recordsAfter({ 1: { name: '甲' } }, removals('orders', '1', { name: '甲' }))).toEqual({
      1: { name: '甲' },
    })
  })

  it('forget what stood before a correction once the field is changed again', () => {
    const recorded = new Map([
      ['1', { values: { name: '甲', note: 'n' }, corrected: { name: ' 甲 ', note: ' n ' } }],
    ])
    const changed = recordedRecords(T, recorded, [
      operation(differences(T, '1', { name: '甲' }, { name: '乙' })),
    ])
    expect(changed.get('1')).toEqual({ values: { name: '乙', note: 'n' }, corrected: { note: ' n ' } })
    const both = [operation(differences(T, '1', { name: '甲', note: 'n' }, { name: '乙', note: 'm' }))]
    expect(recordedRecords(T, recorded, both).get('1')).toEqual({ values: { name: '乙', note: 'm' } })
  })

  it('are what one gets by any way from one state to another', () => {
    const values = fc.dictionary(fc.constantFrom('name', 'phone'), fc.constantFrom('a', 'b'))
    fc.assert(
      fc.property(values, fc.array(values, { maxLength: 5 }), (first, steps) => {
        const sets = steps.map((to, index) =>
          differences(T, '1', index === 0 ? first : steps[index - 1]!, to),
        )
        expect(recordsAfter({ 1: first }, ...sets)['1']).toEqual(steps.at(-1) ?? first)
      }),
    )
  })
})

describe('a record that held nothing but its number', () => {
  const gone = removals(T, '100001', {})

  it('ceases to be by a change of its number', () => {
    expect(gone).toEqual([{ table: T, recordId: '100001', field: 'number', before: '100001', after: null }])
    expect(recordsAfter({ 100001: {} }, gone)).toEqual({})
  })

  it('comes back without values', () => {
    const back = gone.map((change) => ({ ...change, before: null, after: change.before }))
    expect(recordsAfter({}, back)).toEqual({ 100001: {} })
  })
})
