import fc from 'fast-check'
import { type Cell, fromCell } from '../../src/register/cell-codec'
import { type Change, removals } from '../../src/register/change'
import { fieldOf } from '../../src/register/field'
import { recordFields } from '../../src/register/table-view'
import type { RecordValues, Value } from '../../src/register/value'
import { type Footing, touchedFields, writePlan } from '../../src/register/write-plan'
import { COLUMNS, TABLE } from '../support/a-table'

const FIELDS = recordFields(TABLE).map(({ key }) => key)
const cell = fc.constantFrom<Cell>('', 'a', 'b', 1, true, '=A1', 46_000)
const value = fc.constantFrom<Value>('', 'a', 'b', 1, true, '2025-12-09', '=A1')
const ids = ['1', '2', '3', '4']

/** Up to four records in some rows, one column perhaps gone, cells that may hold anything. */
const footings = fc
  .record({
    rows: fc.shuffledSubarray(ids),
    held: fc.array(fc.dictionary(fc.constantFrom(...FIELDS), cell), { minLength: 4, maxLength: 4 }),
    gone: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
  })
  .map(
    ({ rows, held, gone }): Footing => ({
      columns: new Map([...COLUMNS].filter(([key]) => key !== gone)),
      rowOf: new Map(rows.map((id, index) => [id, index + 1])),
      cells: new Map(rows.map((id, index) => [id, held[index]!])),
      unnumbered: new Map(),
    }),
  )
const changes = fc.uniqueArray(
  fc.record({
    table: fc.constant(TABLE.key),
    recordId: fc.constantFrom(...ids),
    field: fc.constantFrom(...FIELDS),
    before: value,
    after: value,
  }),
  { maxLength: 10, selector: ({ recordId, field }) => `${recordId}/${field}` },
)

describe('a plan to write', () => {
  it('makes or refuses every change, and none twice', () => {
    fc.assert(
      fc.property(changes, footings, (wanted, footing) => {
        const { applied, refused } = writePlan(TABLE, wanted, footing)
        const told = [...applied, ...refused.map(({ change }) => change)]
        expect(told).toHaveLength(wanted.length)
        expect(new Set(told)).toEqual(new Set(wanted))
      }),
    )
  })

  it('writes each change that is made into the row and column of its own, and nothing else', () => {
    fc.assert(
      fc.property(changes, footings, (wanted, footing) => {
        const { applied, writes } = writePlan(TABLE, wanted, footing)
        expect(
          writes.map(({ recordId, field, row, column, cell: written }) => [
            ...[recordId, field, row, column],
            fromCell(fieldOf(TABLE, field)!, written),
          ]),
        ).toEqual(
          applied.map(({ recordId, field, after }) => [
            ...[recordId, field, footing.rowOf.get(recordId), footing.columns.get(field)],
            after,
          ]),
        )
      }),
    )
  })

  it('writes over no value but the one a change starts from', () => {
    fc.assert(
      fc.property(changes, footings, (wanted, footing) => {
        for (const { recordId, field, before } of writePlan(TABLE, wanted, footing).applied) {
          const now = fromCell(fieldOf(TABLE, field)!, footing.cells.get(recordId)?.[field])
          expect(now).toBe(before)
        }
      }),
    )
  })

  it('says of each refusal why, and what stands there now', () => {
    fc.assert(
      fc.property(changes, footings, (wanted, footing) => {
        for (const { change, reason, now } of writePlan(TABLE, wanted, footing).refused) {
          const { recordId, field } = change
          if (!footing.rowOf.has(recordId)) expect([reason, now]).toEqual(['record-gone', null])
          else if (!footing.columns.has(field)) expect([reason, now]).toEqual(['column-gone', null])
          else {
            const held = footing.cells.get(recordId)?.[field] ?? ''
            expect(now).toBe(fromCell(fieldOf(TABLE, field)!, held))
            expect(reason).toBe(held === '=A1' ? 'formula' : 'changed-since')
          }
        }
      }),
    )
  })

  it('does not depend on what else is written', () => {
    fc.assert(
      fc.property(changes, footings, (wanted, footing) => {
        const together = writePlan(TABLE, wanted, footing).applied
        const alone = wanted.filter((change) => writePlan(TABLE, [change], footing).applied.length > 0)
        expect(new Set(together)).toEqual(new Set(alone))
      }),
    )
  })

  it('empties the whole row of a record that ceases to be, or touches nothing of it', () => {
    const record = fc
      .dictionary(fc.constantFrom(...FIELDS), fc.constantFrom<Value>('a', 'b', 1), { minKeys: 1 })
      .map((values): RecordValues => ({ ...values }))
    fc.assert(
      fc.property(record, record, (known, held) => {
        const removal: Change[] = removals(TABLE.key, '1', known).filter(({ field }) =>
          FIELDS.includes(field),
        )
        const footing: Footing = {
          columns: COLUMNS,
          rowOf: new Map([['1', 4]]),
          cells: new Map([['1', held as Record<string, Cell>]]),
          unnumbered: new Map(),
        }
        const { writes, applied } = writePlan(TABLE, removal, footing)
        const isSame = FIELDS.every((field) => (known[field] ?? '') === (held[field] ?? ''))
        expect(applied.length > 0).toBe(isSame)
        expect(writes.map(({ field }) => field).sort()).toEqual(isSame ? ['number', ...FIELDS].sort() : [])
        expect(writes.every(({ row, cell: written }) => row === 4 && written === '')).toBe(true)
      }),
    )
  })
})

describe('the fields of a write', () => {
  it('are those it changes; all of them where a record ceases to be', () => {
    const change = { table: TABLE.key, recordId: '1', field: 'phone', before: 'a', after: 'b' }
    expect(touchedFields(TABLE, [change, { ...change, recordId: '2' }])).toEqual(['phone'])
    expect(touchedFields(TABLE, [{ ...change, after: null }])).toEqual(FIELDS)
    expect(touchedFields(TABLE, [])).toEqual([])
  })
})
