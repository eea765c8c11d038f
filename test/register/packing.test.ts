import fc from 'fast-check'
import { fromCell, toCell } from '../../src/register/cell-codec'
import type { ChangeSet } from '../../src/register/change'
import { operationRows, operationsFromRows } from '../../src/register/operation-row'
import { packShadow, unpackShadow } from '../../src/register/shadow'
import { isDigest, TableDigest } from '../../src/register/table-digest'
import { COLUMNS, TABLE } from '../support/a-table'
import { fieldOfKind } from '../support/field-of-kind'

fc.configureGlobal({ seed: 20261121 })

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('𠮷', '"', '=A1', '__proto__'),
)
const fieldKey = fc.constantFrom('name', 'phone', 'email', 'own-1')
const record = fc.dictionary(fieldKey, value).map((each) => ({ ...each }))
const changes = fc.uniqueArray(
  fc.record({
    table: fc.constant('customers'),
    recordId: fc.constantFrom('1', '2', '3'),
    field: fieldKey,
    before: fc.option(value),
    after: fc.option(value),
  }),
  { minLength: 1, selector: ({ recordId, field }) => `${recordId}/${field}` },
)
const byPlace = (set: ChangeSet) => ({
  ...set,
  changes: [...set.changes].sort((a, b) =>
    `${a.recordId}/${a.field}`.localeCompare(`${b.recordId}/${b.field}`),
  ),
})

describe('what is kept in tabs', () => {
  it('is an operation that reads as it was written, whoever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (all) => {
        const sets = all.map(
          (each, index): ChangeSet => ({
            id: `op-${index}`,
            at: 'now',
            by: 'a@b.cn',
            action: 'edit',
            changes: each,
          }),
        )
        const read = operationsFromRows(sets.flatMap(operationRows))
        expect(read.map(byPlace)).toEqual(sets.map(byPlace))
      }),
    )
  })

  it('is an operation longer than a cell, in several rows', () => {
    const long = 'x'.repeat(100_000)
    const set: ChangeSet = {
      id: 'long',
      at: 'now',
      by: '',
      action: 'undo',
      undoes: 'other',
      changes: [{ table: 'customers', recordId: '1', field: 'note', before: '', after: long }],
    }
    expect(operationRows(set)).toHaveLength(3)
    expect(operationsFromRows(operationRows(set))).toEqual([set])
  })

  it('leaves out a row that cannot be read', () => {
    expect(operationsFromRows([[''], ['x', 'at', '', 'edit', 't', '1', '{broken', '']])).toMatchObject([
      { id: 'x', changes: [] },
    ])
  })

  it('is a record that became shorter: what a longer one left behind counts for nothing', () => {
    const long = packShadow({ values: { note: 'x'.repeat(200_000) } })
    const short = packShadow({ values: { note: 'short' } })
    expect(long.length).toBeGreaterThan(3)
    expect(unpackShadow([...short, '', ...long.slice(2)])).toEqual({ values: { note: 'short' } })
  })

  it('is a record that reads as it was written', () => {
    fc.assert(
      fc.property(record, record, (values, corrected) => {
        const entry = Object.keys(corrected).length > 0 ? { values, corrected } : { values }
        expect(unpackShadow(packShadow(entry))).toEqual(entry)
      }),
    )
    expect(unpackShadow(['{broken'])).toEqual({ values: {} })
  })
})

describe('a day in a cell', () => {
  it('reads as it was written, in every year', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(fromCell(fieldOfKind('date'), toCell(fieldOfKind('date'), text))).toBe(text)
      }),
    )
  })

  it('stays a text in a text field, and a number outside the years of spreadsheets', () => {
    expect(toCell(fieldOfKind('text'), '2023-01-01')).toBe('2023-01-01')
    expect(fromCell(fieldOfKind('date'), 13_977_413_962)).toBe(13_977_413_962)
  })
})

describe('the digest of a table', () => {
  const row = fc.record({ id: fc.constantFrom('1', '2', '3', '4'), values: record, problems: fc.string() })
  const digest = (rows: readonly Parameters<TableDigest['add']>[0][], from?: string) => {
    const sum = new TableDigest({ schema: TABLE, columns: COLUMNS }, from)
    for (const each of rows) sum.add(each)
    return sum
  }

  it('is the same in every order, and follows a change without the other rows', () => {
    fc.assert(
      fc.property(fc.array(row), row, (rows, one) => {
        const written = digest(rows).toString()
        expect(isDigest(written)).toBe(true)
        expect(digest([...rows].reverse()).toString()).toBe(written)
        const more = digest([one], written)
        expect(more.toString()).toBe(digest([...rows, one]).toString())
        more.remove(one)
        expect(more.toString()).toBe(written)
      }),
    )
  })

  it('changes with a value, its type, its field, the number and the problems', () => {
    const of = (id: string, values: object, problems = '') =>
      digest([{ id, values: { ...values }, problems }]).toString()
    const all = [
      of('1', { name: '1' }),
      of('1', { name: 1 }),
      of('1', { phone: '1' }),
      of('2', { name: '1' }),
      of('1', { name: '1' }, 'x'),
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})
