/** The two languages of the page. */
export type Language = 'zh-CN' | 'en'
