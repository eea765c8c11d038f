import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { servedOn, settled, toldItems } from '../../../src/features/reminders/ledger'
import { type LedgerEntry, ledgerEntry, ledgerRow } from '../../../src/register/ledger-entry'

const today = '2026-11-21' as CalendarDate
const entry = (to: string, state: LedgerEntry['state'] = 'waiting', run = 'r1'): LedgerEntry => ({
  run,
  day: today,
  to,
  state,
  at: '2026-11-21T00:00:00.000Z',
  reason: '',
  items: [`birthday/${to}/2026-11-21`],
})
const later = '2026-11-21T01:00:00.000Z'
const states = (entries: LedgerEntry[]) => entries.map(({ state }) => state)

describe('the ledger', () => {
  it('reads back what it writes, however many items a mail says', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9/-]{1,40}$/), { maxLength: 3000 }), (items) => {
        const written = { ...entry('a@example.com'), items }
        expect(ledgerEntry(ledgerRow(written))).toEqual(written)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps every cell within Google’s limit', () => {
    const items = Array.from({ length: 5000 }, (_, index) => `contract-end/${100_000 + index}/2026-12-01`)
    expect(
      Math.max(...ledgerRow({ ...entry('a@example.com'), items }).map((cell) => cell.length)),
    ).toBeLessThanOrEqual(50_000)
  })

  it('reads nothing in a row that holds no mail', () => {
    expect(ledgerEntry([])).toBeUndefined()
    expect(ledgerEntry(['系统用，请勿修改'])).toBeUndefined()
  })

  it('settles a run that died: sent before the cursor, in doubt at it, waiting after it', () => {
    const entries = [entry('a@x.com'), entry('b@x.com'), entry('c@x.com'), entry('d@x.com')]
    const after = settled(entries, { run: 'r1', sending: 2, failed: { 1: 'Invalid email' } }, later)
    expect(states(after)).toEqual(['sent', 'failed', 'doubtful', 'waiting'])
    expect(after[1]?.reason).toBe('Invalid email')
    expect(after[3]).toBe(entries[3])
  })

  it('leaves entries of other runs and settled ones alone', () => {
    const entries = [entry('a@x.com', 'sent'), entry('b@x.com', 'waiting', 'r0')]
    expect(settled(entries, { run: 'r1', sending: 5, failed: {} }, later)).toEqual(entries)
    expect(settled(entries, undefined, later)).toEqual(entries)
  })

  it('settles a finished run completely: the cursor stands behind the last mail', () => {
    expect(
      states(settled([entry('a@x.com'), entry('b@x.com')], { run: 'r1', sending: 2, failed: {} }, later)),
    ).toEqual(['sent', 'sent'])
  })

  it('counts a mail in doubt as said: it is never sent twice', () => {
    const told = toldItems([
      entry('a@x.com', 'sent'),
      entry('b@x.com', 'doubtful'),
      entry('c@x.com', 'failed'),
      entry('d@x.com'),
    ])
    expect([...told].map(([key, to]) => [key, [...to]])).toEqual([
      ['birthday/a@x.com/2026-11-21', ['a@x.com']],
      ['birthday/b@x.com/2026-11-21', ['b@x.com']],
    ])
  })

  it('counts an owner as served for the day once the mail was tried', () => {
    expect([
      ...servedOn([entry('a@x.com', 'sent'), entry('b@x.com'), entry('c@x.com', 'failed')], today),
    ]).toEqual(['a@x.com', 'c@x.com'])
    expect(servedOn([entry('a@x.com', 'sent')], '2026-11-22' as CalendarDate).size).toBe(0)
  })
})

describe('a run that ended by itself before all were sent', () => {
  it('leaves the first mail it did not touch waiting, not in doubt', () => {
    const entries = [entry('a@x.com'), entry('b@x.com'), entry('c@x.com')]
    const cursor = { run: 'r1', sending: 1, ended: true as const, failed: {} }
    expect(states(settled(entries, cursor, later))).toEqual(['sent', 'waiting', 'waiting'])
  })

  it('never marks more than one mail as in doubt, and nothing behind the cursor', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.nat(10),
        fc.boolean(),
        fc.uniqueArray(fc.nat(8)),
        (count, sending, ended, refused) => {
          const entries = Array.from({ length: count }, (_, index) => entry(`${index}@x.com`))
          const failed = Object.fromEntries(refused.map((position) => [position, 'refused']))
          const after = settled(entries, { run: 'r1', sending, failed, ...(ended ? { ended } : {}) }, later)
          expect(states(after).filter((state) => state === 'doubtful').length).toBeLessThanOrEqual(
            ended ? 0 : 1,
          )
          for (const left of after.slice(sending + 1)) expect(left.state).toBe('waiting')
          expect(after.map(({ items }) => items)).toEqual(entries.map(({ items }) => items))
        },
      ),
    )
  })
})
