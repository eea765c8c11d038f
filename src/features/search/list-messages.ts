import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const en = {
  title: (name: string, day: string, maker: string) => `List ${name} ${day} ${maker}`,
  line: (count: number) =>
    `${counted(count, 'customer', 'customers')}, copied as they were: changes here change nothing. Safe to delete.`,
}

const zhCN: Translation<typeof en> = {
  title: (name, day, maker) => `清单 ${name} ${day} ${maker}`,
  line: (count) => `${grouped(count)} 位客户当时的内容，改这里不会改动客户档案。可删除。`,
}

/** What stands in a list's own tab; apart from the texts of the screens, which the script need not carry. */
export const listMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
