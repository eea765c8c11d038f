import { type Field, fieldOf, isEditable, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import type { RecordValues, Value } from '../value'
import { CARD_TABLES, customerLinkOf } from './family'

/** So many fields are asked for when a record is added from the card. */
const MOST_FIELDS = 3

/** What is asked of a service record instead of how grave it is, by the words of its type. */
const SERVICE_ASKS: readonly (readonly [types: readonly string[], fields: readonly string[]])[] = [
  [['satisfaction'], ['type', 'score-kind', 'score']],
  [
    ['suggestion', 'praise'],
    ['type', 'what', 'product'],
  ],
]

/**
 * The fields that are asked for when a record is added from the card; where a table names none, its first ones. A score
 * is asked of a survey and the product of a suggestion, once the type among the values says so.
 */
export function quickFields<Each extends Field>(
  table: {
    readonly key?: string
    readonly fields: readonly Each[]
    readonly card?: TableSchema['card']
  },
  values: RecordValues = {},
): Each[] {
  const asked = table.fields.filter((field) => isEditable(field) && !field.retired && !leadsToCustomer(field))
  const named = (askedOfType(table, values) ?? table.card?.quick ?? []).flatMap((key) =>
    asked.filter((field) => field.key === key),
  )
  const required = asked.filter((field) => field.required && !named.includes(field) && !isGiven(table, field))
  const chosen = [...named, ...required]
  return (chosen.length > 0 ? chosen : asked).slice(0, Math.max(MOST_FIELDS, named.length))
}

/** Undefined where the type asks for nothing else than usual, or the table lacks a field of it. */
function askedOfType(
  { key, fields }: { readonly key?: string; readonly fields: readonly Field[] },
  values: RecordValues,
): readonly string[] | undefined {
  const choices = fields.find((field) => field.key === 'type')?.choices ?? []
  const type = choiceLabel(choices, values.type ?? '')
  if (key !== CARD_TABLES.service || type === undefined) return undefined
  const asked = SERVICE_ASKS.find(([words]) => words.some((word) => choiceLabel(choices, word) === type))?.[1]
  return asked?.every((each) => fields.some((field) => field.key === each && !field.retired))
    ? asked
    : undefined
}

const leadsToCustomer = ({ kind, to }: Field): boolean => kind === 'link' && to === 'customers'

/** What the register knows by itself when a record is added. */
export interface QuickGround {
  readonly customer: string
  /** Day and time in the register's zone, `2026-11-21 09:41`. */
  readonly now: string
  /** How a colleague is written into a record: by name where Settings know one. */
  readonly me: string
}

/** Keys of people who did something, as against those who are to do it. */
const DOERS = ['by', 'owner']

/** The day on which something is expected, which nobody can fill in for the person. */
const EXPECTED = 'close-on'

/** What is filled in for the person: the customer, now, and who it is. */
export function quickDefaults(table: TableSchema, { customer, now, me }: QuickGround): RecordValues {
  const link = customerLinkOf(table)
  const when = fieldOf(table, table.card?.when ?? '')
  const doer = DOERS.map((key) => fieldOf(table, key)).find((field) => field?.kind === 'person')
  return Object.fromEntries([
    ...(link ? [[link, customer] as const] : []),
    ...(when && isEditable(when) && when.key !== EXPECTED ? timeOf(when, now) : []),
    ...(doer && isEditable(doer) && me !== '' ? [[doer.key, me] as const] : []),
  ])
}

function timeOf({ key, kind }: Field, now: string): (readonly [string, Value])[] {
  if (kind === 'date-time') return [[key, now]]
  return kind === 'date' ? [[key, now.slice(0, 10)]] : []
}

const isGiven = (table: { readonly card?: TableSchema['card'] }, { key }: Field): boolean =>
  key === table.card?.when || DOERS.includes(key)

/** Chosen before anybody chooses, and in sight to be chosen otherwise: most contacts are calls. */
export function usualAnswers(table: Pick<TableSchema, 'key' | 'fields'>): Readonly<Record<string, string>> {
  const way = table.fields.find(({ key, kind }) => key === 'way' && kind === 'choice')
  const first = way?.choices?.[0]?.label
  return table.key !== CARD_TABLES.followUps || first === undefined ? {} : { way: first }
}

/** What asks for an answer: praise and scores do not. */
const ASKING = ['complaint', 'request']

/** The first state of what was just begun: a complaint or request is open, an opportunity at its first stage. */
export function firstStates(table: TableSchema, values: RecordValues): RecordValues {
  const key = { service: 'state', opportunities: 'stage' }[table.key] ?? ''
  const first = fieldOf(table, key)?.choices?.[0]?.label
  const isBegun = table.key !== CARD_TABLES.service || asks(table, values)
  return first === undefined || !isBegun ? {} : { [key]: first }
}

function asks(table: TableSchema, values: RecordValues): boolean {
  const types = fieldOf(table, 'type')?.choices ?? []
  const type = choiceLabel(types, values.type ?? '')
  return type !== undefined && ASKING.some((word) => choiceLabel(types, word) === type)
}
