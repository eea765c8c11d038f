import fc from 'fast-check'
import { binnedCustomers } from '../../../src/features/bin/binned-customers'
import { familyRemovals } from '../../../src/features/bin/family-changes'
import { type Change, type ChangeSet, inverse } from '../../../src/register/change'
import type { TableSchema } from '../../../src/register/field'
import { customersOf } from '../../../src/register/links'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RegisterRecord, Value } from '../../../src/register/value'

function schemaOf(key: string): TableSchema {
  const declared = tableDeclaration(key)!
  const keys = declared.fields.map((field) => field.key)
  return { key, sheetId: 1, tab: key, fields: schemaFields(declared, keys, 'zh-CN') }
}

const contacts = schemaOf('contacts')
/** A table whose records lead to two customers. */
const referrals: TableSchema = {
  key: 'own-1',
  sheetId: 2,
  tab: '转介绍',
  fields: [
    { key: 'from', kind: 'link', header: '介绍人', block: 'other', to: 'customers' },
    { key: 'to', kind: 'link', header: '新客户', block: 'other', to: 'customers' },
    { key: 'text', kind: 'text', header: '说明', block: 'other' },
  ],
}
const tables = [schemaOf('customers'), contacts, referrals]

type Records = Map<string, Map<string, Record<string, Value>>>

function applied(records: Records, changes: readonly Change[]): Records {
  const after: Records = new Map([...records].map(([table, rows]) => [table, new Map(rows)]))
  for (const { table, recordId, field, after: value } of changes) {
    const rows = after.get(table)!
    const { [field]: _, ...rest } = rows.get(recordId) ?? {}
    if (value === null) rows.delete(recordId)
    else rows.set(recordId, value === '' || field === 'number' ? rest : { ...rest, [field]: value })
  }
  return after
}
const plain = (records: Records) =>
  Object.fromEntries([...records].map(([table, rows]) => [table, Object.fromEntries(rows)]))

function removalOf(records: Records, customer: string, hours: number): ChangeSet {
  const linked = [contacts, referrals].map((schema) => ({
    schema,
    rows: [...records.get(schema.key)!]
      .map(([id, values]): RegisterRecord => ({ id, values }))
      .filter(({ values }) => customersOf(schema, values).includes(customer)),
  }))
  const values = records.get('customers')!.get(customer)!
  return {
    id: `delete-${customer}`,
    at: new Date(Date.UTC(2026, 10, 21, hours)).toISOString(),
    by: 'owner@example.com',
    action: 'binned',
    changes: familyRemovals({ id: customer, values }, linked),
  }
}

const ids = ['100001', '100002', '100003']
const customer = fc.constantFrom(...ids)
const text = fc.string({ minLength: 1, maxLength: 5 })
const rowsOf = <T>(first: number, rows: readonly T[]) =>
  new Map(rows.map((row, index) => [String(first + index), row]))
const register = fc
  .record({
    customers: fc.tuple(...ids.map(() => fc.record({ name: text, company: text }, { requiredKeys: [] }))),
    contacts: fc.array(fc.record({ name: text, customer }), { maxLength: 6 }),
    referrals: fc.array(fc.record({ from: customer, to: customer, text }), { maxLength: 6 }),
  })
  .map(
    (all): Records =>
      new Map<string, Map<string, Record<string, Value>>>([
        ['customers', rowsOf(100_001, all.customers as Record<string, Value>[])],
        ['contacts', rowsOf(20_000_001, all.contacts)],
        ['own-1', rowsOf(900_000_001, all.referrals)],
      ]),
  )

describe('laws of the bin', () => {
  test('deleting and restoring is as before, whatever leads there (E3)', () => {
    fc.assert(
      fc.property(register, customer, (records, id) => {
        const removal = removalOf(records, id, 1)
        const [binned] = binnedCustomers([removal], tables)
        const back = binned!.groups.flat().map(inverse)
        expect(plain(applied(applied(records, removal.changes), back))).toEqual(plain(records))
      }),
    )
  })

  test('nothing leads to a customer who is deleted, and nobody else loses a record of theirs', () => {
    fc.assert(
      fc.property(register, customer, (records, id) => {
        const after = applied(records, removalOf(records, id, 1).changes)
        expect(JSON.stringify(plain(after))).not.toContain(`"${id}"`)
        for (const [row, values] of records.get('contacts')!)
          if (values.customer !== id) expect(after.get('contacts')!.get(row)).toEqual(values)
      }),
    )
  })

  test('two customers deleted after each other come back in either order', () => {
    fc.assert(
      fc.property(register, fc.boolean(), (records, isReversed) => {
        const first = removalOf(records, '100001', 1)
        const between = applied(records, first.changes)
        const second = removalOf(between, '100002', 5)
        const binned = binnedCustomers([first, second], tables)
        expect(binned.map(({ id }) => id)).toEqual(['100002', '100001'])
        const gone = applied(between, second.changes)
        const ordered = isReversed ? [...binned].reverse() : binned
        const back = ordered.reduce((now, { groups }) => {
          const isThere = ({ table, recordId }: Change) => now.get(table)!.has(recordId)
          const missing = groups.filter(([one]) => isThere(one!) === (one!.after !== null))
          return applied(now, missing.flat().map(inverse))
        }, gone)
        expect(plain(back).customers).toEqual(plain(records).customers)
        expect(plain(back).contacts).toEqual(plain(records).contacts)
      }),
    )
  })
})

describe('who is in the bin', () => {
  const change = (before: string | null, after: string | null): Change => ({
    ...{ table: 'customers', recordId: '100001', field: 'name' },
    ...{ before, after },
  })
  const operation = (id: string, ...changes: Change[]): ChangeSet => ({
    ...{ id, at: '2026-11-21T01:00:00.000Z', by: '', action: 'deleted' as const, changes },
  })

  test('is told by the operation that took the customer last', () => {
    const gone = operation('1', change('张三', null))
    const back = operation('2', change(null, '张三'))
    const goneAgain = operation('3', change('张三丰', null))
    expect(binnedCustomers([gone], tables)).toMatchObject([{ id: '100001', name: '张三', operation: '1' }])
    expect(binnedCustomers([gone, back], tables)).toEqual([])
    expect(binnedCustomers([gone, back, goneAgain], tables)).toMatchObject([{ name: '张三丰' }])
  })

  test('does not come back with what was deleted on its own long before', () => {
    const contact = {
      table: 'contacts',
      recordId: '20000001',
      field: 'customer',
      before: '100001',
      after: null,
    }
    const before = { ...operation('0', contact), at: '2026-11-20T01:00:00.000Z' }
    const together = { ...operation('0', contact), at: '2026-11-21T00:55:00.000Z' }
    const gone = operation('1', change('张三', null))
    expect(binnedCustomers([before, gone], tables)[0]?.groups).toHaveLength(1)
    expect(binnedCustomers([together, gone], tables)[0]?.groups).toHaveLength(2)
  })
})
