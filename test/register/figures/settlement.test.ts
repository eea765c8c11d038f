import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { settlementOf } from '../../../src/register/figures/settlement'
import {
  customerFigures,
  ground,
  ofCustomer,
  pick,
  record,
  registerOf,
  transactionFigures,
} from './a-register'

const sale = { date: '2026-10-01', amount: 1000, 'due-on': '2026-10-31' }
const state = (
  values: Parameters<typeof transactionFigures>[0],
  ...payments: Record<string, string | number>[]
) => pick(transactionFigures(values, payments), 'paid', 'payment-state', 'days-to-pay')

describe('what is paid of a transaction (I3)', () => {
  it.each([
    ['nothing, and it is past its day', [], [0, '逾期', '']],
    ['a part, and it is past its day', [{ amount: 400, date: '2026-10-05' }], [400, '逾期', '']],
    ['all in time', [{ amount: 1000, date: '2026-10-11' }], [1000, '已收清', 10]],
    ['all, but late', [{ amount: 1000, date: '2026-11-10' }], [1000, '已收清', 40]],
    [
      'in two parts',
      [
        { amount: 400, date: '2026-10-05' },
        { amount: 600, date: '2026-10-21' },
      ],
      [1000, '已收清', 20],
    ],
    ['in advance', [{ amount: 1000, date: '2026-09-21' }], [1000, '已收清', -10]],
    ['too much', [{ amount: 1200, date: '2026-10-02' }], [1200, '已收清', 1]],
    ['all but a rounding error', [{ amount: 999.996, date: '2026-10-02' }], [1000, '已收清', 1]],
    ['a cent too little', [{ amount: 999.99, date: '2026-10-02' }], [999.99, '逾期', '']],
    ['with money still to come', [{ amount: 1000, date: '2026-11-22' }], [0, '逾期', '']],
    ['on a day nobody wrote', [{ amount: 1000 }], [1000, '已收清', '']],
    ['on a day nobody can read', [{ amount: 1000, date: '上个月' }], [1000, '已收清', '']],
    ['in text', [{ amount: '１,０００元', date: '2026年10月2日' }], [1000, '已收清', 1]],
    ['with an amount nobody can read', [{ amount: '一些', date: '2026-10-02' }], [0, '逾期', '']],
    [
      'paid, taken back and paid again: the last day counts',
      [
        { amount: 1000, date: '2026-10-02' },
        { amount: -1000, date: '2026-10-03' },
        { amount: 1000, date: '2026-10-12' },
      ],
      [1000, '已收清', 11],
    ],
    [
      'paid and corrected on one day',
      [
        { amount: 1500, date: '2026-10-02' },
        { amount: -500, date: '2026-10-02' },
      ],
      [1000, '已收清', 1],
    ],
  ])('%s', (_, payments, expected) => {
    expect(state(sale, ...(payments as Record<string, string | number>[]))).toEqual(expected)
    expect(state(sale, ...([...payments].reverse() as Record<string, string | number>[]))).toEqual(expected)
  })

  it('is outstanding before its day, on it, and without one', () => {
    for (const dueOn of ['2026-11-21', '2026-12-31', '', '月底'])
      expect(state({ ...sale, 'due-on': dueOn })).toEqual([0, '未收款', ''])
    expect(state({ ...sale, 'due-on': '2026-11-20' })[1]).toBe('逾期')
    expect(state({ ...sale, 'due-on': '2026-12-31' }, { amount: 1 })).toEqual([1, '部分收款', ''])
  })

  it('says so in the register’s language', () => {
    const states = ['2026-11-20', '2026-12-31'].map((dueOn) =>
      pick(transactionFigures({ ...sale, 'due-on': dueOn }, [], { locale: 'en' }), 'payment-state'),
    )
    expect(states).toEqual([['Overdue'], ['Outstanding']])
    const part = transactionFigures({ amount: 10 }, [{ amount: 3 }], { locale: 'en' })
    const all = transactionFigures({ amount: 10 }, [{ amount: 10 }], { locale: 'en' })
    expect([part['payment-state'], all['payment-state']]).toEqual(['Partly paid', 'Paid'])
  })

  it('is nothing to tell where the amount is blank or cannot be read, and paid where it is 0', () => {
    for (const amount of ['', '待定', true]) expect(state({ ...sale, amount })).toEqual(['', '', ''])
    expect(state({ ...sale, amount: 0 })).toEqual([0, '已收清', ''])
  })

  it('takes a refund as settled when it was paid back, and never as overdue', () => {
    const refund = { ...sale, amount: -300 }
    expect(state(refund)).toEqual([0, '未收款', ''])
    expect(state(refund, { amount: -100, date: '2026-10-05' })).toEqual([-100, '部分收款', ''])
    expect(state(refund, { amount: -300, date: '2026-10-05' })).toEqual([-300, '已收清', ''])
  })
})

