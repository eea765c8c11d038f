import { lastUpdates } from '../../../src/features/search/last-updates'

/** Rows of the log from its day on: at, by, action, table, record. */
const row = (at: string, record: string, table = 'customers') => [at, 'a@b.c', 'edit', table, record]
const last = (log: unknown[][], journal: { at: string; records: string[] }[] = []) =>
  Object.fromEntries(lastUpdates(log as never, journal))

describe('the last day a customer was changed', () => {
  test('is the latest in the log, in whatever order it stands there (D6)', () => {
    expect(
      last([
        row('2026-05-01T08:00:00.000Z', '100001'),
        row('2026-09-01T08:00:00.000Z', '100001'),
        row('2026-03-01T08:00:00.000Z', '100001'),
        row('2026-04-01T08:00:00.000Z', '100002'),
      ]),
    ).toEqual({ '100001': '2026-09-01', '100002': '2026-04-01' })
  })

  test('is that of the journal where that is later (D6)', () => {
    const log = [row('2026-05-01T08:00:00.000Z', '100001')]
    expect(last(log, [{ at: '2026-11-01T00:00:00.000Z', records: ['100001', '100003'] }])).toEqual({
      '100001': '2026-11-01',
      '100003': '2026-11-01',
    })
  })

  test('is not that of records of other tables, nor of columns and tabs', () => {
    expect(
      last([
        row('2026-05-01T08:00:00.000Z', '30000001', 'transactions'),
        row('2026-05-01T08:00:00.000Z', ''),
      ]),
    ).toEqual({})
  })

  test('is unknown where a row cannot be read', () => {
    expect(last([[], [''], row('', '100001')])).toEqual({})
  })
})
