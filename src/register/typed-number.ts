import { toHalfWidth } from '../base/text-width'

/** A whole number as people write it in a cell of Settings: `14`, `１４`, `14 天`, `14 days`, `9 点`, `9:00`; undefined for anything else, and above `most`. */
export function wholeNumber(typed: string | undefined, most: number): number | undefined {
  const [, digits] =
    /^(\d{1,4})\s*(?:天|日|days?|点|时|h|o'clock|:00)?$/i.exec(toHalfWidth(typed ?? '').trim()) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits)
  return number <= most ? number : undefined
}

/** An hour of the day, 0–23; `9:00` typed into a cell is a part of a day. */
export function hourOfDay(typed: string | undefined): number | undefined {
  const isPartOfDay = /^0\.\d+$/.test(typed ?? '')
  return isPartOfDay ? Math.floor(Number(typed) * 24 + 0.001) : wholeNumber(typed, 23)
}
