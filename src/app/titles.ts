import type { Locale } from '../i18n/translation'

/** The title above the sidebar and the dialog. */
export const panelTitle = (locale: Locale): string => (locale === 'zh-CN' ? '客户档案' : 'Customers')
