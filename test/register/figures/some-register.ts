import fc from 'fast-check'
import { addDays } from '../../../src/base/calendar-date'
import type { FigureRecord } from '../../../src/register/figures/linked-records'
import type { RecordValues } from '../../../src/register/value'
import { day, record, TODAY } from './a-register'

/** Days around today, near its edges more often than far from them. */
const someDay = fc.oneof(
  fc.constantFrom('2026-11-21', '2026-11-22', '2025-11-21', '2025-11-22', '2026-11-20'),
  fc.integer({ min: -1500, max: 60 }).map((count) => addDays(TODAY, count)),
)
const someAmount = fc.integer({ min: -20_000, max: 2_000_000 }).map((cents) => cents / 100)
const someMoney = fc.record(
  {
    amount: someAmount,
    currency: fc.constantFrom('CNY', 'USD', 'EUR'),
    rate: fc.integer({ min: 50, max: 1200 }).map((hundredths) => hundredths / 100),
  },
  { requiredKeys: [] },
)
/** Customers 1 to 4, of whom 4 does not exist, and now and then none. */
const someCustomer = fc.record({ customer: fc.constantFrom('1', '2', '3', '4') }, { requiredKeys: [] })

const numbered = (rows: readonly RecordValues[], start: number): FigureRecord[] =>
  rows.map((values, index) => record(String(start + index), clean(values)))
/** A rate is of another currency: the firm's own has none. */
const clean = ({ rate, ...values }: RecordValues): RecordValues =>
  rate === undefined || values.currency === undefined || values.currency === 'CNY'
    ? values
    : { ...values, rate }

/** Records of three customers, among them lost links, refunds, foreign money without rate, days to come and blanks. */
export const someRecords = fc
  .record({
    transactions: fc.array(
      fc
        .tuple(someCustomer, someMoney, fc.record({ date: someDay, 'due-on': someDay }, { requiredKeys: [] }))
        .map(([customer, money, days]): RecordValues => ({ ...customer, ...money, ...days })),
      { maxLength: 12 },
    ),
    payments: fc.array(
      fc
        .tuple(
          someCustomer,
          someMoney,
          fc.record(
            { date: someDay, transaction: fc.integer({ min: 10, max: 23 }).map(String) },
            { requiredKeys: [] },
          ),
        )
        .map(([customer, money, rest]): RecordValues => ({ ...customer, ...money, ...rest })),
      { maxLength: 16 },
    ),
    followUps: fc.array(
      fc
        .tuple(someCustomer, someDay, fc.constantFrom(' 09:41', ' 23:59', ''))
        .map(([customer, on, time]): RecordValues => ({ ...customer, at: `${on}${time}` })),
      { maxLength: 8 },
    ),
  })
  .map(({ transactions, payments, followUps }) => ({
    customers: ['1', '2', '3'].map((id) => record(id, { name: `客户${id}`, birthday: day('1990-02-28') })),
    transactions: numbered(transactions, 10),
    payments: numbered(payments, 50),
    'follow-ups': numbered(followUps, 90),
  }))
