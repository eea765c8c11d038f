import fc from 'fast-check'
import { addDays } from '../../../src/base/calendar-date'
import { additions, type Change, differences, removals } from '../../../src/register/change'
import { affectedRecords, type LinkReader } from '../../../src/register/figures/affected-records'
import { figureWrites } from '../../../src/register/figures/figure-writes'
import { type FigureRecord, LinkedRecords } from '../../../src/register/figures/linked-records'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { ground, record, registerOf, SCHEMAS, TODAY } from './a-register'
import { someRecords } from './some-register'

type Records = Readonly<Record<string, readonly FigureRecord[]>>

const readerOf = (records: Records): LinkReader => {
  const linked = new LinkedRecords(registerOf(records))
  return {
    values: (table, id) => linked.find(table, id)?.values,
    leadingTo: (table, target, id) => linked.leadingTo(table, target, id).map((each) => each.id),
  }
}
const affected = (after: Records, changes: readonly Change[]) =>
  Object.fromEntries(
    [...affectedRecords(registerOf(after), changes, readerOf(after))].map(([table, ids]) => [
      table,
      [...ids].sort(),
    ]),
  )
const change = (
  table: string,
  recordId: string,
  field: string,
  before: Change['before'],
  after: Change['after'],
): Change => ({
  ...{ table, recordId, field, before, after },
})

const records: Records = {
  customers: [record('1', { name: '张三' }), record('2', { name: '李四' }), record('3', {})],
  transactions: [record('10', { customer: '1', amount: 5 }), record('11', { customer: '2' })],
  payments: [record('50', { customer: '3', transaction: '10', amount: 5 }), record('51', { customer: '2' })],
  arrivals: [record('70', { customer: '1' })],
}

describe('the records a change affects', () => {
  it('of an amount are the transaction and its customer', () => {
    expect(affected(records, [change('transactions', '10', 'amount', 1, 5)])).toEqual({
      transactions: ['10'],
      customers: ['1'],
    })
  })

  it('of a payment are the payment, the transaction it pays, whose customer that is, and who paid', () => {
    expect(affected(records, [change('payments', '50', 'amount', 1, 5)])).toEqual({
      payments: ['50'],
      transactions: ['10'],
      customers: ['1', '3'],
    })
  })

  it('of a link that moved are the customers before and after', () => {
    expect(affected(records, [change('transactions', '10', 'customer', '2', '1')])).toEqual({
      transactions: ['10'],
      customers: ['1', '2'],
    })
  })

  it('of a name are the records that show it, of allergies the arrivals, of a phone the completeness alone', () => {
    expect(affected(records, [change('customers', '1', 'name', '', '张三')])).toEqual({
      customers: ['1'],
      transactions: ['10'],
    })
    expect(affected(records, [change('customers', '1', 'allergies', '', '花生')])).toEqual({
      arrivals: ['70'],
    })
    expect(affected(records, [change('customers', '1', 'phone', '', '13812345678')])).toEqual({
      customers: ['1'],
    })
  })

  it('of what goes into no figure are none, of a figure overtyped by hand the record itself', () => {
    expect(affected(records, [change('transactions', '10', 'quantity', 1, 2)])).toEqual({})
    expect(affected(records, [change('customers', '1', 'age', 36, 99)])).toEqual({ customers: ['1'] })
    expect(
      affected(records, [change('nothing', '1', 'age', 36, 99), change('customers', '', 'age', 'a', null)]),
    ).toEqual({})
  })

  it('of a deleted transaction are those whose payments counted on it', () => {
    const { transactions: _, ...rest } = records
    const gone = { ...rest, transactions: records.transactions!.filter(({ id }) => id !== '10') }
    const changes = removals('transactions', '10', { customer: '1', amount: 5 })
    expect(affected(gone, changes)).toEqual({ customers: ['1', '3'] })
  })

  it('holds every record whose figures differ, whatever was changed', () => {
    const someValue = fc.oneof(
      fc.constantFrom('1', '2', '3', '4', '10', '11', '12', ''),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -400, max: 30 }).map((count) => addDays(TODAY, count)),
    )
    const someEdit = fc.record({
      table: fc.constantFrom('transactions', 'payments', 'follow-ups', 'customers'),
      place: fc.nat({ max: 12 }),
      act: fc.constantFrom('edit', 'edit', 'edit', 'add', 'remove'),
      field: fc.constantFrom(
        'customer',
        'transaction',
        'amount',
        'rate',
        'currency',
        'date',
        'due-on',
        'at',
        'name',
        'birthday',
        'customer-type',
      ),
      value: someValue,
    })
    fc.assert(
      fc.property(someRecords, fc.array(someEdit, { minLength: 1, maxLength: 4 }), (before, edits) => {
        const after: Record<string, FigureRecord[]> = Object.fromEntries(
          Object.entries(before).map(([key, rows]) => [key, [...rows]]),
        )
        const changes = edits.flatMap((edit, index) =>
          carryOut(after[edit.table]!, edit, String(500 + index)),
        )
        const [was, is] = [before, after].map((each) => registerFigures(registerOf(each), ground()))
        const named = affectedRecords(registerOf(after), changes, readerOf(after))
        for (const schema of SCHEMAS) {
          const stood = [...was!.get(schema.key)!].map(([id, values]) => record(id, values))
          const writes = figureWrites(schema, stood, is!.get(schema.key)!)
          for (const { recordId } of writes)
            expect([schema.key, ...(named.get(schema.key) ?? [])]).toContain(recordId)
        }
      }),
      { numRuns: 300 },
    )
  })
})

interface Edit {
  readonly table: string
  readonly place: number
  readonly act: string
  readonly field: string
  readonly value: string | number
}

/** Carries an edit out on the rows and tells what changed. */
function carryOut(rows: FigureRecord[], { table, place, act, field, value }: Edit, newId: string): Change[] {
  if (act === 'add' || rows.length === 0) {
    rows.push(record(newId, { [field]: value }))
    return additions(table, newId, { number: newId, [field]: value })
  }
  const at = place % rows.length
  const { id, values } = rows[at]!
  if (act === 'remove') {
    rows.splice(at, 1)
    return removals(table, id, values)
  }
  rows[at] = record(id, { ...values, [field]: value })
  return differences(table, id, values, rows[at].values)
}
