import { grouped } from '../../../src/i18n/counted'
import type { Locale, Translation } from '../../../src/i18n/translation'

const en = {
  title: 'Today',
  due: 'Due today and soon',
  nothing: 'There is nothing to do today.',
  next: (what: string) => `There is nothing to do today. Next: ${what}`,
  contract: 'Contract ends',
  birthday: 'Birthday',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: (days: number) => `in ${days} days`,
  more: (count: number) => `${grouped(count)} more`,
  attention: 'Needs attention',
  fine: 'Everything is in order.',
  recent: 'Opened lately',
  drafts: 'Not saved yet',
  newDraft: 'New customer',
  add: 'Add customer',
}

const zhCN: Translation<typeof en> = {
  title: '今天',
  due: '今天和近日',
  nothing: '今天没有要做的事。',
  next: (what) => `今天没有要做的事。下一件：${what}`,
  contract: '合同到期',
  birthday: '生日',
  today: '今天',
  tomorrow: '明天',
  inDays: (days) => `还有 ${days} 天`,
  more: (count) => `另外 ${grouped(count)} 件`,
  attention: '需要留意',
  fine: '一切正常。',
  recent: '最近打开',
  drafts: '还没有保存',
  newDraft: '新客户',
  add: '新增客户',
}

/** Texts of Today. */
export const todayMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
