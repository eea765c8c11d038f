import { counted } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'

const en = {
  ready: {
    title: 'Set-up and undo',
    intro: 'This spreadsheet is a customer register. Setting it up again would change nothing.',
    samples: (count: number) => `${counted(count, 'sample customer', 'sample customers')} of the template`,
    removeSamples: 'Remove samples',
    samplesGone: (count: number) => `${counted(count, 'sample customer', 'sample customers')} removed`,
    undoHint:
      'Brings the sheet back exactly as it was before set-up and removes the register’s own sheets. What has been entered since is kept in a sheet of its own.',
    keeperOnly: 'Only the administrator can undo set-up.',
    practice: 'This is a practice copy: everything works, and nothing is ever sent.',
  },
  undo: {
    ask: 'Undo set-up?',
    body: 'The sheet comes back as it was before set-up. Numbers, problems, history, roles and reminders of this register end.',
    verb: 'Undo set-up',
    leave: 'Keep the register',
    running: 'Bringing the sheet back…',
    done: 'The sheet is back as it was.',
    kept: (rows: number, tab: string) =>
      `${counted(rows, 'row entered or changed since set-up is', 'rows entered or changed since set-up are')} kept in “${tab}”, in green.`,
    nothing: 'There is nothing to undo: this spreadsheet is no register.',
    'not-allowed': 'Only the administrator can undo set-up.',
    'copy-gone':
      'The copy of the sheet as it was has been deleted, so it cannot be brought back. Your customers stay as they are.',
    protected: 'A protected range is in the way. Ask its owner to lift the protection, then try again.',
  },
  copy: {
    sentence: 'This is a copy of a register. Nothing is sent from here until you choose.',
    own: 'Make this its own register',
    practice: 'Practice copy',
    'not-allowed': 'Only the owner of this file can choose. Please ask them.',
    chosenOwn: 'This file is a register of its own now',
    chosenPractice: 'A practice copy: nothing is ever sent from here',
  },
}

const zhCN: Translation<typeof en> = {
  ready: {
    title: '建档与还原',
    intro: '这个文件已经是客户档案，再设置一次也不会改变什么。',
    samples: (count) => `模板带来的 ${count} 位示例客户`,
    removeSamples: '删去示例',
    samplesGone: (count) => `已删去 ${count} 位示例客户`,
    undoHint: '让表完全回到设置之前的样子，并去掉客户档案自己的工作表。之后填写的内容会另存在一张工作表里。',
    keeperOnly: '只有管理员可以还原。',
    practice: '这是练习副本：功能都能用，但不会发出任何邮件。',
  },
  undo: {
    ask: '还原为原来的表？',
    body: '表会回到设置之前的样子。这份客户档案的编号、提示、修改记录、角色和提醒都会结束。',
    verb: '还原为原来的表',
    leave: '保留客户档案',
    running: '正在还原…',
    done: '表已经回到原来的样子。',
    kept: (rows, tab) => `设置之后新填或改过的 ${rows} 行保存在“${tab}”里，用绿色标出。`,
    nothing: '没有可以还原的：这个文件不是客户档案。',
    'not-allowed': '只有管理员可以还原。',
    'copy-gone': '原表的副本已被删除，无法还原。客户资料保持不变。',
    protected: '有受保护的区域挡住了。请让设置保护的人取消保护，再试一次。',
  },
  copy: {
    sentence: '这是一份客户档案的副本。在您选择之前，不会从这里发出任何邮件。',
    own: '作为独立的客户档案',
    practice: '仅用于练习',
    'not-allowed': '只有这个文件的所有者可以选择，请联系所有者。',
    chosenOwn: '这个文件现在是独立的客户档案',
    chosenPractice: '练习副本：不会从这里发出任何邮件',
  },
}

/** The texts of a register that is there: samples, undo of set-up, and what a copy shall be. */
export const returnMessages = { en, 'zh-CN': zhCN }
