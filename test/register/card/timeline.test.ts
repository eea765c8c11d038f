import fc from 'fast-check'
import { summaryOf, timelineOf, timelineTables } from '../../../src/register/card/timeline'
import {
  CHANGES,
  type ChangeEntry,
  keyOfEntry,
  kindOfEntry,
  type TimelineEntry,
} from '../../../src/register/card/timeline-entry'
import { PAGE, timelineCounts, timelinePage } from '../../../src/register/card/timeline-page'
import type { CardEntry, Field, FieldKind, TableSchema } from '../../../src/register/field'
import type { RegisterRecord } from '../../../src/register/value'
import { aTable, followUps, linkedTables, service, transactions } from './card-tables'

const record = (id: number, values: RegisterRecord['values']): RegisterRecord => ({ id: String(id), values })
const change = (id: string, at: string): ChangeEntry => ({
  ...{ what: 'change', id, at, action: 'edit', values: 1, who: 'lina@example.com' },
  changes: [{ field: 'phone', before: '0313', after: '139' }],
})
const family = new Map<string, RegisterRecord[]>([
  [
    'follow-ups',
    [
      record(50_000_001, { at: '2026-11-18 09:41', way: '电话', by: '王敏', what: '谈续约，等报价' }),
      record(50_000_002, { at: '2026-11-18 15:00', way: '微信', by: '王敏', what: '发报价' }),
    ],
  ],
  [
    'transactions',
    [record(30_000_001, { date: '2026-10-28', amount: 32_000, product: '90000001', quantity: 40 })],
  ],
  ['service', [record(60_000_001, { what: '没有日期' })]],
  ['to-dos', [record(120_000_001, { what: '寄合同', 'due-on': '2026-11-25' })]],
])
const changes = [change('op-1', '2026-10-20 08:00')]
const timeline = timelineOf(linkedTables, family, changes)

describe('the timeline of a customer (H5)', () => {
  test('merges contacts, purchases, service and changes, newest first, without a day last (A18 H5 J4)', () => {
    expect(timeline.map(keyOfEntry)).toEqual([
      'follow-ups/50000002',
      'follow-ups/50000001',
      'transactions/30000001',
      'changes/op-1',
      'service/60000001',
    ])
  })

  test('leaves what is still to be done to the next steps', () => {
    expect(timelineTables(linkedTables)).not.toContainEqual(expect.objectContaining({ key: 'to-dos' }))
  })

  test('tells of a record by the values its table names, in their order, blank ones left out (D8)', () => {
    expect(summaryOf(followUps, family.get('follow-ups')![0]!.values)).toEqual([
      { field: 'way', value: '电话' },
      { field: 'by', value: '王敏' },
      { field: 'what', value: '谈续约，等报价' },
    ])
    expect(summaryOf(followUps, { what: ' ', way: '电话' })).toEqual([{ field: 'way', value: '电话' }])
  })

  test('says who it was where the summary does not', () => {
    const [entry] = timelineOf(
      [transactions],
      new Map([['transactions', [record(1, { owner: '李娜' })]]]),
      [],
    )
    expect(entry?.who).toBe('李娜')
    expect(timeline[0]?.who).toBe('')
  })

  test('counts its entries by kind', () => {
    expect(timelineCounts(timeline)).toEqual({ 'follow-ups': 2, transactions: 1, service: 1, changes: 1 })
  })

  test('can be narrowed to one kind (D8 H4)', () => {
    const only = (kind: string) => timelinePage(timeline, { only: kind }).entries.map(keyOfEntry)
    expect(only('transactions')).toEqual(['transactions/30000001'])
    expect(only(CHANGES)).toEqual(['changes/op-1'])
    expect(only('nothing-such')).toEqual([])
  })
})

