import { addMonths } from '../../base/add-months'
import { addDays, type CalendarDate } from '../../base/calendar-date'
import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'

/** How often a customer's file is gone through: so many days or so many months apart. */
export type ReviewCycle = { readonly days: number } | { readonly months: number }

const NAMES: readonly (readonly [names: string, cycle: ReviewCycle])[] = [
  ['daily everyday 每天 每日', { days: 1 }],
  ['weekly week everyweek 每周 周 每星期 每礼拜', { days: 7 }],
  ['fortnightly biweekly 每两周 双周', { days: 14 }],
  ['monthly month everymonth 每月 每个月 月', { months: 1 }],
  ['每两个月 每两月', { months: 2 }],
  ['quarterly quarter everyquarter 每季 每季度 每个季度 季度 季', { months: 3 }],
  ['halfyearly halfyear semiannually semiannual biannually 每半年 半年', { months: 6 }],
  ['yearly year everyyear annually annual 每年 一年 年', { months: 12 }],
]
const byName = once(
  () => new Map(NAMES.flatMap(([names, cycle]) => names.split(' ').map((name) => [name, cycle] as const))),
)
const COUNTED =
  /^(?:every|each|每)?(\d{1,3})(days?|天|日|weeks?|周|星期|months?|个月|月|quarters?|个?季度?|years?|年)(?:一次)?$/
/** Signs that are lost when texts are compared as words, and that change a number. */
const PART_OR_NEGATIVE = /\.\d|[-−]\s*\d/
const MOST_YEARS = 20

/** The cycle a text names: `每季度`, `half-yearly`, `90 days`, `每 2 个月`; undefined where it names none up to 20 years. */
export function parseReviewCycle(value: Value): ReviewCycle | undefined {
  const written = toHalfWidth(String(value))
  if (PART_OR_NEGATIVE.test(written)) return undefined
  const text = foldText(written)
  const named = byName().get(text.replace(/一次$/, ''))
  const [, digits, unit = ''] = COUNTED.exec(text) ?? []
  return named ?? (digits === undefined ? undefined : counted(Number(digits), unit))
}

function counted(count: number, unit: string): ReviewCycle | undefined {
  if (count === 0) return undefined
  if (/^d|天|日/.test(unit)) return { days: count }
  if (/^w|周|星期/.test(unit)) return { days: count * 7 }
  const months = count * (/^q|季/.test(unit) ? 3 : /^y|年/.test(unit) ? 12 : 1)
  return months <= MOST_YEARS * 12 ? { months } : undefined
}

/** The day a cycle after another; months end as `addMonths` has it, always counted from the same day. */
export const dayAfterCycle = (day: CalendarDate, cycle: ReviewCycle): CalendarDate =>
  'days' in cycle ? addDays(day, cycle.days) : addMonths(day, cycle.months)
