import fc from 'fast-check'
import type { Action, Change, ChangeSet } from '../../src/register/change'
import type { Comparison } from '../../src/register/comparison'
import { fieldOf } from '../../src/register/field'
import { reconcile } from '../../src/register/reconcile'
import { recordedRecords } from '../../src/register/recorded-records'
import { tidyValue } from '../../src/register/rules/field-rules'
import type { ShadowEntry } from '../../src/register/shadow'
import type { RecordValues } from '../../src/register/value'
import { COLUMNS, rowsOf, TABLE, viewOf } from '../support/a-table'

fc.configureGlobal({ seed: 20261121 })

type Records = readonly (readonly [string, RecordValues])[]
const shadowOf = (records: Records): Map<string, ShadowEntry> =>
  new Map(records.map(([id, values]) => [id, { values }]))
const compare = (table: Records, recorded: Records, more: Partial<Comparison> = {}) =>
  reconcile({
    view: viewOf(rowsOf(table)),
    recorded: shadowOf(recorded),
    whole: true,
    nextNumber: 200_000,
    ...more,
  })

const ZHANG: RecordValues = { name: '张三', phone: '13977413962' }
const LI: RecordValues = { name: '李四', phone: '15093686061' }

const value = fc.oneof(
  fc.constantFrom('张三', ' 李四 ', '139 7741 3962', '13977413962', 'A@QQ.com', '=A1', '2023/1/2', '1'),
  fc.string({ maxLength: 8 }).filter((text) => text.trim() !== ''),
)
const values = fc
  .dictionary(fc.constantFrom('name', 'phone', 'email', 'since'), value, { minKeys: 1 })
  .map((each): RecordValues => ({ ...each }))
const records = fc
  .array(values, { maxLength: 8 })
  .map((all): Records => all.map((each, index) => [String(100_001 + index), each]))

