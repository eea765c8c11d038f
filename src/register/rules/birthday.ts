import { lunarDayName } from '../../base/lunar-names'

/** A day of birth; the year is often unknown, and many count it by the lunar calendar (农历). */
export interface Birthday {
  readonly calendar: 'solar' | 'lunar'
  readonly year?: number
  /** 1–12, of the calendar named. */
  readonly month: number
  readonly day: number
  /** In the leap month (闰月) that follows the month of the same number; lunar only. */
  readonly leap?: boolean
}

const two = (value: number): string => String(value).padStart(2, '0')

/** How a register writes birthdays that are no plain days: for machines and English readers, or in Chinese. */
export type BirthdayStyle = 'plain' | 'chinese'

/**
 * The canonical writing, as stored: `1989-10-28`, `--04-15`, `lunar --08-15`, `lunar 2020-04-15 leap`. In Chinese a
 * birthday without year or of the lunar calendar is written in words: `4月15日`, `农历八月十五`, `1960年农历闰六月初四`.
 */
export function birthdayText(
  { calendar, year, month, day, leap = false }: Birthday,
  style: BirthdayStyle = 'plain',
): string {
  if (style === 'chinese' && calendar === 'lunar')
    return `${year === undefined ? '' : `${year}年`}农历${lunarDayName(month, day, leap)}`
  if (style === 'chinese' && year === undefined) return `${month}月${day}日`
  const start = year === undefined ? '-' : String(year).padStart(4, '0')
  const written = `${start}-${two(month)}-${two(day)}`
  return calendar === 'solar' ? written : `lunar ${written}${leap ? ' leap' : ''}`
}
