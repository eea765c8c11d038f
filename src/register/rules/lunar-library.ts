import { LunarDay, LunarMonth, LunarYear } from 'tyme4ts'

/** Days of a month of the lunar year; undefined where the year has no such month. */
export function lunarMonthLength(year: number, month: number, leap: boolean): number | undefined {
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return undefined
  return LunarMonth.fromYm(year, leap ? -month : month).getDayCount()
}

/** The solar year, month and day of a lunar day, which must exist. */
export function solarDay(
  year: number,
  month: number,
  day: number,
  leap: boolean,
): readonly [number, number, number] {
  const solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay()
  return [solar.getYear(), solar.getMonth(), solar.getDay()]
}
