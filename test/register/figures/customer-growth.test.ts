import fc from 'fast-check'
import { addMonths } from '../../../src/base/add-months'
import { addDays, type CalendarDate } from '../../../src/base/calendar-date'
import { customerGrowth } from '../../../src/register/figures/customer-growth'
import { monthsOf } from '../../../src/register/figures/period'
import { day, ground, record, TODAY } from './a-register'

type Sale = readonly [customer: string, date: string, amount?: number]
const bought = (...sales: readonly Sale[]) =>
  sales.map(([customer, date, amount = 100], index) => record(String(10 + index), { customer, date, amount }))
const CUSTOMERS = ['1', '2', '3', '4'].map((id) => record(id, {}))
const settings = { ...ground().settings, lostMonths: 6 }
const growth = (from: string, to: string, ...sales: readonly Sale[]) =>
  customerGrowth(CUSTOMERS, bought(...sales), { from: day(from), to: day(to) }, ground({ settings }))

describe('how the number of customers grows (N3)', () => {
  it('counts who is new, who is lost and the rate', () => {
    const result = growth(
      '2026-01-01',
      '2026-06-30',
      ['1', '2025-12-15'],
      ['2', '2025-07-10'],
      ['3', '2026-02-01'],
      ['4', '2026-03-01'],
    )
    expect(result).toMatchObject({ before: 2, after: 2, new: 2, regained: 0, lost: 2, rate: 0 })
    expect(result.months).toEqual([
      { month: '2026-01', new: 0, regained: 0, lost: 1, active: 1 },
      { month: '2026-02', new: 1, regained: 0, lost: 0, active: 2 },
      { month: '2026-03', new: 1, regained: 0, lost: 0, active: 3 },
      { month: '2026-04', new: 0, regained: 0, lost: 0, active: 3 },
      { month: '2026-05', new: 0, regained: 0, lost: 0, active: 3 },
      { month: '2026-06', new: 0, regained: 0, lost: 1, active: 2 },
    ])
  })

  it('keeps a customer who buys again on the day of getting lost, and regains one a day later', () => {
    const second = (date: string) => growth('2026-02-01', '2026-11-21', ['1', '2026-02-10'], ['1', date])
    expect(second('2026-08-10')).toMatchObject({ new: 1, regained: 0, lost: 0, after: 1 })
    expect(second('2026-08-11')).toMatchObject({ new: 1, regained: 1, lost: 1, after: 1 })
  })

  it('loses who bought on 31 August at the end of February', () => {
    const until = (to: string) => growth('2026-01-01', to, ['1', '2025-08-31']).lost
    expect([until('2026-02-27'), until('2026-02-28')]).toEqual([0, 1])
  })

  it('knows no rate where nobody was active before, and nothing of days to come', () => {
    const result = growth('2026-11-01', '2027-12-31', ['1', '2026-11-10'], ['2', '2026-12-01'])
    expect(result).toEqual({
      ...{ before: 0, after: 1, new: 1, regained: 0, lost: 0 },
      months: [{ month: '2026-11', new: 1, regained: 0, lost: 0, active: 1 }],
    })
    expect(growth('2027-01-01', '2027-12-31', ['1', '2026-11-10'])).toMatchObject({ months: [], new: 0 })
    expect(growth('2026-11-21', '2026-11-01')).toMatchObject({ months: [], before: 0, after: 0 })
  })

  it('counts no refunds, lost links and transactions without day', () => {
    expect(
      growth('2026-01-01', '2026-11-21', ['1', '2026-02-01', -5], ['99', '2026-02-01'], ['2', '']).new,
    ).toBe(0)
  })

  it('ends with who was active before, plus who came, less who went, month by month (property)', () => {
    const someDay = fc.integer({ min: -900, max: 0 }).map((count) => addDays(TODAY, count))
    const someSales = fc.array(fc.tuple(fc.constantFrom('1', '2', '3', '4'), someDay), { maxLength: 25 })
    fc.assert(
      fc.property(someSales, someDay, someDay, (sales, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const isActive = (id: string, on: CalendarDate) =>
          sales.some(([customer, date]) => customer === id && date <= on && on < addMonths(date, 6)) ||
          sales.some(([customer, date]) => customer === id && date === on)
        const active = (on: CalendarDate) => ['1', '2', '3', '4'].filter((id) => isActive(id, on)).length
        const result = growth(from, to, ...sales.map(([customer, date]): Sale => [customer, date]))
        expect([result.before, result.after]).toEqual([active(addDays(from, -1)), active(to)])
        expect(result.months.map(({ month }) => month)).toEqual(monthsOf({ from, to }))
        for (const { month, active: shown } of result.months) {
          const last = addDays(addMonths(`${month}-01` as CalendarDate, 1), -1)
          expect(shown).toBe(active(month === to.slice(0, 7) ? to : last))
        }
      }),
    )
  })
})
