import type { Locale } from '../../i18n/translation'
import { readPhone } from '../../register/rules/phone-rule'
import { isBlank, type Value } from '../../register/value'

const SAMPLE = 200
/** Fewer numbers prove nothing. */
const LEAST = 10
const FEW = 0.3
const MOST = 0.8

/** The country a spreadsheet's locale (`zh_CN`, `en_US`) speaks of; the reader's where it names none. */
export function countryOfLocale(spreadsheetLocale: string, reader: Locale): string {
  const region = /[_-]([A-Z]{2})$/.exec(spreadsheetLocale)?.[1]
  if (region) return region
  return spreadsheetLocale.startsWith('zh') || reader === 'zh-CN' ? 'CN' : 'US'
}

/** The likely country in which the phone numbers of a sheet are right; the first one unless many numbers clearly speak for another. */
export function homeCountry(phones: readonly Value[], likely: readonly [string, ...string[]]): string {
  const sample = phones.filter((phone) => !isBlank(phone)).slice(0, SAMPLE)
  const share = (country: string) =>
    sample.filter((phone) => !readPhone(phone, country).fault).length / sample.length
  const [own, ...others] = likely
  if (sample.length < LEAST || share(own) > FEW) return own
  const best = others
    .map((country) => ({ country, share: share(country) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { country: own, share: MOST })
  return best.country
}
