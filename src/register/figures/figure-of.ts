import { toCents } from '../../base/exact-sum'
import type { Computation } from '../computation'
import { fieldOf, type TableSchema } from '../field'
import { fieldValue, isBlank, type Value } from '../value'
import { type AmountKeys, baseAmount } from './base-amount'
import { type Behaviour, behaviourOf, customerTypeOf, frequencyOf, spendingBandOf } from './behaviour'
import { completenessOf } from './completeness'
import { ratingByHand, ratingOf } from './credit-rating'
import { ageOf, daysSince, nextBirthdayOf, nextReview } from './day-figures'
import type { FigureGround } from './figure-ground'
import { nameFields } from './figure-needs'
import { ALLERGY_WORDS, customerTypeWord, PAYMENT_STATES } from './figure-words'
import { dayAmong, type LinkedRule, recordsWithin, sumOf } from './linked-figures'
import { type FigureRecord, type HeldRecord, type LinkedRecords, linkedId } from './linked-records'
import { openBalance, type Settlement, settlementOf } from './settlement'

/** What the figures of a table may look at. */
export interface FigureScope {
  readonly schema: TableSchema
  readonly linked: LinkedRecords
  readonly ground: FigureGround
}

/** Computes a figure of a record, `''` where nobody can say. What it is made of must be there already. */
export type Figure = (record: HeldRecord) => Value

type Made = (record: HeldRecord) => Value | undefined
type Rules = {
  readonly [Rule in Computation['rule']]: (
    computation: Extract<Computation, { readonly rule: Rule }>,
    scope: FigureScope,
  ) => Made
}

const own = ({ values }: FigureRecord, key: string): Value => fieldValue(values, key)

/** A figure over the records of a linked table. */
const over =
  <Rule extends LinkedRule>(
    compute: (rule: Rule, records: readonly FigureRecord[], ground: FigureGround) => Value | undefined,
  ) =>
  (rule: Rule, { schema, linked, ground }: FigureScope): Made =>
  ({ id }) =>
    compute(rule, linked.leadingTo(rule.table, schema.key, id), ground)

const ofPurchases =
  (compute: (behaviour: Behaviour, ground: FigureGround) => Value | undefined) =>
  (_: Computation, { schema, linked, ground }: FigureScope): Made =>
  (record) =>
    compute(behaviourOf(record, schema.key, linked, ground), ground)

const ofSettlement =
  (compute: (settlement: Settlement, ground: FigureGround) => Value | undefined) =>
  (_: Computation, { linked, ground }: FigureScope): Made =>
  (record) =>
    compute(settlementOf(record, linked, ground), ground)

/** An amount in another currency goes by `baseAmount`; other numbers are multiplied, a blank second one counting as 1. */
function product([first, second]: readonly [string, string], { schema, ground }: FigureScope): Made {
  const currency = fieldOf(schema, first)?.currencyIn
  if (currency !== undefined) {
    const keys: AmountKeys = { amount: first, rate: second, currency }
    return ({ values }) => baseAmount(values, ground, keys)
  }
  return (record) => {
    const [one, other] = [ground.number(own(record, first)), own(record, second)]
    const factor = isBlank(other) ? 1 : ground.number(other)
    if (one === undefined || factor === undefined) return undefined
    return factor === 1 ? one : toCents(one * factor)
  }
}

/** The record that a link leads to. */
function leadBy(
  link: string,
  { schema, linked }: FigureScope,
): (record: FigureRecord) => FigureRecord | undefined {
  const to = fieldOf(schema, link)?.to
  if (to === undefined) return () => undefined
  return ({ values }) => {
    const id = linkedId(fieldValue(values, link))
    return id === '' ? undefined : linked.find(to, id)
  }
}

function nameOf(link: string, scope: FigureScope): Made {
  const led = leadBy(link, scope)
  const keys = nameFields(scope.linked.schemaOf(fieldOf(scope.schema, link)?.to ?? ''))
  return (record) => {
    const found = led(record)
    const key = found && keys.find((each) => !isBlank(found.values[each]))
    return key === undefined ? undefined : found?.values[key]
  }
}

/** A customer without a recorded allergy is not one without allergy, and a guest nobody knows must be asked. */
function allergiesOf(link: string, scope: FigureScope): Made {
  const led = leadBy(link, scope)
  const { locale } = scope.ground
  return (record) => {
    const guest = led(record)
    if (!guest) return ALLERGY_WORDS.unknownGuest[locale]
    const allergies = own(guest, 'allergies')
    return isBlank(allergies) ? ALLERGY_WORDS.noneRecorded[locale] : allergies
  }
}

/** A type set by hand wins; with it the column still tells every customer's type, so that one filter finds them. */
function typeOf({ schema, linked, ground }: FigureScope): Made {
  const choices = fieldOf(schema, 'customer-type')?.choices ?? []
  return (record) => {
    const byHand = own(record, 'customer-type')
    if (!isBlank(byHand)) return byHand
    const type = customerTypeOf(record, behaviourOf(record, schema.key, linked, ground), ground)
    return customerTypeWord(type, choices, ground.locale)
  }
}

const rules: Rules = {
  age:
    ({ of }, { ground }) =>
    (record) =>
      ageOf(own(record, of), ground),
  'next-birthday':
    ({ of }, { ground }) =>
    (record) =>
      nextBirthdayOf(own(record, of), ground),
  'days-since':
    ({ of }, { ground }) =>
    (record) =>
      daysSince(own(record, of), ground),
  'name-of': ({ link }, scope) => nameOf(link, scope),
  'allergies-of': ({ link }, scope) => allergiesOf(link, scope),
  product: ({ of }, scope) => product(of, scope),
  sum: over(sumOf),
  count: over((rule, records, ground) => recordsWithin(rule, records, ground).length),
  earliest: over(dayAmong),
  latest: over(dayAmong),
  frequency: ofPurchases((behaviour, { today }) => frequencyOf(behaviour, today)),
  'spending-band': ofPurchases(spendingBandOf),
  'customer-type': (_, scope) => typeOf(scope),
  'open-balance':
    (_, { schema, linked, ground }) =>
    ({ id }) =>
      openBalance(id, schema.key, linked, ground),
  'credit-rating':
    (_, { schema, linked, ground }) =>
    (record) =>
      ratingByHand(record) ?? ratingOf(record, schema.key, linked, ground)?.rating,
  paid: ofSettlement(({ paid }) => paid),
  'payment-state': ofSettlement(({ state }, { locale }) => state && PAYMENT_STATES[state][locale]),
  'days-to-pay': ofSettlement(({ daysToPay }) => daysToPay),
  completeness:
    (_, { schema }) =>
    ({ values }) =>
      completenessOf(schema, values),
  'next-review':
    (_, { ground }) =>
    (record) =>
      nextReview(own(record, 'last-review'), own(record, 'review-cycle'), ground),
}

/** How a computed field of a table is computed. */
export function figureOf(computation: Computation, scope: FigureScope): Figure {
  const rule = rules[computation.rule] as (rule: Computation, scope: FigureScope) => Made
  const compute = rule(computation, scope)
  return (record) => compute(record) ?? ''
}