describe('a firm’s own table', () => {
  const own = aTable(
    'own-1',
    [
      ['number', 'number-id'],
      ['customer', 'link', { to: 'customers' }],
      ['page', 'text'],
      ['seen', 'date'],
    ],
    { place: 'timeline', when: 'seen', summary: [], quick: [] },
  )

  test('stands in the timeline like any other, told by its first values (C6)', () => {
    const visits = new Map<string, RegisterRecord[]>([
      ['own-1', [record(160_000_001, { page: '/tents', seen: '2026-11-20' })]],
    ])
    expect(timelineOf([own], visits, [])).toEqual([
      expect.objectContaining({ at: '2026-11-20', parts: [{ field: 'page', value: '/tents' }] }),
    ])
  })

  test('may name fields that are gone', () => {
    const left = {
      ...own,
      card: { place: 'timeline', when: 'gone', summary: ['gone'], quick: ['gone'] } as const,
    }
    expect(timelineOf([left], new Map([['own-1', [record(1, { page: 'a' })]]]), [])).toEqual([
      expect.objectContaining({ at: '', parts: [{ field: 'page', value: 'a' }] }),
    ])
  })
})

describe('pages of a timeline', () => {
  const many = timelineOf(
    [service],
    new Map([
      [
        'service',
        Array.from({ length: 120 }, (_, index) => record(60_000_001 + index, { at: '2026-11-01' })),
      ],
    ]),
    [],
  )
  const last = (page: { entries: readonly TimelineEntry[] }) => {
    const entry = page.entries[page.entries.length - 1]!
    return { at: entry.at, key: keyOfEntry(entry) }
  }

  test('begin with the latest fifty and say how many follow', () => {
    const page = timelinePage(many)
    expect(page.entries).toHaveLength(PAGE)
    expect(page.more).toBe(70)
  })

  test('follow one another without a gap and without a double', () => {
    const first = timelinePage(many)
    const second = timelinePage(many, { after: last(first) })
    const third = timelinePage(many, { after: last(second) })
    expect([first, second, third].flatMap(({ entries }) => entries)).toEqual(many)
    expect(third.more).toBe(0)
  })

  test('are not moved by what was added on top meanwhile', () => {
    const grown = [change('new', '2026-11-30'), ...many]
    const second = timelinePage(grown, { after: last(timelinePage(many)) })
    expect(second.entries).toEqual(many.slice(PAGE, 2 * PAGE))
  })

  test('go on where the last entry stood that was deleted meanwhile', () => {
    const gone = { at: '2026-11-01 12:00', key: 'service/1' }
    expect(timelinePage(many, { after: gone }).entries[0]).toEqual(many[0])
    expect(timelinePage(many, { after: { at: '2020-01-01', key: 'service/1' } }).entries).toEqual([])
  })
})

const kinds: readonly FieldKind[] = [
  'text',
  'long-text',
  'money',
  'date',
  'date-time',
  'yes-no',
  'link',
  'person',
  'computed',
]
const aField: fc.Arbitrary<Field> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom(...kinds),
  header: fc.string(),
  block: fc.constant('other' as const),
})
const aSchema: fc.Arbitrary<TableSchema> = fc
  .tuple(fc.string({ minLength: 1 }), fc.uniqueArray(aField, { selector: ({ key }) => key, maxLength: 8 }))
  .chain(([key, fields]) => {
    const keyOf = fc.constantFrom('gone', ...fields.map((field) => field.key))
    const card: fc.Arbitrary<CardEntry> = fc.record({
      place: fc.constant('timeline' as const),
      when: keyOf,
      summary: fc.array(keyOf, { maxLength: 5 }),
      quick: fc.array(keyOf, { maxLength: 3 }),
    })
    return card.map((entry) => ({ key, sheetId: 1, tab: key, fields, card: entry }))
  })
const aValue = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('2026-11-21', '2026-11-21 09:41'),
)

test('any table of any fields and values has its place in a timeline, once each, in an order of its own (A19)', () => {
  const world = aSchema.chain((table) =>
    fc.record({
      table: fc.constant(table),
      rows: fc.array(fc.dictionary(fc.constantFrom(...table.fields.map(({ key }) => key), 'x'), aValue)),
    }),
  )
  fc.assert(
    fc.property(world, ({ table, rows }) => {
      const records = rows.map((values, index) => record(index + 1, values))
      const entries = timelineOf([table], new Map([[table.key, records]]), [])
      const again = timelineOf([table], new Map([[table.key, [...records].reverse()]]), [])
      expect(entries.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort())
      expect(again).toEqual(entries)
      expect(entries.every((entry) => kindOfEntry(entry) === table.key)).toBe(true)
      const times = entries.map(({ at }) => at)
      expect(times).toEqual([...times].sort().reverse())
    }),
  )
})
