import { addDays, type CalendarDate, daysBetween } from '../../../src/base/calendar-date'
import type { FigureRecord, FigureTables } from '../../../src/register/figures/linked-records'
import type { Value } from '../../../src/register/value'

/**
 * The figures of a customer a second time, written from the words of the tables alone and without anything the register
 * uses: amounts are whole cents, every question is a scan over all rows. It knows clean values only.
 */
export interface NaiveRegister {
  readonly tables: FigureTables
  readonly today: CalendarDate
}

type Row = FigureRecord['values']
const rowsOf = ({ tables }: NaiveRegister, table: string): readonly FigureRecord[] =>
  tables.get(table)?.rows ?? []
/** Halves away from zero. */
const rounded = (number: number): number => Math.sign(number) * Math.round(Math.abs(number))
const cents = (value: Value | undefined): number => rounded(Number(value ?? 0) * 100)

/** Cents in the firm's own money; undefined where a foreign currency has no rate or no amount stands there. */
function ownCents(row: Row): number | undefined {
  if (row.amount === undefined || row.amount === '') return undefined
  const isForeign = row.currency !== undefined && row.currency !== 'CNY'
  if (!isForeign) return cents(row.amount)
  return row.rate === undefined
    ? undefined
    : rounded((cents(row.amount) * Math.round(Number(row.rate) * 100)) / 100)
}

function salesOf(register: NaiveRegister, customer: string): Row[] {
  return rowsOf(register, 'transactions')
    .map(({ values }) => values)
    .filter(
      (row) => row.customer === customer && !(row.date !== undefined && String(row.date) > register.today),
    )
}

/** A day of the year up to today, found by walking back from today to the same day a year ago. */
function isInYear(date: Value | undefined, today: CalendarDate): boolean {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)]
  const sameDay = `${year - 1}${rest === '-02-29' ? '-02-28' : rest}`
  return date !== undefined && String(date) <= today && String(date) > sameDay
}

const total = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + (ownCents(row) ?? 0), 0) / 100

export function naivePurchases(register: NaiveRegister, customer: string) {
  const sales = salesOf(register, customer)
  const lately = sales.filter(({ date }) => isInYear(date, register.today))
  const isOrder = (row: Row) => !(Number(row.amount ?? 0) < 0)
  const days = sales.filter(isOrder).flatMap(({ date }) => (date === undefined ? [] : [String(date)]))
  days.sort()
  return {
    spending: total(sales),
    'spending-year': total(lately),
    orders: sales.filter(isOrder).length,
    'orders-year': lately.filter(isOrder).length,
    'first-purchase': days[0] ?? '',
    'last-purchase': days[days.length - 1] ?? '',
    frequency: days[0] === undefined ? '' : naiveFrequency(days, register.today),
  }
}

function naiveFrequency(days: readonly string[], today: CalendarDate): number {
  const years = daysBetween(days[0] as CalendarDate, today) / 365.2425
  return Math.round((days.length / Math.max(years, 1)) * 100) / 100
}

/** Payments that have come, of a transaction: cents in its own currency's worth. */
function receipts(register: NaiveRegister, sale: FigureRecord) {
  const asked = ownCents(sale.values)
  const isForeign = sale.values.currency !== undefined && sale.values.currency !== 'CNY'
  return rowsOf(register, 'payments').flatMap(({ values }) => {
    if (values.transaction !== sale.id || String(values.date ?? '') > register.today) return []
    if (values.amount === undefined) return []
    const isSame = isForeign && values.currency === sale.values.currency
    if (isSame) {
      const rate = asked === undefined ? 1 : asked / cents(sale.values.amount)
      return [{ on: values.date, cents: cents(values.amount) * rate }]
    }
    const worth = ownCents(values)
    return asked === undefined || worth === undefined ? [] : [{ on: values.date, cents: worth }]
  })
}

export function naiveTransaction(register: NaiveRegister, sale: FigureRecord) {
  const base = ownCents(sale.values)
  if (sale.values.amount === undefined)
    return { 'base-amount': '', paid: '', 'payment-state': '', 'days-to-pay': '' }
  const asked = base ?? cents(sale.values.amount)
  const got = receipts(register, sale)
  const sum = got.reduce((all, each) => all + each.cents, 0)
  const isEnough = (so: number) => (asked < 0 ? so <= asked + 0.5 : so >= asked - 0.5)
  const isLate =
    asked > 0 && sale.values['due-on'] !== undefined && String(sale.values['due-on']) < register.today
  const state = isEnough(sum) ? '已收清' : isLate ? '逾期' : Math.abs(sum) < 0.5 ? '未收款' : '部分收款'
  return {
    'base-amount': base === undefined ? '' : base / 100,
    paid: base === undefined ? '' : rounded(Number(sum.toFixed(4))) / 100,
    'payment-state': state,
    'days-to-pay': state === '已收清' && asked > 0 ? naiveDaysToPay(sale, got, isEnough) : '',
  }
}

/** Tries every day there was a payment: the first from which on the money always sufficed. */
function naiveDaysToPay(
  sale: FigureRecord,
  got: readonly { readonly on: Value | undefined; readonly cents: number }[],
  isEnough: (cents: number) => boolean,
): Value {
  if (sale.values.date === undefined || got.some(({ on }) => on === undefined)) return ''
  const days = [...new Set(got.map(({ on }) => String(on)))].sort()
  const upTo = (last: string) =>
    got.filter(({ on }) => String(on) <= last).reduce((sum, each) => sum + each.cents, 0)
  const settled = days.find((_, place) => days.slice(place).every((later) => isEnough(upTo(later))))
  return settled === undefined ? '' : daysBetween(sale.values.date as CalendarDate, settled as CalendarDate)
}

export function naiveBalance(register: NaiveRegister, customer: string): number {
  const sales = rowsOf(register, 'transactions')
  const open = sales
    .filter(({ values }) => values.customer === customer)
    .map((sale) => naiveTransaction(register, sale))
    .reduce((sum, each) => sum + Number(each['base-amount']) - Number(each.paid), 0)
  const loose = rowsOf(register, 'payments').filter(
    ({ values }) =>
      values.customer === customer &&
      !(String(values.date ?? '') > register.today) &&
      !sales.some(({ id }) => id === values.transaction),
  )
  return Math.round((open - total(loose.map(({ values }) => values))) * 100) / 100
}

/** The last day somebody was spoken to, and the days from it, counted one by one. */
export function naiveContact(register: NaiveRegister, customer: string) {
  const days = rowsOf(register, 'follow-ups')
    .filter(({ values }) => values.customer === customer && values.at !== undefined)
    .map(({ values }) => String(values.at).slice(0, 10))
    .filter((day) => day <= register.today)
    .sort()
  const last = days[days.length - 1]
  if (last === undefined) return { 'last-contact-on': '', 'days-since-contact': '' }
  let count = 0
  for (let day = last as CalendarDate; day < register.today; day = addDays(day, 1)) count += 1
  return { 'last-contact-on': last, 'days-since-contact': count }
}
