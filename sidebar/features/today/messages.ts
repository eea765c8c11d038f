import type { Locale, Translation } from '../../../src/i18n/translation'

const en = {
  title: 'Today',
  attention: 'Needs attention',
  fine: 'Everything is in order.',
  recent: 'Opened lately',
  drafts: 'Not saved yet',
  newDraft: 'New customer',
  add: 'Add customer',
}

const zhCN: Translation<typeof en> = {
  title: '今天',
  attention: '需要留意',
  fine: '一切正常。',
  recent: '最近打开',
  drafts: '还没有保存',
  newDraft: '新客户',
  add: '新增客户',
}

/** Texts of Today. */
export const todayMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
