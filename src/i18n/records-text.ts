import type { RecordCount } from '../register/record-count'
import { counted, grouped } from './counted'
import type { Locale } from './translation'

/** The table of customers, whose records are people. */
const CUSTOMERS = 'customers'

/** Numbers of records in words: `2 customers and 5 transactions`. Tables without any are left out. */
export function recordsText(counts: readonly RecordCount[], locale: Locale): string {
  const parts = counts.filter(({ records }) => records > 0).map((count) => partText(count, locale))
  const last = parts.length - 1
  if (last < 1) return parts.join('')
  const [between, and] = locale === 'en' ? [', ', ' and '] : ['、', '和 ']
  return `${parts.slice(0, last).join(between)}${and}${parts[last]}`
}

function partText({ table, tab, one, records }: RecordCount, locale: Locale): string {
  if (locale === 'en') {
    if (table === CUSTOMERS) return counted(records, 'customer', 'customers')
    if (!one) return `${counted(records, 'record', 'records')} of “${tab}”`
    const word = one.en.toLowerCase()
    return counted(records, word, plural(word))
  }
  if (table === CUSTOMERS) return `${grouped(records)} 位客户`
  return one ? `${grouped(records)} 条${one['zh-CN']}` : `“${tab}”${grouped(records)} 条`
}

const plural = (word: string): string =>
  word.endsWith('s') ? word : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
