import type { Locale, Translation } from '../../src/i18n/translation'

const en = {
  product: 'Customers',
  search: {
    label: 'Search customers',
    placeholder: 'Name, phone, company',
    clear: 'Clear search',
  },
  addCustomer: 'Add customer (n)',
  tabs: { label: 'Parts of the register', today: 'Today', customer: 'Customer', tidy: 'Tidy', more: 'More' },
  waiting: (count: number) => `${count} waiting`,
  back: 'Back',
  undo: 'Undo',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading…',
  nothingToUndo: 'There is nothing of yours to undo.',
  errors: {
    busy: 'A colleague’s operation is still under way. Please try again in a moment.',
    forbidden: 'Your role may not do this. Please ask the administrator.',
    'no-register': 'This spreadsheet is no customer register yet. Choose “Set up register” in the menu.',
    'several-accounts':
      'Google asks as another account than the one you opened this file with. Sign out of the other accounts, or open the file in a browser profile of its own.',
    'not-permitted':
      'Google has not given the permission for this yet. Choose an item of the menu Customers once and agree there.',
    'no-connection': 'There is no connection. What you typed is still here. Please try again.',
    'no-answer': 'No answer has come yet. Please try again; nothing is done twice.',
    outdated:
      'This panel belongs to another version of the register. Close it and open it again from the menu.',
    'not-done': 'It was not saved. What you typed is still here. Please try again; nothing is done twice.',
    unexpected: (reference: string) =>
      `That did not work. What you typed is still here. Please try again${
        reference ? `; if it still fails, tell the administrator the reference ${reference}` : ''
      }.`,
  },
  confirming: 'No answer yet. Finding out whether it was saved…',
  status: {
    label: 'State of reminders',
    fine: (time: string, checked: string, sent: string) =>
      `Reminders work · ${time} · ${checked} checked · ${sent} sent`,
    failed: (time: string, failed: number) => `${failed} reminders failed · ${time}`,
    unfinished: (time: string) => `Reminders not finished yet · ${time}`,
    late: (time: string) => `Reminders have not run since ${time}`,
    never: 'Reminders begin within the hour',
    practice: 'Practice copy: nothing is sent from here',
  },
  states: {
    newer: 'This register was made by a later version. Ask the administrator to update the script.',
    notSetUp: 'Not set up yet',
    startFailed: 'The register could not be read.',
  },
  hubs: {
    tidy: 'Tidy data',
    more: 'More',
    problems: 'Data problems',
    problemsHint: 'Cells that break a rule, with the remedy',
    standardise: 'Standardise',
    standardiseHint: 'The same way of writing in every cell',
    duplicates: 'Possible duplicates',
    duplicatesHint: 'Customers that share a phone or an e-mail',
    history: 'History',
    historyHint: 'Who changed what, and undo',
    reminders: 'Reminders and mail',
    remindersHint: 'What is due, and what was sent',
    roles: 'Roles',
    rolesHint: 'Who may change what',
    help: 'Help',
    helpHint: 'First steps and keys',
    setUp: 'Set-up',
    setUpHint: 'How this register was made, and the way back',
  },
}

const zhCN: Translation<typeof en> = {
  product: '客户档案',
  search: { label: '搜索客户', placeholder: '姓名 / 编号 / 手机尾号 / 公司', clear: '清除搜索' },
  addCustomer: '新增客户（n）',
  tabs: { label: '客户档案的各部分', today: '今天', customer: '客户', tidy: '整理', more: '更多' },
  waiting: (count) => `${count} 项待处理`,
  back: '返回',
  undo: '撤销',
  close: '关闭',
  tryAgain: '再试一次',
  loading: '正在读取…',
  nothingToUndo: '没有可以撤销的操作。',
  errors: {
    busy: '同事的操作还没有完成，请稍后再试。',
    forbidden: '您的角色不能做这一步，请联系管理员。',
    'no-register': '这个文件还不是客户档案。请在菜单里选“开始设置”。',
    'several-accounts':
      '浏览器登录了多个 Google 账号，Google 用了另一个账号来请求。请退出其他账号，或换一个浏览器用户打开这个文件。',
    'not-permitted': 'Google 还没有得到您的许可。请在菜单“客户档案”里点一次任意一项，并同意授权。',
    'no-connection': '网络没有连上。您填的内容还在，请再试一次。',
    'no-answer': '还没有收到结果。请再试一次，不会重复保存。',
    outdated: '这个面板与客户档案的版本不同。请关闭后从菜单重新打开。',
    'not-done': '没有保存成功，您填的内容还在。请再试一次，不会重复保存。',
    unexpected: (reference) =>
      `没有成功，您填的内容还在。请再试一次${reference ? `；若仍不行，把编号 ${reference} 告诉管理员` : ''}。`,
  },
  confirming: '还没有收到结果，正在确认是否已保存…',
  status: {
    label: '提醒的状态',
    fine: (time, checked, sent) => `提醒正常 · ${time} 查 ${checked} 人 · 发 ${sent} 封`,
    failed: (time, failed) => `有 ${failed} 封提醒没有发出 · ${time}`,
    unfinished: (time) => `提醒还没有全部完成 · ${time}`,
    late: (time) => `提醒自 ${time} 后没有再运行`,
    never: '提醒将在一小时内首次运行',
    practice: '练习副本：不会发出任何邮件',
  },
  states: {
    newer: '这份客户档案由更新的版本建立。请联系管理员更新脚本。',
    notSetUp: '还没有设置',
    startFailed: '没有读到客户档案。',
  },
  hubs: {
    tidy: '整理数据',
    more: '更多',
    problems: '数据问题',
    problemsHint: '不合规则的内容，附改法',
    standardise: '统一格式',
    standardiseHint: '让每一格的写法一致',
    duplicates: '疑似重复',
    duplicatesHint: '手机或邮箱相同的客户',
    history: '修改记录',
    historyHint: '谁改了什么，可撤销',
    reminders: '提醒与邮件',
    remindersHint: '哪些快到期，发过哪些',
    roles: '角色',
    rolesHint: '谁可以改哪些字段',
    help: '帮助',
    helpHint: '第一步和快捷键',
    setUp: '设置',
    setUpHint: '这份档案是怎么来的，怎样还原',
  },
}

/** The texts of the frame around every screen. */
export const frameMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
