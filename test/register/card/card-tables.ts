import type { CardEntry, Field, FieldKind, TableSchema } from '../../../src/register/field'

type Column = readonly [key: string, kind: FieldKind, more?: Partial<Field>]

/** A table of these columns; headers are the keys. */
export const aTable = (key: string, columns: readonly Column[], card?: CardEntry): TableSchema => ({
  key,
  sheetId: key.length,
  tab: key,
  fields: columns.map(([field, kind, more = {}]) => ({
    key: field,
    kind,
    header: field,
    block: 'basic',
    ...more,
  })),
  ...(card ? { card } : {}),
})

const choices = (...labels: readonly (readonly [label: string, ...synonyms: string[]])[]) => ({
  choices: labels.map(([label, ...synonyms]) => ({ label, synonyms })),
})
const CUSTOMER: Column = ['customer', 'link', { to: 'customers' }]

/** Customers as a Chinese register has them. */
export const customers = aTable('customers', [
  ['number', 'number-id'],
  ['name', 'text', { required: true, wanted: true }],
  ['customer-type', 'choice', choices(['潜在客户', 'potential'], ['现有客户', 'existing'], ['VIP', '贵宾'])],
  ['birthday', 'birthday', { wanted: true }],
  ['tax-number', 'text', { wanted: true }],
  ['allergies', 'text'],
  ['special-needs', 'long-text'],
  ['opted-out', 'yes-no'],
  ['credit-limit', 'money'],
  ['next-follow-up', 'date'],
  ['last-contact', 'date'],
  ['open-balance', 'computed', { computation: { rule: 'open-balance' } }],
])

export const followUps = aTable(
  'follow-ups',
  [
    ['number', 'number-id'],
    CUSTOMER,
    ['at', 'date-time'],
    ['way', 'choice', choices(['电话', 'call'], ['微信', 'WeChat'], ['拜访', 'visit'])],
    ['what', 'long-text', { required: true }],
    ['next-on', 'date'],
    ['done', 'yes-no'],
    ['by', 'person'],
    ['topic', 'text'],
  ],
  { place: 'timeline', when: 'at', summary: ['way', 'by', 'what'], quick: ['way', 'what', 'next-on'] },
)

export const transactions = aTable(
  'transactions',
  [
    ['number', 'number-id'],
    CUSTOMER,
    ['date', 'date'],
    ['product', 'link', { to: 'products' }],
    ['quantity', 'number'],
    ['amount', 'money', { required: true }],
    ['rate', 'number'],
    ['base-amount', 'computed'],
    ['due-on', 'date'],
    ['owner', 'person'],
  ],
  {
    place: 'timeline',
    when: 'date',
    summary: ['amount', 'product', 'quantity'],
    quick: ['date', 'product', 'amount'],
  },
)

export const payments = aTable(
  'payments',
  [CUSTOMER, ['transaction', 'link', { to: 'transactions' }], ['date', 'date'], ['amount', 'money']],
  { place: 'timeline', when: 'date', summary: ['amount'], quick: ['amount', 'date'] },
)

export const service = aTable(
  'service',
  [
    CUSTOMER,
    ['at', 'date-time'],
    ['type', 'choice', choices(['投诉', 'complaint'], ['要求', 'request'])],
    ['what', 'long-text'],
    ['deadline', 'date'],
    ['owner', 'person'],
    ['state', 'choice', choices(['待处理', 'open'], ['已解决', 'resolved'], ['重新打开', 'reopened'])],
    ['resolved-on', 'date'],
  ],
  { place: 'timeline', when: 'at', summary: ['type', 'what'], quick: ['type', 'what', 'deadline'] },
)

export const toDos = aTable(
  'to-dos',
  [
    CUSTOMER,
    ['what', 'text'],
    ['due-on', 'date'],
    ['owner', 'person'],
    ['done', 'yes-no'],
    ['done-on', 'date'],
  ],
  { place: 'steps', when: 'due-on', summary: ['what'], quick: ['what', 'due-on', 'owner'] },
)

const month: Partial<Field> = choices(['待办', 'to do'], ['进行', 'doing'], ['完成', 'done'])
export const deadlines = aTable(
  'deadlines',
  [
    CUSTOMER,
    ['duty', 'text'],
    ['year', 'number'],
    ...Array.from(
      { length: 12 },
      (_, index): Column => [`m${String(index + 1).padStart(2, '0')}`, 'choice', month],
    ),
  ],
  { place: 'list', summary: ['duty', 'year'], quick: ['duty', 'year'] },
)

/** The tables of a register beside the customers. */
export const linkedTables = [followUps, transactions, payments, service, toDos, deadlines]
