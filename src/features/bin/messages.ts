import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const en = {
  title: 'Bin',
  empty:
    'The bin is empty. Customers that are deleted can be brought back from here, with all that belongs to them.',
  list: 'Deleted customers, latest first',
  find: 'Find in the bin',
  notFound: (query: string) => `Nothing in the bin fits “${query}”.`,
  unknown: 'Unknown editor',
  nobody: 'No name',
  withLinked: (records: string) => `with ${records}`,
  restore: 'Restore',
  restoring: 'Restoring…',
  onlyOwn: 'Whoever deleted this customer, or a manager, can restore it.',
  done: (records: string) => `Restored ${records}`,
  lost: (count: number) => `${counted(count, 'value', 'values')} did not come back:`,
  lostLine: (tab: string, header: string, value: string) => `${tab}, ${header}: ${value}`,
  'done-before': 'This customer was restored already.',
  'there-already': 'This customer is in the register.',
  unknownCustomer: 'The history knows nothing of this customer any more.',
  'not-allowed': 'Your role may not restore this customer. Please ask the administrator.',
  tab: {
    title: 'Bin',
    hint: 'Deleted customers. Tick Restore to bring one back with all that belongs to it. Nothing is lost when lines or this tab are deleted.',
    columns: ['Restore', 'Customer number', 'Name', 'Deleted', 'By', 'With'],
  },
}

const zhCN: Translation<typeof en> = {
  title: '回收站',
  empty: '回收站是空的。删除的客户会列在这里，可以连同相关记录一起恢复。',
  list: '已删除的客户，最近的在前',
  find: '在回收站里找',
  notFound: (query) => `回收站里没有“${query}”。`,
  unknown: '未知编辑者',
  nobody: '没有姓名',
  withLinked: (records) => `连同 ${records}`,
  restore: '恢复',
  restoring: '正在恢复…',
  onlyOwn: '只有删除的人或主管可以恢复。',
  done: (records) => `已恢复 ${records}`,
  lost: (count) => `有 ${grouped(count)} 处内容没能恢复：`,
  lostLine: (tab, header, value) => `${tab} · ${header}：${value}`,
  'done-before': '这位客户已经恢复了。',
  'there-already': '这位客户已经在档案中。',
  unknownCustomer: '修改记录里已没有这位客户。',
  'not-allowed': '您的角色不能恢复这位客户，请联系管理员。',
  tab: {
    title: '回收站',
    hint: '已删除的客户。勾选“恢复”，客户连同相关记录一起回来。删掉这里的行或整张工作表不会丢失任何内容。',
    columns: ['恢复', '客户编号', '姓名', '删除时间', '删除人', '连同'],
  },
}

/** The texts of the bin. */
export const binMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
