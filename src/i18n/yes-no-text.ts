import type { Locale } from './translation'

const WORDS = { en: ['Yes', 'No'], 'zh-CN': ['是', '否'] } as const

/** A tick as a word. */
export const yesNoText = (value: boolean, locale: Locale): string => WORDS[locale][value ? 0 : 1]
