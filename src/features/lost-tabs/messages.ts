import { counted, grouped } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'

const en = {
  deleted: (titles: string) => `Deleted: the tab ${titles}, which the register needs`,
  bringBack: 'Bring back',
  between: ', ',
  back: (titles: string) => `The tab ${titles} is back.`,
  backWith: (titles: string, count: number) =>
    `The tab ${titles} is back, with ${counted(count, 'customer', 'customers')}.`,
  incomplete:
    'Formulas and earlier entries of the history are not kept elsewhere: File › Version history has them.',
  nothing: 'All tabs are there.',
  gone: 'The customers are in no other tab of this file. File › Version history has them.',
}

const zhCN: Translation<typeof en> = {
  deleted: (titles) => `客户档案需要的工作表“${titles}”被删除`,
  bringBack: '找回',
  between: '、',
  back: (titles) => `工作表“${titles}”已找回。`,
  backWith: (titles, count) => `工作表“${titles}”已找回，共 ${grouped(count)} 位客户。`,
  incomplete: '公式和以前的修改记录没有另外保存，可在“文件 › 版本记录”里找到。',
  nothing: '所有工作表都在。',
  gone: '这个文件里已没有客户的其他记录，可在“文件 › 版本记录”里找到。',
}

/** The texts about deleted tabs. */
export const lostTabMessages = { en, 'zh-CN': zhCN }
