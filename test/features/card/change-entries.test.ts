import { changeEntries } from '../../../src/features/card/change-entries'
import type { RecordedOperation } from '../../../src/host/register-store'
import type { Change } from '../../../src/register/change'

const change = (field: string, recordId = '100001', table = 'customers'): Change => ({
  ...{ table, recordId, field, before: 'a', after: 'b' },
})
const operation = (id: string, ...changes: Change[]): RecordedOperation => ({
  ...{
    id,
    at: `2026-11-2${id}T00:00:00.000Z`,
    by: 'lina@example.com',
    action: 'edit',
    sealed: true,
    changes,
  },
})

describe('the changes of a customer', () => {
  test('are told newest first, an entry an operation, the first few values named (H5)', () => {
    const entries = changeEntries(
      [
        operation('0', change('phone')),
        operation('1', ...['a', 'b', 'c', 'd', 'e'].map((key) => change(key))),
      ],
      '100001',
    )
    expect(entries.map(({ id, values, changes }) => [id, values, changes.length])).toEqual([
      ['1', 5, 3],
      ['0', 1, 1],
    ])
  })

  test('are those of this customer’s own values alone', () => {
    const entries = changeEntries(
      [
        operation('0', change('phone', '100002'), change('phone')),
        operation('1', change('what', '50000001', 'follow-ups')),
        operation('2', change('number')),
      ],
      '100001',
    )
    expect(entries.map(({ id, values }) => [id, values])).toEqual([['0', 1]])
  })

  test('leave out what followed from a record that was added, which stands in the timeline itself', () => {
    const followed: RecordedOperation = { ...operation('0', change('next-follow-up')), action: 'add' }
    const added: RecordedOperation = { ...operation('1', { ...change('name'), before: null }), action: 'add' }
    expect(changeEntries([followed, added], '100001').map(({ id }) => id)).toEqual(['1'])
  })

  test('of one operation that the log keeps in parts are one entry', () => {
    const entries = changeEntries([operation('0', change('a')), operation('0', change('b'))], '100001')
    expect(entries).toEqual([
      expect.objectContaining({ values: 2, changes: [expect.anything(), expect.anything()] }),
    ])
  })
})
