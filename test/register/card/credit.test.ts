import { creditAfter, creditOf } from '../../../src/register/card/credit'
import { HeldRecord, LinkedRecords } from '../../../src/register/figures/linked-records'
import { checkRecord } from '../../../src/register/rules/field-rules'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues } from '../../../src/register/value'
import { ground, ofCustomer, record, registerOf } from '../figures/a-register'

const declaration = tableDeclaration('customers')!
const fields = schemaFields(
  declaration,
  ['name', 'credit-limit', 'credit-rating', 'rating-override', 'rating-reason'],
  'zh-CN',
)
const customers = { key: 'customers', sheetId: 1, tab: '客户', fields }
const credit = (values: RecordValues, transactions: readonly RecordValues[] = [], table = customers) => {
  const customer = record('1', values)
  const tables = registerOf({ customers: [customer], transactions: ofCustomer(transactions) })
  return creditOf(table, new HeldRecord(customer), new LinkedRecords(tables), ground())
}
const LATE = { date: '2025-01-01', amount: 90_000, 'due-on': '2025-02-01' }

describe('the credit of a customer (I4)', () => {
  it('keeps the rating by rule beside the one set by hand, with its reason', () => {
    expect(
      credit({ 'rating-override': 'a', 'rating-reason': '老客户', 'credit-limit': 500 }, [LATE]),
    ).toEqual({
      byRule: 'D',
      byHand: { rating: 'A', reason: '老客户' },
      limit: 500,
    })
    expect(credit({}, [LATE])).toEqual({ byRule: 'D' })
  })

  it('says nothing of who never bought, of a limit below zero, and of fields the register lacks or retired', () => {
    expect(credit({ 'credit-limit': -1 })).toEqual({})
    const values = { 'rating-override': 'A', 'credit-limit': 5 }
    const bare = { ...customers, fields: fields.slice(0, 1) }
    expect(credit(values, [LATE], bare)).toEqual({})
    const retired = { ...customers, fields: fields.map((field) => ({ ...field, retired: true })) }
    expect(credit(values, [LATE], retired)).toEqual({})
  })

  it('of a rating set by hand without reason is a data problem, which goes with the reason or the rating', () => {
    const reasons = (values: RecordValues) =>
      checkRecord(fields, { name: '张三', ...values }).map(({ field, reason }) => [field, reason])
    expect(reasons({ 'rating-override': 'B' })).toEqual([['rating-reason', 'needed-when']])
    expect(reasons({ 'rating-override': 'B', 'rating-reason': '有担保' })).toEqual([])
    expect(reasons({ 'rating-reason': '有担保' })).toEqual([])
  })
})

describe('the warning before a transaction is entered (I4)', () => {
  it.each<[RecordValues, number | undefined, number | undefined]>([
    [{ 'credit-limit': 1000, 'open-balance': 600 }, 400, undefined],
    [{ 'credit-limit': 1000, 'open-balance': 600 }, 400.01, 0.01],
    [{ 'credit-limit': 1000 }, 1500, 500],
    [{ 'credit-limit': 0, 'open-balance': -50 }, 60, 10],
    [{ 'credit-limit': 1000, 'open-balance': 1200 }, 1, 201],
    [{ 'credit-limit': 1000, 'open-balance': 1200 }, -100, undefined],
    [{ 'credit-limit': 1000, 'open-balance': 1200 }, undefined, undefined],
    [{ 'open-balance': 1200 }, 5000, undefined],
    [{ 'credit-limit': -1 }, 5000, undefined],
    [{ 'credit-limit': '很多' }, 5000, undefined],
  ])('%j and %s more: over by %s', (values, amount, over) => {
    expect(creditAfter(values, amount)?.over).toBe(over)
  })
})
