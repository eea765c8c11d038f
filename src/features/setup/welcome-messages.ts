import { counted, grouped } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'

const en = {
  welcome: {
    title: 'Turn this sheet into a customer register',
    promise: 'A copy is kept first; no row is deleted; you can go back at any time.',
    sheet: 'Use this sheet',
    sheetHint: (tab: string) => `“${tab}” as it is: columns are matched, customers get numbers.`,
    whichSheet: 'Sheet',
    noSheet: 'There is no sheet with content yet. Start from a template.',
    template: 'Start from a template',
    templateHint: 'Ready-made fields in an empty sheet.',
    sample: 'Try with sample data',
    sampleHint: 'Two invented customers, removed with one click.',
    taken: (tabs: string) =>
      `A sheet of yours is called ${tabs}. The register needs that name for itself: please rename your sheet, then try again.`,
  },
  why: {
    title: 'What Google asks you to allow, and why',
    intro:
      'Google asks once. With a personal account it also warns that the app is not verified: choose “Advanced”, then the last line, “Go to … (unsafe)”. It is your own copy of the script that runs.',
    spreadsheets: 'See and edit spreadsheets — to number, check and lay out your list.',
    ui: 'Show its own pages — the sidebar and this window.',
    triggers: 'Run when you are not here — to notice changes and to remind.',
    mail: 'Send mail as you — reminders to your own team; nothing goes to customers.',
    email: 'See your e-mail address — so that History can say who did it.',
    none: 'Nothing leaves this spreadsheet but those reminder mails.',
  },
  goal: {
    title: 'What is it for?',
    goal: 'The register should above all help with',
    goals: { sales: 'Selling more', service: 'Better service', teamwork: 'Working together' },
    trade: 'Your business',
    trades: {
      general: 'General',
      retail: 'Shop',
      hotel: 'Hotel',
      firm: 'Law or accounting firm',
      'key-account': 'Key accounts',
    },
    honest:
      'A sheet serves up to about 50,000 customers and 50 colleagues well. With more, or where calls and orders must flow in by themselves, a CRM or a database is the better choice.',
  },
  template: {
    title: 'Choose a template',
    which: 'Template',
    samples: 'With a few sample customers',
    place: (tab: string) => `It is made in the empty sheet “${tab}”.`,
    newPlace: 'It is made in a new sheet; your other sheets stay as they are.',
    start: 'Make the register',
  },
  ownTemplate: {
    name: 'My template',
    purpose: 'One that was saved from another register.',
    file: 'Choose file',
    paste: 'Or paste its text here',
    sum: (name: string, tabs: number, fields: number, lists: number) =>
      `“${name}”: ${counted(tabs, 'tab', 'tabs')}, ${counted(fields, 'field', 'fields')}, ${counted(lists, 'choice list', 'choice lists')}`,
    tab: (tab: string, fields: number, headers: readonly string[]) =>
      `${tab} (${counted(fields, 'field', 'fields')}): ${headers.join(', ')} …`,
    languages: {
      en: 'Its fields and lists are in English, and so is the register.',
      'zh-CN': 'Its fields and lists are in Chinese, and so is the register.',
    },
  },
  sample: {
    intro:
      'A register with two invented customers is made in a new sheet. Their phones and addresses break the rules on purpose, so that you see what a flagged customer looks like. “Remove samples” takes them away again.',
    start: 'Try it',
  },
}

const zhCN: Translation<typeof en> = {
  welcome: {
    title: '把这张表变成客户档案',
    promise: '原表先存一份副本，一行也不会删，随时可以还原。',
    sheet: '用现在这张表',
    sheetHint: (tab) => `按“${tab}”现在的样子：对应好各栏，给客户编号。`,
    whichSheet: '工作表',
    noSheet: '还没有哪张工作表有内容。可以从模板新建。',
    template: '从模板新建',
    templateHint: '在空表里用现成的字段开始。',
    sample: '用示例试一试',
    sampleHint: '两位虚构的客户，点一下就能删去。',
    taken: (tabs) => `您有一张工作表叫 ${tabs}，客户档案自己要用这个名字。请先给它改名，再试一次。`,
  },
  why: {
    title: 'Google 会请您允许什么，为什么',
    intro:
      'Google 只问一次。用个人账号时还会提示应用未经验证：请点“高级”，再点最下面一行“转至……（不安全）”。运行的是您自己的这份脚本。',
    spreadsheets: '查看和修改表格：用来编号、检查和排版您的客户表。',
    ui: '显示自己的页面：就是侧边栏和这个窗口。',
    triggers: '您不在时也能运行：用来发现改动、按时提醒。',
    mail: '以您的名义发邮件：只给自己的同事发提醒，不会发给客户。',
    email: '查看您的邮箱地址：这样修改记录才能写明是谁改的。',
    none: '除了这些提醒邮件，没有任何内容离开这个文件。',
  },
  goal: {
    title: '主要用来做什么？',
    goal: '最希望客户档案帮您',
    goals: { sales: '提升业绩', service: '做好服务', teamwork: '团队协作' },
    trade: '您的行业',
    trades: { general: '通用', retail: '零售', hotel: '酒店', firm: '律所 / 会计', 'key-account': '大客户' },
    honest:
      '一张表适合大约 5 万位客户、50 位同事以内使用。再多，或者需要自动接入电话和订单，用 CRM 或数据库会更合适。',
  },
  template: {
    title: '选一个模板',
    which: '模板',
    samples: '带几位示例客户',
    place: (tab) => `建在空的工作表“${tab}”里。`,
    newPlace: '建在一张新工作表里，其他工作表不变。',
    start: '建立客户档案',
  },
  ownTemplate: {
    name: '自己的模板',
    purpose: '从另一个客户档案存下来的模板。',
    file: '选择文件',
    paste: '或把模板的文字粘贴在这里',
    sum: (name, tabs, fields, lists) =>
      `“${name}”：${grouped(tabs)} 张工作表，${grouped(fields)} 个字段，${grouped(lists)} 个选项列表`,
    tab: (tab, fields, headers) => `${tab}（${grouped(fields)} 个字段）：${headers.join('、')}……`,
    languages: {
      en: '它的字段和选项是英文的，建成的客户档案也用英文。',
      'zh-CN': '它的字段和选项是中文的，建成的客户档案也用中文。',
    },
  },
  sample: {
    intro:
      '会新建一张工作表，里面有两位虚构的客户。他们的电话和邮箱故意不合规则，好让您看到有问题的客户会怎样标出来。点“删去示例”就能去掉。',
    start: '试一试',
  },
}

/** The texts before anything is read: welcome, permissions, goal, templates. */
export const welcomeMessages = { en, 'zh-CN': zhCN }
