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

/** The canonical writing, as stored: `1989-10-28`, `--04-15`, `lunar --08-15`, `lunar 2020-04-15 leap`. */
export function birthdayText({ calendar, year, month, day, leap }: Birthday): string {
  const start = year === undefined ? '-' : String(year).padStart(4, '0')
  const written = `${start}-${two(month)}-${two(day)}`
  return calendar === 'solar' ? written : `lunar ${written}${leap ? ' leap' : ''}`
}
