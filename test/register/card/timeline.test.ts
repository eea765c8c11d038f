import fc from 'fast-check'
import { doerOf, lineParts } from '../../../src/register/card/record-line'
import {
  PAGE,
  timelineOf,
  timelinePage,
  timelineTables,
  withChanges,
} from '../../../src/register/card/timeline'
import { CHANGES, type ChangeEntry, keyOfEntry, kindOfEntry } from '../../../src/register/card/timeline-entry'
import type { CardEntry, Field, FieldKind, TableSchema } from '../../../src/register/field'
import type { RecordValues, RegisterRecord } from '../../../src/register/value'
import { aTable, followUps, linkedTables, service, transactions } from './card-tables'

const record = (id: number, values: RecordValues): RegisterRecord => ({ id: String(id), values })
const change = (id: string, at: string): ChangeEntry => ({
  ...{ what: 'change', id, at, action: 'edit', values: 1, by: 'lina@example.com' },
  changes: [{ field: 'phone', before: '0313', after: '139' }],
})
const call = {
  at: '2026-11-18 09:41',
  way: '电话',
  by: '王敏',
  what: '谈续约，等报价',
  done: false,
  topic: '',
}
const family = new Map<string, RegisterRecord[]>([
  ['follow-ups', [record(50_000_001, call), record(50_000_002, { at: '2026-11-18 15:00', what: '发报价' })]],
  ['transactions', [record(30_000_001, { date: '2026-10-28', amount: 32_000, quantity: 40 })]],
  ['service', [record(60_000_001, { what: '没有日期' })]],
  ['to-dos', [record(120_000_001, { what: '寄合同', 'due-on': '2026-11-25' })]],
])
const timeline = timelineOf(linkedTables, family)
const keys = (entries: Parameters<typeof keyOfEntry>[0][] | readonly Parameters<typeof keyOfEntry>[0][]) =>
  entries.map(keyOfEntry)
const parts = (table: TableSchema, values: RecordValues) =>
  lineParts(table, values).map(({ field, value }) => [field.key, value])

describe('the timeline of a customer (H5)', () => {
  test('merges contacts, purchases and service, newest first, without a day last (A18 H5 J4)', () => {
    expect(keys(timeline)).toEqual([
      'follow-ups/50000002',
      'follow-ups/50000001',
      'transactions/30000001',
      'service/60000001',
    ])
  })

  test('leaves what is still to be done to the next steps', () => {
    expect(timelineTables(linkedTables)).not.toContainEqual(expect.objectContaining({ key: 'to-dos' }))
  })

  test('carries what a record holds, blank fields left out', () => {
    const { topic: _, ...held } = call
    expect(timeline[1]?.values).toEqual(held)
  })

  test('can be narrowed to one kind (D8 H4)', () => {
    const only = (kind: string) => keys(timelinePage(timeline, { only: kind }).entries)
    expect(only('transactions')).toEqual(['transactions/30000001'])
    expect(only('nothing-such')).toEqual([])
  })

  test('has the changes of the customer’s own values among its records (H5)', () => {
    const page = withChanges(timelinePage(timeline), [
      change('a', '2026-10-20 08:00'),
      change('b', '2026-11-18 12:00'),
    ])
    expect(keys(page.entries)).toEqual([
      'follow-ups/50000002',
      'changes/b',
      'follow-ups/50000001',
      'transactions/30000001',
      'changes/a',
      'service/60000001',
    ])
  })

  test('narrowed to changes shows them alone, narrowed to a table none', () => {
    const changes = [change('a', '2026-10-20 08:00'), change('b', '2026-11-20 08:00')]
    expect(keys(withChanges(timelinePage(timeline), changes, CHANGES).entries)).toEqual([
      'changes/b',
      'changes/a',
    ])
    const purchases = timelinePage(timeline, { only: 'transactions' })
    expect(withChanges(purchases, changes, 'transactions')).toBe(purchases)
  })
})

describe('the line of a record', () => {
  test('holds the values its table names, in their order, blank ones left out (D8)', () => {
    expect(parts(followUps, call)).toEqual([
      ['way', '电话'],
      ['by', '王敏'],
      ['what', '谈续约，等报价'],
    ])
    expect(parts(followUps, { what: ' ', way: '电话' })).toEqual([['way', '电话']])
  })

  test('leaves a box out that is not ticked', () => {
    const table = aTable(
      'own-1',
      [
        ['seen', 'yes-no'],
        ['page', 'text'],
      ],
      { place: 'timeline', summary: ['seen', 'page'], quick: [] },
    )
    expect(parts(table, { seen: false, page: 'a' })).toEqual([['page', 'a']])
    expect(parts(table, { seen: true })).toEqual([['seen', true]])
  })

  test('says who it was where it does not say so already', () => {
    expect(doerOf(transactions, { owner: '李娜' })).toBe('李娜')
    expect(doerOf(transactions, {})).toBe('')
    expect(doerOf(followUps, call)).toBe('')
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
  const visit = { page: '/tents', seen: '2026-11-20' }

  test('stands in the timeline like any other, told by its first values (C6)', () => {
    const [entry] = timelineOf([own], new Map([['own-1', [record(160_000_001, visit)]]]))
    expect(entry).toMatchObject({ at: '2026-11-20', values: visit })
    expect(parts(own, visit)).toEqual([['page', '/tents']])
  })

  test('may name fields that are gone', () => {
    const left: TableSchema = {
      ...own,
      card: { place: 'timeline', when: 'gone', summary: ['gone'], quick: ['gone'] },
    }
    expect(timelineOf([left], new Map([['own-1', [record(1, visit)]]]))).toEqual([
      expect.objectContaining({ at: '' }),
    ])
    expect(parts(left, { page: 'a' })).toEqual([['page', 'a']])
  })
})

describe('the head of a timeline', () => {
  const records = Array.from({ length: 120 }, (_, index) => record(60_000_001 + index, { at: '2026-11-01' }))
  const many = timelineOf([service], new Map([['service', records]]))

  test('is the latest fifty, and says how many follow', () => {
    expect(timelinePage(many)).toEqual({ entries: many.slice(0, PAGE), more: 70 })
  })

  test('grows by asking for more, without a gap and without a double', () => {
    expect(timelinePage(many, { count: 100 })).toEqual({ entries: many.slice(0, 100), more: 20 })
    expect(timelinePage(many, { count: 200 })).toEqual({ entries: many, more: 0 })
  })

  test('lets changes wait that are older than what it shows, and counts them', () => {
    const page = withChanges(timelinePage(many), [change('old', '2026-10-01'), change('new', '2026-11-02')])
    expect(page.more).toBe(71)
    expect(keys(page.entries).slice(0, 2)).toEqual(['changes/new', 'service/60000120'])
    expect(keys(page.entries)).not.toContain('changes/old')
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
      const entries = timelineOf([table], new Map([[table.key, records]]))
      const again = timelineOf([table], new Map([[table.key, [...records].reverse()]]))
      expect(entries.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort())
      expect(again).toEqual(entries)
      expect(entries.every((entry) => kindOfEntry(entry) === table.key)).toBe(true)
      for (const { values } of entries) expect(lineParts(table, values).length).toBeLessThanOrEqual(5)
      const times = entries.map(({ at }) => at)
      expect(times).toEqual([...times].sort().reverse())
    }),
  )
})