describe('money of other countries (I8)', () => {
  const dollars = { ...sale, currency: 'USD', rate: 7.1 }

  it('counts a payment in the same currency at the rate of the transaction, so that a moved rate leaves nothing open', () => {
    const paid = { amount: 1000, currency: '美元', rate: 6.9, date: '2026-10-11' }
    expect(state(dollars, paid)).toEqual([7100, '已收清', 10])
    const [third, rest] = [333.33, 333.34].map((amount) => ({ ...paid, amount }))
    expect(state(dollars, third!, third!, rest!)).toEqual([7100, '已收清', 10])
  })

  it('counts a payment in the firm’s own money as it is, and one in a third currency by its rate', () => {
    expect(state(dollars, { amount: 7100, date: '2026-10-11' })).toEqual([7100, '已收清', 10])
    const euros = { amount: 500, currency: 'EUR', rate: 7.8 }
    expect(state(dollars, euros)).toEqual([3900, '逾期', ''])
    expect(state(dollars, { ...euros, rate: '' })).toEqual([0, '逾期', ''])
  })

  it('without a rate knows the state, but no amount in the firm’s own money', () => {
    const unknown = { ...dollars, rate: '' }
    expect(state(unknown)).toEqual(['', '逾期', ''])
    expect(state(unknown, { amount: 1000, currency: 'usd', date: '2026-10-11' })).toEqual(['', '已收清', 10])
    expect(state(unknown, { amount: 7100, date: '2026-10-11' })).toEqual(['', '逾期', ''])
  })

  it('takes 人民币, RMB and a blank as the firm’s own, whatever rate stands there', () => {
    for (const currency of ['人民币', 'rmb', 'CNY', '元', '￥'])
      expect(transactionFigures({ ...sale, currency, rate: 7 })['base-amount']).toBe(1000)
    expect(transactionFigures({ ...sale, rate: 7 })['base-amount']).toBe(7000)
    expect(transactionFigures({ ...sale, currency: 'CNY' }, [], { currency: 'USD' })['base-amount']).toBe('')
  })

  it('guesses no rate from a text, zero or less', () => {
    for (const rate of ['牌价', 0, -7.1, '-'])
      expect(transactionFigures({ ...dollars, rate })['base-amount']).toBe('')
    expect(transactionFigures({ ...dollars, rate: '７．１' })['base-amount']).toBe(7100)
  })

  it('rounds what a rate makes to cents, halves away from zero', () => {
    const base = (amount: number, rate: number) =>
      transactionFigures({ amount, currency: 'USD', rate })['base-amount']
    expect([base(1.005, 1.00001), base(0.01, 50.5), base(-0.01, 50.5), base(333.33, 7.1234)]).toEqual([
      1.01, 0.51, -0.51, 2374.44,
    ])
  })
})

describe('what a customer still has to pay (I3 I5)', () => {
  const balance = (
    transactions: Record<string, string | number>[],
    payments: Record<string, string | number>[] = [],
  ) => customerFigures({}, { transactions, payments })['open-balance']

  it('is what was bought less what was paid', () => {
    expect(balance([{ amount: 1000 }, { amount: 500 }])).toBe(1500)
    expect(balance([{ amount: 1000 }, { amount: 500 }], [{ amount: 400, transaction: '2' }])).toBe(1100)
    expect(balance([])).toBe(0)
  })

  it('counts payments without transaction, and with one that does not exist, on the customer', () => {
    expect(balance([{ amount: 1000 }], [{ amount: 400 }])).toBe(600)
    expect(balance([{ amount: 1000 }], [{ amount: 400, transaction: '99' }])).toBe(600)
    expect(balance([{ amount: 1000 }], [{ amount: 400, transaction: '不知道' }])).toBe(600)
    expect(balance([{ amount: 1000 }], [{ amount: 1400 }])).toBe(-400)
  })

  it('takes refunds off, and leaves out what is of unknown worth or still to come', () => {
    expect(balance([{ amount: 1000 }, { amount: -200 }])).toBe(800)
    expect(balance([{ amount: 1000 }, { amount: 100, currency: 'USD' }])).toBe(1000)
    expect(balance([{ amount: 1000 }], [{ amount: 1000, date: '2026-11-22' }])).toBe(1000)
    expect(balance([{ amount: 1000 }], [{ amount: 100, currency: 'USD' }])).toBe(1000)
  })

  it('counts a payment on the transaction it names, also one of another customer', () => {
    const tables = registerOf({
      customers: [record('1', {}), record('2', {})],
      transactions: [record('10', { customer: '2', amount: 100 })],
      payments: [record('20', { customer: '1', transaction: '10', amount: 100 })],
    })
    const linked = new LinkedRecords(tables)
    expect(settlementOf(linked.find('transactions', '10')!, linked, ground())).toMatchObject({ paid: 100 })
    const customers = registerFigures(tables, ground()).get('customers')!
    expect(['1', '2'].map((id) => customers.get(id)!['open-balance'])).toEqual([0, 0])
  })

  it('adds amounts as people do: ten times 0.1 are 1', () => {
    expect(balance(Array.from({ length: 10 }, () => ({ amount: 0.1 })))).toBe(1)
    const paid = Array.from({ length: 3 }, () => ({ amount: 0.1, transaction: '1' }))
    expect(balance([{ amount: 0.3 }], paid)).toBe(0)
  })

  it('reads every payment of a transaction once, however many days they came on', () => {
    const payments = ofCustomer(
      Array.from({ length: 20_000 }, (_, index) => ({
        transaction: '1',
        amount: 1,
        date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-${10 + (index % 19)}`,
      })),
    )
    const tables = registerOf({
      transactions: ofCustomer([{ amount: 20_000, date: '2010-01-01' }]),
      payments,
    })
    const linked = new LinkedRecords(tables)
    const settlement = settlementOf(linked.find('transactions', '1')!, linked, ground())
    expect(settlement).toMatchObject({ total: 20_000, paid: 20_000, state: 'paid' })
  })
})
