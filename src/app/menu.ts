import type { Locale, Translation } from '../i18n/translation'

/** A menu entry: its text and the global function it calls, or a submenu. */
export type MenuEntry =
  | { readonly text: string; readonly run: string }
  | { readonly text: string; readonly entries: readonly MenuEntry[] }

const en = {
  setUp: 'Set up register',
  trySample: 'Try with sample data',
  help: 'Help',
  openSidebar: 'Open sidebar',
  addCustomer: 'Add customer',
  showSelected: 'Show selected customer',
  tidy: 'Tidy data',
  standardise: 'Standardise',
  duplicates: 'Find duplicates',
  reminders: 'Reminders and mail',
  toDo: 'To-do',
  rules: 'Rules',
  sent: 'Sent',
  settings: 'Settings and help',
  fields: 'Fields and lists',
  roles: 'Roles',
  history: 'History',
}

const zhCN: Translation<typeof en> = {
  setUp: '开始设置',
  trySample: '用示例试一试',
  help: '帮助',
  openSidebar: '打开侧边栏',
  addCustomer: '新增客户',
  showSelected: '查看所选客户',
  tidy: '整理数据',
  standardise: '统一格式',
  duplicates: '查找重复',
  reminders: '提醒与邮件',
  toDo: '待办',
  rules: '提醒规则',
  sent: '发送记录',
  settings: '设置与帮助',
  fields: '字段与选项',
  roles: '角色',
  history: '修改记录',
}

const texts = { en, 'zh-CN': zhCN }

/** The name of the menu, the same in every language. */
export const MENU_TITLE = '客户档案 · Customers'

/** The entries of the menu: three before set-up, everything afterwards. The same for every person. */
export function menuEntries(locale: Locale, isSetUp: boolean): MenuEntry[] {
  const text = texts[locale]
  if (!isSetUp)
    return [
      { text: text.setUp, run: 'setUpRegister' },
      { text: text.trySample, run: 'trySample' },
      { text: text.help, run: 'openHelp' },
    ]
  return [
    { text: text.openSidebar, run: 'openSidebar' },
    { text: text.addCustomer, run: 'addCustomer' },
    { text: text.showSelected, run: 'showSelectedCustomer' },
    {
      text: text.tidy,
      entries: [
        { text: text.standardise, run: 'openStandardise' },
        { text: text.duplicates, run: 'openDuplicates' },
      ],
    },
    { text: text.reminders, entries: [{ text: text.sent, run: 'openReminders' }] },
    {
      text: text.settings,
      entries: [
        { text: text.fields, run: 'openFields' },
        { text: text.roles, run: 'openRoles' },
        { text: text.history, run: 'openHistory' },
        { text: text.help, run: 'openHelp' },
      ],
    },
  ]
}
