import type { CalendarDate } from '../../../src/base/calendar-date'
import type { Computation } from '../../../src/register/computation'
import type { Field, FieldKind, TableSchema } from '../../../src/register/field'
import { type FigureFacts, figureGround } from '../../../src/register/figures/figure-ground'
import type { FigureRecord, FigureTables } from '../../../src/register/figures/linked-records'
import { registerFigures } from '../../../src/register/figures/register-figures'
import type { RecordValues, Value } from '../../../src/register/value'

export const day = (text: string) => text as CalendarDate
/** A Saturday in the middle of a month, in a common year. */
export const TODAY = day('2026-11-21')
export const ground = (facts: Partial<FigureFacts> = {}) => figureGround({ today: TODAY, ...facts })

const field = (key: string, kind: FieldKind, more: Partial<Field> = {}): Field => ({
  key,
  kind,
  header: key,
  block: 'basic',
  ...more,
})
const link = (key: string, to: string) => field(key, 'link', { to })
const computed = (key: string, computation: Computation) => field(key, 'computed', { computation })
const table = (key: string, sheetId: number, ...fields: Field[]): TableSchema => ({
  key,
  sheetId,
  tab: key,
  fields: [field('number', 'number-id'), ...fields],
})

const sales = { table: 'transactions', when: 'date' } as const
const orders = { ...sales, unlessNegative: 'amount' } as const

export const CUSTOMER_FIELDS: readonly Field[] = [
  field('name', 'text', { wanted: true }),
  field('kind', 'choice'),
  field('company', 'text', { wanted: true }),
  field('phone', 'phone', { wanted: true }),
  field('birthday', 'birthday', { wanted: true }),
  field('credit-code', 'credit-code', { wanted: true }),
  field('tax-number', 'text', { wanted: true, block: 'invoice' }),
  field('customer-type', 'choice', {
    choices: [{ label: '潜在' }, { label: '现有客户' }, { label: '贵宾', synonyms: ['VIP'] }],
  }),
  field('allergies', 'text'),
  field('credit-limit', 'money'),
  field('rating-override', 'choice'),
  field('rating-reason', 'text'),
  field('review-cycle', 'choice'),
  field('last-review', 'date'),
  field('amount', 'money'),
  field('transaction-date', 'date'),
  computed('age', { rule: 'age', of: 'birthday' }),
  computed('next-birthday', { rule: 'next-birthday', of: 'birthday' }),
  computed('spending', { rule: 'sum', field: 'base-amount', ...sales }),
  computed('spending-year', { rule: 'sum', field: 'base-amount', within: 'year', ...sales }),
  computed('orders', { rule: 'count', ...orders }),
  computed('orders-year', { rule: 'count', within: 'year', ...orders }),
  computed('frequency', { rule: 'frequency' }),
  computed('spending-band', { rule: 'spending-band' }),
  computed('first-purchase', { rule: 'earliest', field: 'date', ...orders }),
  computed('last-purchase', { rule: 'latest', field: 'date', ...orders }),
  computed('last-contact-on', { rule: 'latest', table: 'follow-ups', field: 'at' }),
  computed('days-since-contact', { rule: 'days-since', of: 'last-contact-on' }),
  computed('completeness', { rule: 'completeness' }),
  computed('next-review', { rule: 'next-review' }),
  computed('open-balance', { rule: 'open-balance' }),
  computed('type-by-behaviour', { rule: 'customer-type' }),
  computed('credit-rating', { rule: 'credit-rating' }),
]

const amount = [
  field('amount', 'money', { currencyIn: 'currency' }),
  field('currency', 'choice'),
  field('rate', 'number'),
  computed('base-amount', { rule: 'product', of: ['amount', 'rate'] }),
]

export const SCHEMAS: readonly TableSchema[] = [
  table('customers', 1, ...CUSTOMER_FIELDS),
  table(
    'transactions',
    2,
    link('customer', 'customers'),
    computed('customer-name', { rule: 'name-of', link: 'customer' }),
    field('date', 'date'),
    link('product', 'products'),
    field('quantity', 'number'),
    field('unit-price', 'money'),
    ...amount,
    field('delivery-on', 'date'),
    field('delivered-on', 'date'),
    field('due-on', 'date'),
    field('owner', 'person'),
    computed('paid', { rule: 'paid' }),
    computed('payment-state', { rule: 'payment-state' }),
    computed('days-to-pay', { rule: 'days-to-pay' }),
  ),
  table(
    'payments',
    3,
    link('customer', 'customers'),
    link('transaction', 'transactions'),
    field('date', 'date'),
    ...amount,
  ),
  table('follow-ups', 4, link('customer', 'customers'), field('at', 'date-time')),
  table('products', 5, field('name', 'text')),
  table(
    'arrivals',
    6,
    link('customer', 'customers'),
    computed('allergies', { rule: 'allergies-of', link: 'customer' }),
  ),
]

export const record = (id: string, values: RecordValues): FigureRecord => ({ id, values })

/** A register of these tables with records by table key; tables without records are there and empty. */
export function registerOf(
  records: Readonly<Record<string, readonly FigureRecord[]>>,
  schemas: readonly TableSchema[] = SCHEMAS,
): FigureTables {
  return new Map(schemas.map((schema) => [schema.key, { schema, rows: records[schema.key] ?? [] }]))
}

/** Records of customer 1 with numbers of their own. */
export const ofCustomer = (rows: readonly RecordValues[], start = 1): FigureRecord[] =>
  rows.map((values, index) => record(String(start + index), { customer: '1', ...values }))

/** The figures of customer 1 with these transactions, payments (numbered from 1) and other records. */
export function customerFigures(
  values: RecordValues,
  linked: Readonly<Record<string, readonly RecordValues[]>> = {},
  facts: Partial<FigureFacts> = {},
): RecordValues {
  const records = Object.fromEntries(Object.entries(linked).map(([key, rows]) => [key, ofCustomer(rows)]))
  const tables = registerOf({ customers: [record('1', values)], ...records })
  return registerFigures(tables, ground(facts)).get('customers')!.get('1')!
}

/** The figures of one transaction (number 1) with these payments. */
export function transactionFigures(
  values: RecordValues,
  payments: readonly RecordValues[] = [],
  facts: Partial<FigureFacts> = {},
): RecordValues {
  const tables = registerOf({
    customers: [record('1', { name: '张建国' })],
    transactions: ofCustomer([values]),
    payments: ofCustomer(payments.map((payment) => ({ transaction: '1', ...payment }))),
  })
  return registerFigures(tables, ground(facts)).get('transactions')!.get('1')!
}

/** Some of the values of a record. */
export const pick = (values: RecordValues, ...keys: string[]): (Value | undefined)[] =>
  keys.map((key) => values[key])
