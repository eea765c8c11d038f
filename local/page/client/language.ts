/** The two languages of the page. */
export type Language = 'zh-CN' | 'en'

/** The language of somebody with a locale such as `zh_CN`. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** A locale for the add-on, which follows the language of the page. */
export function localeOf(language: Language): string {
  return language === 'zh-CN' ? 'zh_CN' : 'en_US'
}
