import type { CalendarDate } from '../../base/calendar-date'
import { exactSum } from '../../base/exact-sum'
import type { Computation } from '../computation'
import { fieldValue } from '../value'
import type { FigureGround } from './figure-ground'
import type { FigureRecord } from './linked-records'

/** A rule over the records that lead to one. */
export type LinkedRule = Extract<Computation, { readonly table: string }>

/**
 * The records a rule takes. Where it names a day, records of a later day than today are left out; within the year also
 * those of a day 12 months ago or earlier, and those without one: on 21 November 2026 the year begins on 22 November
 * 2025.
 */
export function recordsWithin(
  { within, when, unlessNegative }: LinkedRule,
  records: readonly FigureRecord[],
  { today, yearAgo, day, number }: FigureGround,
): readonly FigureRecord[] {
  if (when === undefined && unlessNegative === undefined) return within === 'year' ? [] : records
  return records.filter(({ values }) => {
    const on = when === undefined ? undefined : day(values[when])
    if (on !== undefined && on > today) return false
    if (within === 'year' && (on === undefined || on <= yearAgo)) return false
    return unlessNegative === undefined || (number(values[unlessNegative]) ?? 0) >= 0
  })
}

/** The sum of a field; blank and unreadable values add nothing. */
export const sumOf = (rule: LinkedRule, records: readonly FigureRecord[], ground: FigureGround): number =>
  exactSum(
    recordsWithin(rule, records, ground).map(
      ({ values }) => ground.number(fieldValue(values, rule.field ?? '')) ?? 0,
    ),
  )

/** The first or last day a field holds, days to come left out; undefined where there is none. */
export function dayAmong(
  rule: LinkedRule,
  records: readonly FigureRecord[],
  ground: FigureGround,
): CalendarDate | undefined {
  let found: CalendarDate | undefined
  for (const { values } of recordsWithin(rule, records, ground)) {
    const on = ground.day(values[rule.field ?? ''])
    if (on === undefined || on > ground.today) continue
    const isBetter = found === undefined || (rule.rule === 'earliest' ? on < found : on > found)
    if (isBetter) found = on
  }
  return found
}
