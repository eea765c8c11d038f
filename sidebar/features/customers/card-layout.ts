import type { FormField } from '../../../src/features/customers'
import type { Block } from '../../../src/register/field'
import { nameFieldOf } from '../../../src/register/name-field'
import { isBlank, type RecordValues } from '../../../src/register/value'

/** Fields of a card that have something to show. */
export interface CardLayout {
  /** Ways to reach the customer, and what looks after them. */
  readonly first: readonly FormField[]
  readonly more: readonly { readonly block: Block; readonly fields: readonly FormField[] }[]
}

const REACH_KINDS = new Set(['phone', 'email'])
const FIRST_KEYS = new Set(['owner', 'contract-end', 'next-follow-up', 'preferences'])
/** Shown in the card's head. */
const IN_HEAD = new Set(['company', 'position', 'customer-type'])
/** So few others are not worth folding. */
const MOST_OPEN = 5
const BLOCKS: readonly Block[] = ['basic', 'contact', 'business', 'service', 'finance', 'invoice', 'other']

/** The filled fields: how to reach the customer first, the rest by block. */
export function cardLayout(fields: readonly FormField[], values: RecordValues): CardLayout {
  const name = nameFieldOf(fields)
  const filled = fields.filter(
    (field) => field !== name && !IN_HEAD.has(field.key) && !isBlank(values[field.key]),
  )
  const isWayToReach = ({ kind, key }: FormField) => REACH_KINDS.has(kind) || key === 'wechat'
  const isFirst = (field: FormField) => isWayToReach(field) || FIRST_KEYS.has(field.key)
  const rest = filled.filter((field) => !isFirst(field))
  const first = [
    ...filled.filter(isWayToReach),
    ...filled.filter((field) => isFirst(field) && !isWayToReach(field)),
  ]
  if (rest.length <= MOST_OPEN) return { first: [...first, ...rest], more: [] }
  const more = BLOCKS.map((block) => ({ block, fields: rest.filter((field) => field.block === block) }))
  return { first, more: more.filter((group) => group.fields.length > 0) }
}

/** The share of fields that are filled in, in whole percent. */
export function completeness(fields: readonly FormField[], values: RecordValues): number {
  const wanted = fields.filter((field) => field.editable)
  if (wanted.length === 0) return 100
  return Math.round((wanted.filter(({ key }) => !isBlank(values[key])).length / wanted.length) * 100)
}
