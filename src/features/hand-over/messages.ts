import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const en = {
  title: 'Hand over',
  intro: 'All customers of a colleague, and what is still open with them, go to another colleague.',
  nobody: 'Nobody has a customer or an open step in hand. Owners stand in the column Owner.',
  from: 'From',
  to: 'To',
  holder: (person: string, records: number) => `${person} (${grouped(records)})`,
  samePerson: 'This is the same colleague. Please choose another.',
  preview: (records: string, to: string) => `${records} will go to ${to}.`,
  nothing: 'There is nothing to hand over.',
  openOnly: 'What is done, resolved, won, lost or closed stays under the name it has.',
  apply: 'Hand over',
  applying: 'Handing over…',
  done: (records: string) => `Handed over ${records}`,
  doneWithLeft: (records: string, left: number) =>
    `Handed over ${records}. Somebody changed ${counted(left, 'record', 'records')} meanwhile; they stay.`,
  changed: 'Somebody has changed something meanwhile. Please look at the numbers again.',
  'done-before': 'This was handed over already.',
  forbidden: 'Your role may not change owners. Please ask the administrator.',
  gone: 'This customer is no longer in the register.',
}

const zhCN: Translation<typeof en> = {
  title: '交接客户',
  intro: '把一位同事的全部客户和还没做完的事转交给另一位同事，例如离职交接。',
  nobody: '没有人名下有客户或没做完的事。负责人写在“负责人”一列。',
  from: '交出人',
  to: '接手人',
  holder: (person, records) => `${person}（${grouped(records)}）`,
  samePerson: '这是同一位同事，请另选一位。',
  preview: (records, to) => `将把 ${records}转交给 ${to}。`,
  nothing: '没有需要转交的内容。',
  openOnly: '已完成、已解决、已成交、已输单和已结的记录保留原来的名字。',
  apply: '转交',
  applying: '正在转交…',
  done: (records) => `已转交 ${records}`,
  doneWithLeft: (records, left) => `已转交 ${records}。有 ${grouped(left)} 条刚才被别人改过，没有动。`,
  changed: '刚才有人改过内容，请再核对一下数量。',
  'done-before': '已经转交过了。',
  forbidden: '您的角色不能改负责人，请联系管理员。',
  gone: '这位客户已不在档案中。',
}

/** The texts of handing over. */
export const handOverMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
