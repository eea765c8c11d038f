import { toCents } from '../../base/exact-sum'
import type { Computation } from '../computation'
import { fieldOf, type TableSchema } from '../field'
import { fieldValue, isBlank, type Value } from '../value'
import { type AmountKeys, baseAmount } from './base-amount'
import { behaviourOf, customerTypeOf, frequencyOf, spendingBandOf } from './behaviour'
import { completenessOf } from './completeness'
import { ratingByHand, ratingOf } from './credit-rating'
import { ageOf, daysSince, nextBirthdayOf, nextReview } from './day-figures'
import type { FigureGround } from './figure-ground'
import { nameFields } from './figure-needs'
import { ALLERGY_WORDS, customerTypeWord, PAYMENT_STATES } from './figure-words'
import { dayAmong, type LinkedRule, recordsWithin, sumOf } from './linked-figures'
import { type FigureRecord, type LinkedRecords, linkedId } from './linked-records'
import { openBalance, settlementOf } from './settlement'

/** A record and what its figures may look at. */
export interface FigureScope {
  readonly schema: TableSchema
  readonly record: FigureRecord
  readonly linked: LinkedRecords
  readonly ground: FigureGround
}

type Rules = {
  readonly [Rule in Computation['rule']]: (
    computation: Extract<Computation, { readonly rule: Rule }>,
    scope: FigureScope,
  ) => Value | undefined
}

const own = ({ record }: FigureScope, key: string): Value => fieldValue(record.values, key)
const leading = ({ table }: LinkedRule, { linked, schema, record }: FigureScope) =>
  linked.leadingTo(table, schema.key, record.id)
const purchases = ({ record, schema, linked, ground }: FigureScope) =>
  behaviourOf(record, schema.key, linked, ground)
const settled = ({ record, linked, ground }: FigureScope) => settlementOf(record, linked, ground)

/** An amount in another currency goes by `baseAmount`; other numbers are multiplied, a blank second one counting as 1. */
function product([first, second]: readonly [string, string], scope: FigureScope): number | undefined {
  const { schema, record, ground } = scope
  const currency = fieldOf(schema, first)?.currencyIn
  const keys: AmountKeys = { amount: first, rate: second, ...(currency === undefined ? {} : { currency }) }
  if (currency !== undefined) return baseAmount(record.values, ground, keys)
  const [one, other] = [ground.number(own(scope, first)), own(scope, second)]
  const factor = isBlank(other) ? 1 : ground.number(other)
  if (one === undefined || factor === undefined) return undefined
  return factor === 1 ? one : toCents(one * factor)
}

function led(link: string, { schema, record, linked }: FigureScope): FigureRecord | undefined {
  const [to, id] = [fieldOf(schema, link)?.to, linkedId(fieldValue(record.values, link))]
  return to === undefined || id === '' ? undefined : linked.find(to, id)
}

function nameOf(link: string, scope: FigureScope): Value | undefined {
  const found = led(link, scope)
  if (!found) return undefined
  const keys = nameFields(scope.linked.schemaOf(fieldOf(scope.schema, link)?.to ?? ''))
  return keys.map((key) => fieldValue(found.values, key)).find((name) => !isBlank(name))
}

/** A customer without a recorded allergy is not one without allergy, and a guest nobody knows must be asked. */
function allergiesOf(link: string, scope: FigureScope): Value {
  const guest = led(link, scope)
  if (!guest) return ALLERGY_WORDS.unknownGuest[scope.ground.locale]
  const allergies = fieldValue(guest.values, 'allergies')
  return isBlank(allergies) ? ALLERGY_WORDS.noneRecorded[scope.ground.locale] : allergies
}

/** A type set by hand wins; with it the column still tells every customer's type, so that one filter finds them. */
function typeOf(scope: FigureScope): Value {
  const byHand = own(scope, 'customer-type')
  if (!isBlank(byHand)) return byHand
  const type = customerTypeOf(scope.record, purchases(scope), scope.ground)
  return customerTypeWord(type, fieldOf(scope.schema, 'customer-type')?.choices ?? [], scope.ground.locale)
}

const rules: Rules = {
  age: ({ of }, scope) => ageOf(own(scope, of), scope.ground),
  'next-birthday': ({ of }, scope) => nextBirthdayOf(own(scope, of), scope.ground),
  'days-since': ({ of }, scope) => daysSince(own(scope, of), scope.ground),
  'name-of': ({ link }, scope) => nameOf(link, scope),
  'allergies-of': ({ link }, scope) => allergiesOf(link, scope),
  product: ({ of }, scope) => product(of, scope),
  sum: (rule, scope) => sumOf(rule, leading(rule, scope), scope.ground),
  count: (rule, scope) => recordsWithin(rule, leading(rule, scope), scope.ground).length,
  earliest: (rule, scope) => dayAmong(rule, leading(rule, scope), scope.ground),
  latest: (rule, scope) => dayAmong(rule, leading(rule, scope), scope.ground),
  frequency: (_, scope) => frequencyOf(purchases(scope), scope.ground.today),
  'spending-band': (_, scope) => spendingBandOf(purchases(scope), scope.ground),
  'customer-type': (_, scope) => typeOf(scope),
  'open-balance': (_, { record, schema, linked, ground }) =>
    openBalance(record.id, schema.key, linked, ground),
  'credit-rating': (_, { record, schema, linked, ground }) =>
    ratingByHand(record) ?? ratingOf(record, schema.key, linked, ground)?.rating,
  paid: (_, scope) => settled(scope).paid,
  'payment-state': (_, scope) => {
    const { state } = settled(scope)
    return state && PAYMENT_STATES[state][scope.ground.locale]
  },
  'days-to-pay': (_, scope) => settled(scope).daysToPay,
  completeness: (_, { schema, record }) => completenessOf(schema, record.values),
  'next-review': (_, scope) =>
    nextReview(own(scope, 'last-review'), own(scope, 'review-cycle'), scope.ground),
}

/** The value of a computed field of a record; `''` where nobody can say. What it is made of must be there already. */
export function figureOf(computation: Computation, scope: FigureScope): Value {
  const compute = rules[computation.rule] as (rule: Computation, scope: FigureScope) => Value | undefined
  return compute(computation, scope) ?? ''
}
