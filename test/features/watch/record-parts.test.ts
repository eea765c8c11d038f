import fc from 'fast-check'
import { outsideOperations } from '../../../src/features/watch/outside-operations'
import { sealingsOf } from '../../../src/features/watch/sealing-of'
import type { WatchGround } from '../../../src/features/watch/watch-ground'
import type { Sealing } from '../../../src/host/register-store'
import { byRecord, type ChangeSet } from '../../../src/register/change'
import { NO_COUNTS, type RegisterConfig } from '../../../src/register/config'
import { reconcile } from '../../../src/register/reconcile'
import { recordedRecords } from '../../../src/register/recorded-records'
import type { ShadowEntry } from '../../../src/register/shadow'
import type { TableRow } from '../../../src/register/table-view'
import type { RecordValues } from '../../../src/register/value'
import { rowsOf, TABLE, viewOf } from '../../support/a-table'

const FIRST = 100_001
const AT = '2026-11-22T08:00:00.000Z'
const PHONES = ['13977413962', '+86 150 9368 6061', '1381234567', '']

/** A register in which every record was `{ name }`, some were changed by a form since, and the table now holds `now`. */
function groundOf(
  now: readonly (RecordValues | 'deleted')[],
  saved: readonly number[],
  added: number,
): WatchGround {
  const id = (index: number) => String(FIRST + index)
  const shadow = new Map(
    now.map((_, index): [string, ShadowEntry] => [id(index), { values: { name: `n${index}` } }]),
  )
  const operations = saved.map(
    (index): ChangeSet => ({
      id: `save-${index}`,
      at: AT,
      by: 'lina@example.com',
      action: 'edit',
      changes: [{ table: TABLE.key, recordId: id(index), field: 'email', before: '', after: 'a@qq.com' }],
    }),
  )
  const rows = now.flatMap((values, index): [string, RecordValues][] =>
    values === 'deleted' ? [] : [[id(index), values]],
  )
  const strangers = Array.from({ length: added }, (_, index): [string, RecordValues] => [
    '',
    { name: `new${index}` },
  ])
  const view = viewOf(rowsOf([...rows, ...strangers]) as TableRow[])
  const recorded = recordedRecords(TABLE.key, shadow, operations)
  const config = {
    locale: 'zh-CN',
    country: 'CN',
    standing: {
      customers: { shadowSheetId: 9, firstNumber: FIRST, nextNumber: FIRST + now.length, digest: '' },
    },
    recent: [],
    counters: NO_COUNTS,
  } as unknown as RegisterConfig
  const context = { country: 'CN' }
  const found = reconcile({ view, recorded, whole: true, nextNumber: FIRST + now.length, context })
  const journal = { operations, rows: operations.length, edits: [] }
  return { config, view, shadow, recorded, journal, found, whole: true, at: AT }
}

const ground = fc
  .array(
    fc.oneof(
      fc.constant('deleted' as const),
      fc.record({ name: fc.constantFrom('n0', 'n1', 'x', ' y '), phone: fc.constantFrom(...PHONES) }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((now) =>
    fc
      .tuple(fc.subarray(now.map((_, index) => index)), fc.nat(4))
      .map(([saved, added]) => groundOf(now, saved, added)),
  )

let made = 0
const sealings = (given: WatchGround, perWrite: number): Sealing[] => {
  const operations = outsideOperations(given, () => `found-${++made}`)
  const { config, journal, whole, at } = given
  const found = [{ ground: given, operations }]
  return sealingsOf({ config, journal, whole, at, found, unseen: [] }, perWrite)
}
/** What a part records of the one table. */
const ofTable = ({ tables }: Sealing) => tables[0]!
/** What all parts record together, whatever the order. */
const together = (parts: readonly Sealing[]) => ({
  changes: parts
    .flatMap(({ operations }) => operations)
    .flatMap(({ action, changes }) => changes.map((change) => JSON.stringify([action, change])))
    .sort(),
  corrections: parts
    .flatMap((part) => ofTable(part).corrections.map((change) => JSON.stringify(change)))
    .sort(),
  problems: parts.flatMap((part) => [...ofTable(part).problems]).sort(),
  shadow: parts.flatMap((part) => [...ofTable(part).shadow].map((entry) => JSON.stringify(entry))).sort(),
  journalRows: parts.reduce((sum, part) => sum + part.journalRows, 0),
})

describe('what a comparison found, divided into parts', () => {
  it('is together what one write would record, the digest and the last number included', () => {
    fc.assert(
      fc.property(ground, fc.integer({ min: 1, max: 5 }), (given, perWrite) => {
        const [whole] = sealings(given, 1_000)
        const parts = sealings(given, perWrite)
        expect(together(parts)).toEqual(together([whole!]))
        const config: Partial<RegisterConfig> = Object.assign({}, ...parts.map((part) => part.config))
        expect(config).toEqual(whole!.config)
      }),
    )
  })

  it('keeps what belongs to one record in one part, and all that the journal speaks of in the first', () => {
    fc.assert(
      fc.property(ground, fc.integer({ min: 1, max: 5 }), (given, perWrite) => {
        const parts = sealings(given, perWrite)
        const places = new Map<string, number>()
        parts.forEach((part, place) => {
          const groups = part.operations.flatMap(({ changes }) => [...byRecord(changes).values()])
          const ids = new Set([
            ...groups.map((group) => group[0]!.recordId),
            ...ofTable(part).shadow.keys(),
            ...ofTable(part).problems.keys(),
          ])
          for (const id of ids) {
            expect(places.get(id) ?? place).toBe(place)
            places.set(id, place)
          }
        })
        for (const { changes } of given.journal.operations)
          for (const { recordId } of changes) expect(places.get(recordId)).toBe(0)
      }),
    )
  })

  it('gives no number away before the record that bears it is written, and never takes one back', () => {
    fc.assert(
      fc.property(ground, fc.integer({ min: 1, max: 3 }), (given, perWrite) => {
        let { nextNumber } = given.config.standing.customers!
        for (const part of sealings(given, perWrite)) {
          const next = part.config.standing?.customers?.nextNumber ?? nextNumber
          expect(next).toBeGreaterThanOrEqual(nextNumber)
          nextNumber = next
          for (const [id, entry] of ofTable(part).shadow)
            if (entry) expect(Number(id)).toBeLessThan(nextNumber)
        }
        expect(nextNumber).toBe(given.found.nextNumber)
      }),
    )
  })
})
