import { registerFigures } from '../../../src/register/figures/register-figures'
import type { RecordValues } from '../../../src/register/value'
import { ground, record, registerOf } from './a-register'

/** Values that count how often they are looked at. */
function counted(values: RecordValues, count: () => void): RecordValues {
  return new Proxy(values, {
    get: (target, key) => {
      count()
      return Reflect.get(target, key)
    },
  })
}

/** How often values are read while the figures of so many customers with ten transactions each are made. */
function reads(customers: number, transactionsOfFirst = 0): number {
  let count = 0
  const seen = (values: RecordValues) => counted(values, () => (count += 1))
  const plain = ground()
  const spying = {
    ...plain,
    day: (value: Parameters<typeof plain.day>[0]) => {
      count += 1
      return plain.day(value)
    },
    number: (value: Parameters<typeof plain.number>[0]) => {
      count += 1
      return plain.number(value)
    },
  }
  const sale = (customer: number, id: number) =>
    record(String(1000 + id), seen({ customer: String(customer), date: '2026-11-01', amount: id % 97 }))
  const sales = Array.from({ length: customers * 10 + transactionsOfFirst }, (_, index) =>
    sale(index < customers * 10 ? index % customers : 0, index),
  )
  const payments = sales.map(({ id }, index) =>
    record(
      `9${id}`,
      seen({ customer: String(index % customers), transaction: id, date: '2026-11-02', amount: 1 }),
    ),
  )
  const tables = registerOf({
    customers: Array.from({ length: customers }, (_, id) => record(String(id), seen({ name: `客户${id}` }))),
    transactions: sales,
    payments,
  })
  registerFigures(tables, spying)
  return count
}

describe('the work of a whole run', () => {
  it('grows with the rows and no faster', () => {
    const [few, many] = [reads(20), reads(200)]
    expect(many).toBeLessThan(few * 10.5)
    expect(many).toBeGreaterThan(few * 9.5)
  })

  it('grows no faster where everything leads to one customer', () => {
    const base = reads(20)
    const [some, more] = [reads(20, 500) - base, reads(20, 5000) - base]
    expect(more).toBeLessThan(some * 10.5)
  })
})
