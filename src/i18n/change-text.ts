import type { Value } from '../register/value'
import type { Locale, Translation } from './translation'

const en = {
  empty: 'empty',
  asNumber: (value: string) => `${value} (number)`,
  asText: (value: string) => `${value} (text)`,
}

const zhCN: Translation<typeof en> = {
  empty: '空',
  asNumber: (value) => `${value}（数字）`,
  asText: (value) => `${value}（文本）`,
}

const messages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** What nobody sees: spaces at an end, doubled or of another kind than the usual, and signs without a shape. */
const UNSEEN = /^\s+|\s+$|[^\S\n]+(?=\n)|[^\S\n]{2,}|[^\S\n ]|[\u00ad\u200b\u2060]|[^\P{Cc}\s]/gu

/** A value of a change for reading: what nobody would see as `␣`, nothing as a word. */
export function changeValue(value: Value | null, locale: Locale): string {
  if (value === null || value === '') return messages[locale].empty
  return String(value).replace(UNSEEN, (unseen) => '␣'.repeat(unseen.length))
}

/** Both sides of a change for reading; where only the kind of value differs, each side says which kind it is. */
export function changeText(
  before: Value | null,
  after: Value | null,
  locale: Locale,
): { readonly before: string; readonly after: string } {
  const text = messages[locale]
  const isSameInWords = before !== null && after !== null && before !== after && `${before}` === `${after}`
  const written = (value: Value | null) => {
    if (!isSameInWords) return changeValue(value, locale)
    return typeof value === 'number' ? text.asNumber(String(value)) : text.asText(String(value))
  }
  return { before: written(before), after: written(after) }
}
