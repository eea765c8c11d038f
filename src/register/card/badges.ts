import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { fieldOf, type TableSchema } from '../field'
import { parseBirthday } from '../rules/birthday-rule'
import { choiceLabel } from '../rules/choice-rule'
import { nextBirthday } from '../rules/next-birthday'
import { fieldValue, isBlank, type RecordValues } from '../value'
import { amountOf, CARD_TABLES, type Family, isNothing, isTicked, recordsOf, textOfField } from './family'
import { overdueAmount } from './overdue'

/** What must be seen of a customer before anything is said or done. */
export type Badge =
  /** `words`: what the customer must not come near, as written. */
  | { readonly kind: 'allergy'; readonly words: string }
  | { readonly kind: 'opted-out' }
  /** In the register's currency. */
  | { readonly kind: 'overdue'; readonly amount: number }
  /** More is open than the customer is given on credit. */
  | { readonly kind: 'over-limit'; readonly amount: number }
  | { readonly kind: 'vip' }
  | { readonly kind: 'birthday'; readonly on: CalendarDate; readonly daysLeft: number }
  | { readonly kind: 'special-need'; readonly words: string }

/** So many badges stand on a card. */
const MOST_BADGES = 5
/** A birthday is said this many days before. */
const BIRTHDAY_DAYS = 7

/** The badges of a customer by severity, the gravest first, and how many found no room. Allergy and opting out always have it. */
export function badgesOf(
  table: TableSchema,
  values: RecordValues,
  family: Family,
  today: CalendarDate,
): { readonly shown: readonly Badge[]; readonly folded: number } {
  const all = [
    ...wordsBadge('allergy', textOfField(values, 'allergies')),
    ...(isTicked(values, 'opted-out') ? [{ kind: 'opted-out' } as const] : []),
    ...moneyBadges(values, family, today),
    ...(isVip(table, values) ? [{ kind: 'vip' } as const] : []),
    ...birthdayBadge(values, today),
    ...wordsBadge('special-need', textOfField(values, 'special-needs')),
  ]
  return { shown: all.slice(0, MOST_BADGES), folded: Math.max(0, all.length - MOST_BADGES) }
}

const wordsBadge = (kind: 'allergy' | 'special-need', words: string): Badge[] =>
  isNothing(words) ? [] : [{ kind, words }]

function moneyBadges(values: RecordValues, family: Family, today: CalendarDate): Badge[] {
  const transactions = recordsOf(family, CARD_TABLES.transactions)
  const overdue = overdueAmount(transactions, recordsOf(family, CARD_TABLES.payments), today)
  const [open = 0, limit = 0] = [amountOf(values, 'open-balance'), amountOf(values, 'credit-limit')]
  return [
    ...(overdue > 0 ? [{ kind: 'overdue', amount: overdue } as const] : []),
    ...(limit > 0 && open > limit ? [{ kind: 'over-limit', amount: open - limit } as const] : []),
  ]
}

/** The type set by hand wins over the one that behaviour tells. */
function isVip(table: TableSchema, values: RecordValues): boolean {
  const key = isBlank(fieldValue(values, 'customer-type')) ? 'type-by-behaviour' : 'customer-type'
  const type = fieldValue(values, key)
  const choices = fieldOf(table, 'customer-type')?.choices ?? []
  const vip = choiceLabel(choices, 'VIP') ?? 'VIP'
  return type === vip || choiceLabel(choices, type) === vip
}

function birthdayBadge(values: RecordValues, today: CalendarDate): Badge[] {
  const birthday = parseBirthday(fieldValue(values, 'birthday'))
  if (!birthday) return []
  const on = nextBirthday(birthday, today)
  const daysLeft = daysBetween(today, on)
  return daysLeft <= BIRTHDAY_DAYS ? [{ kind: 'birthday', on, daysLeft }] : []
}
