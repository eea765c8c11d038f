import { addMonths } from '../../base/add-months'
import type { CalendarDate } from '../../base/calendar-date'
import { fieldValue } from '../value'
import { AMOUNT } from './base-amount'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, linkedId } from './linked-records'
import { monthOf, monthsOf, type Period } from './period'

/** Customers that came and went. */
interface Movement {
  /** Who bought for the first time ever, who bought again after having been lost, and who became lost. */
  readonly new: number
  readonly regained: number
  readonly lost: number
}

/** How the number of active customers developed: active is who bought within the months after which one is lost. */
export interface CustomerGrowth extends Movement {
  /** Active on the day before the period, and on its last day: before + new + regained − lost. */
  readonly before: number
  readonly after: number
  /** (after − before) / before; undefined where nobody was active before. */
  readonly rate?: number
  /** Each calendar month the period touches, with who was active on its last day within the period. */
  readonly months: readonly (Movement & { readonly month: string; readonly active: number })[]
}

const NONE: Movement = { new: 0, regained: 0, lost: 0 }

/** Active from a day on, until the first day on which the customer was no more. */
interface Spell {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly isFirst: boolean
}

/**
 * The growth over a period, which ends today at the latest. A purchase keeps a customer for the set months: bought on
 * 31 August, lost after six on 28 February. Refunds, transactions without day and those of customers the register does
 * not have count as none.
 */
export function customerGrowth(
  customers: readonly FigureRecord[],
  transactions: readonly FigureRecord[],
  { from, to }: Period,
  ground: FigureGround,
): CustomerGrowth {
  const end = to < ground.today ? to : ground.today
  const spells = [...purchaseDays(customers, transactions, ground).values()].flatMap((days) =>
    spellsOf(days, ground.settings.lostMonths),
  )
  const before = spells.filter((spell) => spell.from < from && from <= spell.until).length
  const movements = movementsByMonth(spells, { from, to: end })
  let active = before
  const months = monthsOf({ from, to: end }).map((month) => {
    const moved = movements.get(month) ?? NONE
    active += moved.new + moved.regained - moved.lost
    return { month, ...moved, active }
  })
  const total = (key: keyof Movement) => months.reduce((sum, month) => sum + month[key], 0)
  return {
    ...{ before, after: active, new: total('new'), regained: total('regained'), lost: total('lost'), months },
    ...(before === 0 ? {} : { rate: (active - before) / before }),
  }
}

function purchaseDays(
  customers: readonly FigureRecord[],
  transactions: readonly FigureRecord[],
  { today, day, number }: FigureGround,
): ReadonlyMap<string, CalendarDate[]> {
  const days = new Map<string, CalendarDate[]>(customers.map(({ id }) => [id, []]))
  for (const { values } of transactions) {
    const on = day(values.date)
    const isPurchase = on !== undefined && on <= today && (number(values[AMOUNT.amount]) ?? 0) >= 0
    if (isPurchase) days.get(linkedId(fieldValue(values, 'customer')))?.push(on)
  }
  return days
}

function spellsOf(days: readonly CalendarDate[], lostMonths: number): Spell[] {
  const spells: Spell[] = []
  for (const day of [...days].sort()) {
    const last = spells[spells.length - 1]
    const until = addMonths(day, Math.max(1, lostMonths))
    if (last && day <= last.until) spells[spells.length - 1] = { ...last, until }
    else spells.push({ from: day, until, isFirst: last === undefined })
  }
  return spells
}

function movementsByMonth(spells: readonly Spell[], { from, to }: Period): ReadonlyMap<string, Movement> {
  const months = new Map<string, Movement>()
  const count = (day: CalendarDate, key: keyof Movement) => {
    if (day < from || day > to) return
    const month = months.get(monthOf(day)) ?? NONE
    months.set(monthOf(day), { ...month, [key]: month[key] + 1 })
  }
  for (const spell of spells) {
    count(spell.from, spell.isFirst ? 'new' : 'regained')
    count(spell.until, 'lost')
  }
  return months
}
