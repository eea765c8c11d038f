import type { CalendarDate } from '../../../src/base/calendar-date'
import type { Digest } from '../../../src/features/reminders/digests'
import { mailPlan, type PlacedEntry, settledEntries } from '../../../src/features/reminders/mail-plan'
import type { LedgerEntry } from '../../../src/register/ledger-entry'

const today = '2026-11-21' as CalendarDate
const yesterday = '2026-11-20' as CalendarDate
const run = { id: 'r2', day: today, at: '2026-11-21T00:10:00.000Z', endRow: 9 }
const digest = (to: string): Digest => ({
  to,
  items: [
    {
      ...{ kind: 'birthday', table: 'customers', recordId: '1', customer: '1', on: today, daysLeft: 0 },
      ...{ what: '', who: '', name: '张三', company: '', written: '' },
    },
  ],
})
const placed = (row: number, to: string, state: LedgerEntry['state'], day = today): PlacedEntry => ({
  row,
  entry: { run: 'r1', day, to, state, at: '', reason: '', items: [] },
})

describe('mailPlan', () => {
  it('writes every mail as waiting before any leaves', () => {
    const plan = mailPlan([], [digest('a@x.com'), digest('b@x.com')], run)
    expect(plan.ledger.map(({ row, entry }) => [row, entry.to, entry.state, entry.run])).toEqual([
      [9, 'a@x.com', 'waiting', 'r2'],
      [10, 'b@x.com', 'waiting', 'r2'],
    ])
    expect(plan.mails.map((mail) => mail.digest.to)).toEqual(['a@x.com', 'b@x.com'])
    expect(plan.ledger[0]?.entry.items).toEqual(['birthday/1/2026-11-21'])
  })

  it('writes to nobody twice a day, even when something new is due', () => {
    const plan = mailPlan(
      [placed(2, 'a@x.com', 'sent'), placed(3, 'b@x.com', 'doubtful'), placed(4, 'c@x.com', 'failed')],
      [digest('a@x.com'), digest('b@x.com'), digest('c@x.com')],
      run,
    )
    expect(plan).toEqual({ ledger: [], mails: [] })
  })

  it('uses the row of a mail that still waits from an earlier run of the day', () => {
    const plan = mailPlan([placed(5, 'a@x.com', 'waiting')], [digest('a@x.com')], run)
    expect(plan.ledger.map(({ row, entry }) => [row, entry.run])).toEqual([[5, 'r2']])
  })

  it('skips what waited on another day or is due no longer', () => {
    const plan = mailPlan(
      [placed(5, 'a@x.com', 'waiting', yesterday), placed(6, 'b@x.com', 'waiting')],
      [digest('a@x.com')],
      run,
    )
    expect(plan.ledger.map(({ row, entry }) => [row, entry.state])).toEqual([
      [5, 'skipped'],
      [6, 'skipped'],
      [9, 'waiting'],
    ])
  })
})

describe('settledEntries', () => {
  it('keeps the very entry where nothing changed, so that only changes are written', () => {
    const entries = [placed(2, 'a@x.com', 'sent'), placed(3, 'b@x.com', 'waiting')]
    const after = settledEntries(entries, { run: 'r1', sending: 1, failed: {} }, 'now')
    expect(after[0]).toBe(entries[0])
    expect(after[1]).toMatchObject({ row: 3, entry: { state: 'doubtful' } })
  })
})

describe('the order in which mails are sent', () => {
  it('is that of their rows, so that the cursor of a run that died names the right mail', () => {
    const plan = mailPlan(
      [placed(6, 'd@x.com', 'waiting'), placed(5, 'z@x.com', 'waiting')],
      ['a@x.com', 'd@x.com', 'e@x.com', 'z@x.com'].map((to) => digest(to)),
      run,
    )
    expect(plan.mails.map((mail) => [mail.placed.row, mail.digest.to])).toEqual([
      [5, 'z@x.com'],
      [6, 'd@x.com'],
      [9, 'a@x.com'],
      [10, 'e@x.com'],
    ])
  })
})
