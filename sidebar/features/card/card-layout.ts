import { isCalendarDate } from '../../../src/base/calendar-date'
import type { FormField } from '../../../src/features/customers'
import type { Block } from '../../../src/register/field'
import { nameFieldOf } from '../../../src/register/name-field'
import { isBlank, type RecordValues } from '../../../src/register/value'

/** Fields of a card that have something to show. */
export interface CardLayout {
  /** Ways to reach the customer. */
  readonly reach: readonly FormField[]
  /** What looks after the customer and what the customer likes; everything where there is little. */
  readonly first: readonly FormField[]
  /** What the firm writes on its invoices. */
  readonly invoice: readonly FormField[]
  readonly more: readonly { readonly block: Block; readonly fields: readonly FormField[] }[]
}

const REACH_KINDS = new Set(['phone', 'email', 'wechat'])
const FIRST_KEYS = new Set(['owner', 'contract-end', 'preferences', 'likes', 'stay-preferences'])
/** Shown in places of their own on the card. */
const ELSEWHERE = new Set([
  ...['company', 'position', 'customer-type', 'pinned-note', 'next-follow-up', 'last-contact', 'problems'],
  ...['age', 'spending', 'spending-year', 'open-balance', 'completeness', 'last-contact-on'],
])
/** So few others are not worth folding. */
const MOST_OPEN = 5
const BLOCKS: readonly Block[] = ['basic', 'contact', 'business', 'service', 'finance', 'other']

/** The filled fields: how to reach the customer first, the rest by block. */
export function cardLayout(fields: readonly FormField[], values: RecordValues): CardLayout {
  const name = nameFieldOf(fields)
  const filled = fields
    .filter(
      (field) => field !== name && !ELSEWHERE.has(field.key) && !field.retired && !isBlank(values[field.key]),
    )
    .map((field) => readAs(field, values))
  const isWayToReach = ({ kind, key, block }: FormField) =>
    block !== 'invoice' && (REACH_KINDS.has(kind) || key === 'wechat')
  const reach = filled.filter(isWayToReach)
  const others = filled.filter((field) => !isWayToReach(field))
  const first = others.filter(({ key }) => FIRST_KEYS.has(key))
  const invoice = others.filter(({ block, key }) => block === 'invoice' && !FIRST_KEYS.has(key))
  const rest = others.filter((field) => !first.includes(field) && !invoice.includes(field))
  if (rest.length <= MOST_OPEN) return { reach, first: [...first, ...rest], invoice, more: [] }
  const more = BLOCKS.map((block) => ({ block, fields: rest.filter((field) => field.block === block) }))
  return { reach, first, invoice, more: more.filter((group) => group.fields.length > 0) }
}

/** A computed day is read like any other day. */
function readAs(field: FormField, values: RecordValues): FormField {
  const isDay = field.kind === 'computed' && isCalendarDate(String(values[field.key]))
  return isDay ? { ...field, kind: 'date' } : field
}
