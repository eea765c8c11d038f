/** A number of mainland China. */
export interface ChineseNumber {
  /** As it is stored: `13977413962`, `0571-88886666`, `400-810-8888`. */
  readonly text: string
  /** `+8613977413962`. */
  readonly e164: string
  /** Whether an extension can follow. */
  readonly mobile: boolean
}

const MOBILE = /^0?(1[3-9]\d{9})$/
/** Area codes: 010 and 02x have three digits, the others four; subscribers never begin with 0, 1 or 9. */
const LANDLINE = /^0(10|2\d|[3-9]\d\d)([2-8]\d{6,7})$/
const SERVICE = /^([48]00)(\d{3})(\d{4})$/

/** The number that digits mean inside China, trunk 0 included; undefined for anything else. */
export function chineseNumber(digits: string): ChineseNumber | undefined {
  const mobile = MOBILE.exec(digits)?.[1]
  if (mobile !== undefined) return { text: mobile, e164: `+86${mobile}`, mobile: true }
  const [, area, subscriber] = LANDLINE.exec(digits) ?? []
  if (area !== undefined)
    return { text: `0${area}-${subscriber}`, e164: `+86${area}${subscriber}`, mobile: false }
  const service = SERVICE.exec(digits)
  return service ? { text: service.slice(1).join('-'), e164: `+86${digits}`, mobile: false } : undefined
}

/** The number that digits mean after `+86`, where a landline stands without its 0. */
export const chineseNumberFromAbroad = (digits: string): ChineseNumber | undefined =>
  chineseNumber(digits) ?? chineseNumber(`0${digits}`)
