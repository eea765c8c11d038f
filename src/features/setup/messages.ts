import type { Translation } from '../../i18n/translation'
import { adviceMessages } from './advice-messages'
import { matchMessages } from './match-messages'
import { returnMessages } from './return-messages'
import { runMessages } from './run-messages'
import { welcomeMessages } from './welcome-messages'

const en = {
  panel: 'Customers',
  title: 'Set up register',
  sampleTitle: 'Try with sample data',
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  next: 'Continue',
  back: 'Back',
  close: 'Close',
  labelled: (label: string) => `${label}: `,
  already: 'This spreadsheet is a register already; nothing was changed.',
  ...welcomeMessages.en,
  ...adviceMessages.en,
  ...matchMessages.en,
  ...runMessages.en,
  ...returnMessages.en,
}

const zhCN: Translation<typeof en> = {
  panel: '客户档案',
  title: '开始设置',
  sampleTitle: '用示例试一试',
  step: (now, all) => `第 ${now} 步，共 ${all} 步`,
  next: '继续',
  back: '返回',
  close: '关闭',
  labelled: (label) => `${label}：`,
  already: '这个文件已经是客户档案，什么也没有改变。',
  ...welcomeMessages['zh-CN'],
  ...adviceMessages['zh-CN'],
  ...matchMessages['zh-CN'],
  ...runMessages['zh-CN'],
  ...returnMessages['zh-CN'],
}

/** The texts of set-up and its undo, a group for each step in a file of its own. */
export const setupMessages = { en, 'zh-CN': zhCN }