describe('comparing a table with what was recorded', () => {
  it('finds nothing in a sorted table', () => {
    fc.assert(
      fc.property(records, fc.integer(), (all, seed) => {
        const sorted = [...all].sort(
          (a, b) => ((Number(a[0]) * (seed | 1)) % 7) - ((Number(b[0]) * (seed | 1)) % 7),
        )
        const { outside, numbers, deleted } = compare(sorted, all)
        expect({ outside, numbers, deleted }).toEqual({ outside: [], numbers: [], deleted: [] })
      }),
    )
  })

  it('done twice has nothing left to do', () => {
    fc.assert(
      fc.property(records, records, (table, recorded) => {
        const first = compare(table, recorded)
        const settled: Records = first.settled.map(({ id, values: after }) => [id, after])
        const entries = new Map(
          first.settled.map(({ id, values: after, corrected }) => [id, { values: after, corrected }]),
        )
        const second = compare(settled, [], { recorded: entries, nextNumber: first.nextNumber })
        expect([second.outside, second.corrections, second.numbers, second.deleted]).toEqual([[], [], [], []])
        expect(second.settled.map(({ issues }) => issues)).toEqual(first.settled.map(({ issues }) => issues))
      }),
    )
  })

  it('tells every difference: what was recorded, with what it found, is what stands there', () => {
    fc.assert(
      fc.property(records, records, (table, recorded) => {
        const { outside, corrections, settled } = compare(table, recorded)
        const found = (changes: typeof outside, action: Action): ChangeSet => ({
          ...{ id: action, at: '', by: '', action },
          changes,
        })
        const after = recordedRecords('customers', shadowOf(recorded), [
          found(outside, 'found'),
          found(corrections, 'repair'),
        ])
        expect(Object.fromEntries([...after].map(([id, { values: each }]) => [id, each]))).toEqual(
          Object.fromEntries(settled.map(({ id, values: each }) => [id, each])),
        )
      }),
    )
  })

  it('corrects only what was typed, and never to something that would be corrected again', () => {
    fc.assert(
      fc.property(records, records, (table, recorded) => {
        const { outside, corrections } = compare(table, recorded)
        for (const { recordId, field, before, after } of corrections) {
          expect(outside).toContainEqual(expect.objectContaining({ recordId, field, after: before }))
          expect(tidyValue(fieldOf(TABLE, field)!, after ?? '')).toBe(after)
        }
      }),
    )
  })

  it('finds the same in each row, whatever stands in the others', () => {
    fc.assert(
      fc.property(records, records, (table, recorded) => {
        const known = new Set(recorded.map(([id]) => id))
        const whole = compare(
          table.filter(([id]) => known.has(id)),
          recorded,
          { whole: false },
        )
        for (const row of table.filter(([id]) => known.has(id))) {
          const alone = compare([row], recorded, { whole: false })
          const ofRow = ({ recordId }: Change) => recordId === row[0]
          expect(alone.outside).toEqual(whole.outside.filter(ofRow))
          expect(alone.corrections).toEqual(whole.corrections.filter(ofRow))
        }
      }),
    )
  })

  it('gives every row a number of its own and reuses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('', '100001', '7', '合计'), values)),
        records,
        (table, recorded) => {
          const { settled } = compare(table, recorded)
          expect(new Set(settled.map(({ id }) => id)).size).toBe(table.length)
          for (const { id } of settled)
            expect(Number(id) >= 200_000 || recorded.some(([known]) => known === id)).toBe(true)
        },
      ),
    )
  })

  it('tells what was typed from what the product makes of it', () => {
    const { outside, corrections } = compare(
      [['1', { ...ZHANG, phone: '+86 138 1234 5678' }]],
      [['1', ZHANG]],
    )
    expect(outside).toMatchObject([{ field: 'phone', before: '13977413962', after: '+86 138 1234 5678' }])
    expect(corrections).toMatchObject([{ field: 'phone', before: '+86 138 1234 5678', after: '13812345678' }])
  })

  it('does not fight with a person who takes a correction back', () => {
    const recorded = new Map([['1', { values: ZHANG, corrected: { phone: '139 7741 3962' } }]])
    const { outside, corrections } = compare([['1', { ...ZHANG, phone: '139 7741 3962' }]], [], { recorded })
    expect(outside).toHaveLength(1)
    expect(corrections).toEqual([])
  })

  it('gives all numbers back where the number column was cleared, in linear time', () => {
    const all: Records = Array.from({ length: 10_000 }, (_, index) => [
      String(100_001 + index),
      { name: `n${index % 50}` },
    ])
    const { deleted, outside, settled } = compare(
      all.map(([, each]) => ['', each]),
      all,
    )
    expect([deleted, outside]).toEqual([[], []])
    expect(settled[0]!.id).toBe('100001')
  })

  it('leaves the number to the original where a row was copied', () => {
    const { settled, deleted } = compare(
      [
        ['1', { ...ZHANG, name: '副本' }],
        ['1', ZHANG],
        ['2', LI],
      ],
      [
        ['1', ZHANG],
        ['2', LI],
      ],
    )
    expect(settled.find(({ id }) => id === '1')).toMatchObject({ row: 2 })
    expect(deleted).toEqual([])
  })

  it('records a deleted row with all its values', () => {
    const { outside, deleted } = compare(
      [['2', LI]],
      [
        ['1', ZHANG],
        ['2', LI],
      ],
    )
    expect(deleted).toEqual(['1'])
    expect(outside).toMatchObject([
      { recordId: '1', field: 'name', before: '张三', after: null },
      { recordId: '1', field: 'phone', before: '13977413962', after: null },
    ])
  })

  it('does not take a removed column for cleared values', () => {
    const columns = new Map([...COLUMNS].filter(([key]) => key !== 'phone'))
    const view = { ...viewOf(rowsOf([['1', { name: '张三' }]])), columns }
    const found = reconcile({ view, recorded: shadowOf([['1', ZHANG]]), whole: true, nextNumber: 9 })
    expect(found.outside).toEqual([])
    expect(found.settled[0]!.values).toEqual(ZHANG)
  })
})
