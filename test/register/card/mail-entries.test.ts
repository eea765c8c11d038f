import fc from 'fast-check'
import { mailEntries } from '../../../src/register/card/mail-entries'
import { newestFirst, timelinePage, withChanges } from '../../../src/register/card/timeline'
import { MAILS, type MailEntry } from '../../../src/register/card/timeline-entry'

const AT = '2026-11-20T00:30:00.000Z'
const row = (items: string[], state = 'sent', at = AT) => [
  ...['run-1', '2026-11-20', 'a@example.com', state, at, ''],
  items.join('\n'),
]
const ground = {
  customer: '100001',
  records: new Set(['110000001', '100002']),
  timeOf: (instant: string) => instant.slice(0, 16).replace('T', ' '),
}

describe('the mails of a customer', () => {
  it('are those that spoke of the customer or of what leads there', () => {
    const entries = mailEntries(
      [
        row(['birthday/100001/2026-11-23', 'to-do/110000001/2026-11-20', 'to-do/110000009/2026-11-20']),
        row(['birthday/100009/2026-11-23']),
        ['_ledger', 'head'],
        [],
      ],
      ground,
    )
    expect(entries).toEqual([
      expect.objectContaining({
        at: '2026-11-20 00:30',
        about: [
          { kind: 'birthday', on: '2026-11-23' },
          { kind: 'to-do', on: '2026-11-20' },
        ],
      }),
    ])
  })

  it('are not those of another customer whose number a linked record has', () => {
    expect(mailEntries([row(['birthday/100002/2026-11-23'])], ground)).toEqual([])
  })

  it('are not those that wait or were passed over; those that failed are', () => {
    const told = (state: string) => mailEntries([row(['birthday/100001/2026-11-23'], state)], ground).length
    expect(['sent', 'doubtful', 'failed', 'waiting', 'skipped'].map(told)).toEqual([1, 1, 1, 0, 0])
  })

  it('bear the day of the mail where no instant is written', () => {
    expect(mailEntries([row(['birthday/100001/2026-11-23'], 'sent', '')], ground)[0]?.at).toBe('2026-11-20')
  })

  it('never tell of days that are none, whatever stands in the tab', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 30 }), { maxLength: 9 })), (rows) => {
        for (const { about } of mailEntries(rows, ground))
          for (const { on } of about) expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })
})

describe('a timeline with mails', () => {
  const mail: MailEntry = {
    ...{ what: 'mail', at: '2026-11-20 08:30', id: 'run-1/a', to: 'a', state: 'sent', about: [] },
  }
  const call = {
    what: 'record',
    at: '2026-11-20 09:00',
    table: 'follow-ups',
    id: '50000001',
    values: {},
  } as const

  it('is in order of time, and narrowed to them', () => {
    const timeline = newestFirst([mail, call])
    expect(timeline.map(({ what }) => what)).toEqual(['record', 'mail'])
    expect(timelinePage(timeline, { only: MAILS })).toEqual({ entries: [mail], more: 0 })
    expect(withChanges(timelinePage(timeline), []).entries).toEqual(timeline)
  })
})
