import type { Locale } from '../../i18n/translation'
import { readPhone } from '../../register/rules/phone-rule'
import { isBlank, type Value } from '../../register/value'

const SAMPLE = 200
/** Fewer numbers prove nothing. */
const LEAST = 10
/** The share of a sheet's numbers that has to be right in another country, and by how much it has to exceed that at home. */
const MOST = 0.8
const LEAD = 0.3

/** The country a spreadsheet's locale (`zh_CN`, `en_US`) speaks of; the reader's where it names none. */
export function countryOfLocale(spreadsheetLocale: string, reader: Locale): string {
  const region = /[_-]([A-Z]{2})$/.exec(spreadsheetLocale)?.[1]
  if (region) return region
  return spreadsheetLocale.startsWith('zh') || reader === 'zh-CN' ? 'CN' : 'US'
}

/**
 * The likely country in which the phone numbers of a sheet are right; the first one unless many numbers clearly speak
 * for another. Numbers with a country code of their own say nothing about it.
 */
export function homeCountry(phones: readonly Value[], likely: readonly [string, ...string[]]): string {
  const sample = phones.filter((phone) => !isBlank(phone) && !hasCountryCode(phone)).slice(0, SAMPLE)
  if (sample.length < LEAST) return likely[0]
  const share = (country: string) =>
    sample.filter((phone) => !readPhone(phone, country).fault).length / sample.length
  const [own, ...others] = likely
  const enough = Math.max(MOST, share(own) + LEAD)
  const best = others
    .map((country) => ({ country, share: share(country) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { country: own, share: 0 })
  return best.share >= enough ? best.country : own
}

const hasCountryCode = (phone: Value): boolean => /^\s*(?:[+＋]|00)/.test(String(phone))
