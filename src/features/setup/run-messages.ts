import { counted, grouped } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'

const en = {
  running: {
    title: 'Setting up',
    steps: [
      'Reading the sheet',
      'Numbering and checking customers',
      'Keeping the copy and laying out the register',
      'Switching on the daily watch',
    ],
    done: 'done',
    now: 'under way',
    waiting: 'waiting',
    slow: 'A long list takes a minute or two. You may close this window; it goes on.',
    doubt: 'No answer yet. Finding out whether it is done…',
  },
  done: {
    title: 'The register is ready',
    sentence: (customers: number, tab: string) =>
      customers === 0
        ? `“${tab}” has its fields, and no customers yet.`
        : `${counted(customers, 'customer', 'customers')} in “${tab}”.`,
    copy: 'Your sheet as it was is kept in a hidden copy in this file.',
    next: 'What next?',
    problems: (count: number) => `Look at ${counted(count, 'flagged customer', 'flagged customers')}`,
    problemsHint: 'Each is marked with the reason; one after the other.',
    noProblems: 'Add a customer',
    noProblemsHint: 'In under twenty seconds by keyboard.',
    team: 'Let colleagues work on it',
    teamHint: 'Say who has which role and which fields it may edit.',
    reminders: 'Daily reminders',
    remindersHint: 'Birthdays and contracts that end, once a day by mail.',
    undo: 'Undo set-up',
  },
  refusals: {
    'sheet-gone': 'The sheet is no longer there. Please begin again.',
    empty: 'The sheet is empty, so there is nothing to match yet. Start from a template instead.',
    'not-empty': 'There is something in this sheet now. Use it as it is, or choose another one.',
    protected:
      'Parts of this sheet are protected and you may not edit them. Ask their owner to set up the register, or to lift the protection.',
    'too-large':
      'With a copy this file would exceed Google’s limit of 10 million cells. Please remove empty rows and columns, or unused sheets, first.',
    'too-many-columns':
      'A register keeps up to 1,000 columns, and this sheet has more. Move columns that are not about customers to another sheet, then try again.',
    'name-taken':
      'One of your sheets has a name that the register needs (it begins with “_”). Please rename it and try again.',
    'template-damaged':
      'This template cannot be used as it is. Please choose it again: what is wrong is told there.',
    'not-allowed': 'Your role may not set up the register. Please ask the administrator.',
  },
}

const zhCN: Translation<typeof en> = {
  running: {
    title: '正在设置',
    steps: ['读取工作表', '给客户编号并检查', '保存副本并排好客户档案', '开启每日检查'],
    done: '完成',
    now: '进行中',
    waiting: '等待',
    slow: '表很长时需要一两分钟。可以关闭这个窗口，设置会继续。',
    doubt: '还没有收到结果，正在确认是否已完成…',
  },
  done: {
    title: '客户档案建好了',
    sentence: (customers, tab) =>
      customers === 0 ? `“${tab}”的字段排好了，还没有客户。` : `“${tab}”里有 ${grouped(customers)} 位客户。`,
    copy: '原来的表存在本文件里一个隐藏的副本中。',
    next: '接下来做什么？',
    problems: (count) => `处理 ${grouped(count)} 位有问题的客户`,
    problemsHint: '每位都标明了原因，一位一位来。',
    noProblems: '新增一位客户',
    noProblemsHint: '用键盘不到 20 秒。',
    team: '让同事一起用',
    teamHint: '写明谁是什么角色、可以改哪些字段。',
    reminders: '每日提醒',
    remindersHint: '生日和合同到期，每天一封邮件。',
    undo: '还原为原来的表',
  },
  refusals: {
    'sheet-gone': '这张工作表已经不在了，请重新开始。',
    empty: '这张工作表是空的，还没有可以对应的内容。请从模板新建。',
    'not-empty': '这张工作表里已经有内容了。请直接使用它，或另选一张。',
    protected: '这张表有受保护的部分，您不能修改。请让设置保护的人来设置，或先取消保护。',
    'too-large': '加上副本会超过 Google 的 1000 万单元格上限。请先删去多余的空行空列或不用的工作表。',
    'too-many-columns':
      '客户档案最多保留 1000 栏，这张表超过了。请先把与客户无关的栏移到别的工作表，再试一次。',
    'name-taken': '您有一张工作表用了客户档案需要的名字（以“_”开头）。请先改名，再试一次。',
    'template-damaged': '这个模板现在不能用。请重新选择，那里会说明哪里不对。',
    'not-allowed': '您的角色不能设置客户档案，请联系管理员。',
  },
}

/** The texts while set-up runs, when it is done, and where it is refused. */
export const runMessages = { en, 'zh-CN': zhCN }
