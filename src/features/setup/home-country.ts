import type { Locale } from '../../i18n/translation'
import { readPhone } from '../../register/rules/phone-rule'
import { isBlank, type Value } from '../../register/value'

const SAMPLE = 200

/** The country a spreadsheet's locale (`zh_CN`, `en_US`) speaks of; the reader's where it names none. */
export function countryOfLocale(spreadsheetLocale: string, reader: Locale): string {
  const region = /[_-]([A-Z]{2})$/.exec(spreadsheetLocale)?.[1]
  if (region) return region
  return spreadsheetLocale.startsWith('zh') || reader === 'zh-CN' ? 'CN' : 'US'
}

/** Of the likely countries the one in which most phone numbers of a sheet are right; the first of equals. */
export function homeCountry(phones: readonly Value[], likely: readonly string[]): string {
  const sample = phones.filter((phone) => !isBlank(phone)).slice(0, SAMPLE)
  const right = (country: string) => sample.filter((phone) => !readPhone(phone, country).fault).length
  let best = { country: likely[0] ?? 'CN', count: -1 }
  for (const country of new Set(likely)) {
    const count = right(country)
    if (count > best.count) best = { country, count }
  }
  return best.country
}
