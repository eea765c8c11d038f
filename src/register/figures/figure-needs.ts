import type { Computation } from '../computation'
import { fieldOf, type TableSchema } from '../field'
import { nameFieldOf } from '../name-field'
import { wantedFields } from './completeness'
import { linksTo } from './linked-records'
import { PAYMENTS, TRANSACTIONS } from './settlement'

/** Fields a figure is made of, and how the record that holds them stands to the one that shows the figure. */
export interface Need {
  readonly table: string
  readonly fields: readonly string[]
  /** The same record; records whose link leads to it; the record that its own link, one of `links`, leads to. */
  readonly via: 'own' | 'leading' | 'led'
  /** Of `led`: keys of the links. */
  readonly links?: readonly string[]
}

/** A stand-in for a field: what became of a transaction, and where a payment belongs. */
export const SETTLEMENT = '(settlement)'
export const ASSIGNMENT = '(assignment)'
/** The field every record has: a record that comes or goes changes it. */
export const EXISTENCE = 'number'

type Tables = ReadonlyMap<string, { readonly schema: TableSchema }>
type Needs = {
  readonly [Rule in Computation['rule']]: (
    rule: Extract<Computation, { readonly rule: Rule }>,
    schema: TableSchema,
    tables: Tables,
  ) => readonly Need[]
}

const AMOUNT_FIELDS = ['amount', 'currency', 'rate']

const own = (schema: TableSchema, ...fields: string[]): Need => ({ table: schema.key, fields, via: 'own' })

/** What is needed of records leading here, which includes whether they do. */
function leading(schema: TableSchema, tables: Tables, table: string, ...fields: string[]): Need[] {
  const from = tables.get(table)
  if (!from) return []
  const links = linksTo(from.schema, schema.key)
  return [{ table, fields: [EXISTENCE, ...links, ...fields], via: 'leading' }]
}

function ofLinked(
  rule: Extract<Computation, { readonly table: string }>,
  schema: TableSchema,
  tables: Tables,
): Need[] {
  const named = [rule.field, rule.when, rule.unlessNegative].flatMap((key) => key ?? [])
  return leading(schema, tables, rule.table, ...named)
}

const ofPurchases = (_rule: Computation, schema: TableSchema, tables: Tables): Need[] =>
  leading(schema, tables, TRANSACTIONS, 'date', ...AMOUNT_FIELDS)
const ofSettlement = (_rule: Computation, schema: TableSchema): Need[] => [own(schema, SETTLEMENT)]

function ofBalance(_rule: Computation, schema: TableSchema, tables: Tables): Need[] {
  return [
    ...leading(schema, tables, TRANSACTIONS, SETTLEMENT),
    ...leading(schema, tables, PAYMENTS, 'date', ...AMOUNT_FIELDS, ASSIGNMENT),
  ]
}

function ofLink(link: string, schema: TableSchema, tables: Tables, fields: readonly string[]): Need[] {
  const to = fieldOf(schema, link)?.to
  const target = to === undefined ? undefined : tables.get(to)?.schema
  if (to === undefined || target === undefined) return [own(schema, link)]
  return [own(schema, link), { table: to, fields: [EXISTENCE, ...fields], via: 'led', links: [link] }]
}

/** The field a linked record is called by, and what stands in for a blank one. */
export const nameFields = (schema: TableSchema | undefined): string[] =>
  schema ? [...new Set([nameFieldOf(schema.fields)?.key, 'company'].flatMap((key) => key ?? []))] : []

const needs: Needs = {
  age: ({ of }, schema) => [own(schema, of)],
  'next-birthday': ({ of }, schema) => [own(schema, of)],
  'days-since': ({ of }, schema) => [own(schema, of)],
  'name-of': ({ link }, schema, tables) =>
    ofLink(link, schema, tables, nameFields(tables.get(fieldOf(schema, link)?.to ?? '')?.schema)),
  'allergies-of': ({ link }, schema, tables) => ofLink(link, schema, tables, ['allergies']),
  product: ({ of }, schema) => [
    own(schema, ...of, ...of.flatMap((key) => fieldOf(schema, key)?.currencyIn ?? [])),
  ],
  sum: ofLinked,
  count: ofLinked,
  earliest: ofLinked,
  latest: ofLinked,
  frequency: ofPurchases,
  'spending-band': ofPurchases,
  'customer-type': (rule, schema, tables) => [
    own(schema, 'customer-type', 'amount', 'transaction-date'),
    ...ofPurchases(rule, schema, tables),
  ],
  'open-balance': ofBalance,
  'credit-rating': (rule, schema, tables) => [
    own(schema, 'rating-override'),
    ...ofPurchases(rule, schema, tables),
    ...leading(schema, tables, TRANSACTIONS, SETTLEMENT),
  ],
  paid: ofSettlement,
  'payment-state': ofSettlement,
  'days-to-pay': ofSettlement,
  completeness: (_rule, schema) => [own(schema, 'kind', ...wantedFields(schema, {}).map(({ key }) => key))],
  'next-review': (_rule, schema) => [own(schema, 'last-review', 'review-cycle')],
}

/** What a computed field is made of. */
export function needsOf(computation: Computation, schema: TableSchema, tables: Tables): readonly Need[] {
  const find = needs[computation.rule] as (
    rule: Computation,
    schema: TableSchema,
    tables: Tables,
  ) => readonly Need[]
  return find(computation, schema, tables)
}

/** What the stand-ins are made of. */
export function standInNeeds(schema: TableSchema, tables: Tables): ReadonlyMap<string, readonly Need[]> {
  const found = new Map<string, readonly Need[]>()
  if (schema.key === TRANSACTIONS)
    found.set(SETTLEMENT, [
      own(schema, 'date', 'due-on', ...AMOUNT_FIELDS),
      ...leading(schema, tables, PAYMENTS, 'date', ...AMOUNT_FIELDS),
    ])
  const links = schema.key === PAYMENTS ? linksTo(schema, TRANSACTIONS) : []
  if (links.length > 0)
    found.set(ASSIGNMENT, [
      own(schema, ...links),
      { table: TRANSACTIONS, fields: [EXISTENCE], via: 'led', links },
    ])
  return found
}
