import { foldText } from '../base/text-fold'
import type { Cell } from './cell-codec'
import { DEADLINE_DAYS, DUTY_DAYS } from './deadlines/duty-rules'
import { type Block, type Field, isEditable, type Label } from './field'
import { FIGURE_SETTING_NAMES, figureSettingTexts } from './figures/figure-settings'
import { personFrom } from './person'
import type { Role, RoleTable } from './role'

/**
 * The Settings tab: three lists beside each other, each with its title (row 1), a sentence (row 2) and a header (row 3).
 * A:B person and role, D:F role and what it may edit, H:I setting and value.
 */
export const SETTINGS_LAYOUT = { firstRow: 3, people: 0, roles: 3, values: 7, width: 9 } as const

type Language = keyof Label

/** The names of the blocks of fields as they stand in Settings. */
export const BLOCK_NAMES: Readonly<Record<Block, Label>> = {
  basic: { en: 'Basic', 'zh-CN': '基本' },
  contact: { en: 'Contact', 'zh-CN': '联系方式' },
  business: { en: 'Business', 'zh-CN': '业务' },
  service: { en: 'Service', 'zh-CN': '服务' },
  finance: { en: 'Finance', 'zh-CN': '财务' },
  invoice: { en: 'Invoice details', 'zh-CN': '开票信息' },
  other: { en: 'Other', 'zh-CN': '其他' },
}

/** The word for "every field". */
export const ALL_FIELDS: Label = { en: 'All', 'zh-CN': '全部' }
const NO_FIELDS: Label = { en: 'None', 'zh-CN': '无' }
const YES: Label = { en: 'Yes', 'zh-CN': '是' }
const NO: Label = { en: 'No', 'zh-CN': '否' }

/** The settings of features, by key and the words they stand under. */
export const SETTING_NAMES = {
  contractDays: { en: 'Remind this many days before a contract ends', 'zh-CN': '合同到期前几天提醒' },
  digestHour: { en: 'Send the daily mail from this hour on', 'zh-CN': '每日待办邮件几点以后发' },
  mailLanguage: { en: 'Language of reminder mails', 'zh-CN': '提醒邮件的语言' },
  ...FIGURE_SETTING_NAMES,
  deadlineDays: { en: 'Remind this many days before a deadline', 'zh-CN': '期限前几天提醒' },
  dutyDays: { en: 'Duties fall due on', 'zh-CN': '各事项几日前办完' },
  dayChangesAt: { en: 'The hotel’s day changes at', 'zh-CN': '酒店营业日几点换日' },
} as const satisfies Record<string, Label>
export type SettingKey = keyof typeof SETTING_NAMES

/** Settings that only a register with a certain table has, by the table's key. */
const OF_TABLE: Readonly<Partial<Record<SettingKey, string>>> = { dayChangesAt: 'arrivals' }

const TITLES: readonly Label[] = [
  { en: 'People', 'zh-CN': '人员' },
  { en: 'Roles', 'zh-CN': '角色' },
  { en: 'Rules', 'zh-CN': '规则' },
]
const SENTENCES: readonly Label[] = [
  {
    en: 'Who has which role, one person a row: an e-mail, or Mary Lee <mary@example.com> when customers are assigned by name.',
    'zh-CN': '谁是什么角色，一人一行：写邮箱；如果“负责人”写的是姓名，请写成 王敏 <wangmin@example.com>。',
  },
  {
    en: 'Which fields a role may edit: headers or groups (Basic, Contact, Business, Finance, Other), with commas between; All or None.',
    'zh-CN':
      '角色可改哪些字段：写字段名或分组（基本、联系方式、业务、财务、其他），用顿号隔开；也可写“全部”或“无”。',
  },
  { en: 'How the register works.', 'zh-CN': '客户档案怎么工作。' },
]
const HEADERS: readonly (readonly Label[])[] = [
  [
    { en: 'Person (e-mail)', 'zh-CN': '人员（邮箱）' },
    { en: 'Role', 'zh-CN': '角色' },
  ],
  [
    { en: 'Role', 'zh-CN': '角色' },
    { en: 'May edit', 'zh-CN': '可改字段' },
    { en: 'Manages', 'zh-CN': '管理' },
  ],
  [
    { en: 'Rule', 'zh-CN': '规则' },
    { en: 'Value', 'zh-CN': '值' },
  ],
]
const FIRST_ROLES: readonly { name: Label; blocks: readonly Block[] | 'all'; manages: boolean }[] = [
  { name: { en: 'Manager', 'zh-CN': '经理' }, blocks: 'all', manages: true },
  {
    name: { en: 'Sales', 'zh-CN': '销售' },
    blocks: ['basic', 'contact', 'business', 'service', 'other'],
    manages: false,
  },
  { name: { en: 'Finance', 'zh-CN': '财务' }, blocks: ['finance', 'invoice'], manages: false },
]

/** A rule as it is typed: a number is one. */
const ruleCell = (text: string): Cell => (/^\d{1,12}$/.test(text) ? Number(text) : text)

/** The rules of Settings in a language, those given in place of the usual ones. */
function ruleCells(language: Language, given: Readonly<Record<string, string>>): Record<SettingKey, Cell> {
  const usual: Record<SettingKey, Cell> = {
    contractDays: 30,
    digestHour: 8,
    mailLanguage: language === 'en' ? 'Each reader’s own' : '各人的语言',
    ...figureSettingTexts(language),
    deadlineDays: DEADLINE_DAYS,
    dutyDays: DUTY_DAYS[language],
    dayChangesAt: language === 'en' ? '6:00' : '6 点',
  }
  const keys = (Object.keys(usual) as SettingKey[]).filter((key) => key in given)
  return { ...usual, ...Object.fromEntries(keys.map((key) => [key, ruleCell(given[key]!)])) }
}

/** The rules that differ from those a register of that language begins with. */
export const ownRules = (
  settings: ReadonlyMap<SettingKey, string>,
  language: Language,
): Readonly<Record<string, string>> => {
  const usual = ruleCells(language, {})
  return Object.fromEntries([...settings].filter(([key, text]) => String(usual[key]) !== text))
}

/**
 * The cells of a new Settings tab in a language, with rules in place of the usual ones where some are given, for a
 * register with linked tables of these keys.
 */
export function newSettingsCells(
  language: Language,
  rules: Readonly<Record<string, string>> = {},
  tables: readonly string[] = [],
): Cell[][] {
  const columns = [SETTINGS_LAYOUT.people, SETTINGS_LAYOUT.roles, SETTINGS_LAYOUT.values]
  const length = SETTINGS_LAYOUT.firstRow + Math.max(FIRST_ROLES.length, Object.keys(SETTING_NAMES).length)
  const rows: Cell[][] = Array.from({ length }, () => Array<Cell>(SETTINGS_LAYOUT.width).fill(''))
  columns.forEach((column, list) => {
    rows[0]![column] = TITLES[list]![language]
    rows[1]![column] = SENTENCES[list]![language]
    HEADERS[list]!.forEach((header, index) => {
      rows[2]![column + index] = header[language]
    })
  })
  FIRST_ROLES.forEach(({ name, blocks, manages }, index) => {
    const fields =
      blocks === 'all'
        ? ALL_FIELDS[language]
        : blocks.map((block) => BLOCK_NAMES[block][language]).join(language === 'en' ? ', ' : '、')
    rows[3 + index]!.splice(SETTINGS_LAYOUT.roles, 3, name[language], fields, (manages ? YES : NO)[language])
  })
  const entries = Object.entries(ruleCells(language, rules)).filter(([key]) => {
    const table = OF_TABLE[key as SettingKey]
    return table === undefined || tables.includes(table)
  })
  entries.forEach(([key, value], index) => {
    rows[3 + index]!.splice(SETTINGS_LAYOUT.values, 2, SETTING_NAMES[key as SettingKey][language], value)
  })
  return rows
}

const textAt = (row: readonly Cell[], column: number): string => String(row[column] ?? '').trim()
const isWord = (label: Label, text: string): boolean =>
  Object.values(label).some((word) => foldText(word) === foldText(text))

/** The roles in the cells of Settings. An entry of "may edit" that is no field and no group gives no right. */
export function rolesFromCells(cells: readonly (readonly Cell[])[], fields: readonly Field[]): RoleTable {
  const rows = cells.slice(SETTINGS_LAYOUT.firstRow)
  return {
    roles: rows.flatMap((row): Role[] => {
      const name = textAt(row, SETTINGS_LAYOUT.roles)
      if (!name) return []
      return [
        {
          name,
          mayEdit: editableEntries(textAt(row, SETTINGS_LAYOUT.roles + 1), fields),
          manages:
            isWord(YES, textAt(row, SETTINGS_LAYOUT.roles + 2)) || row[SETTINGS_LAYOUT.roles + 2] === true,
        },
      ]
    }),
    assignments: rows.flatMap((row) => {
      const [person, role] = [textAt(row, SETTINGS_LAYOUT.people), textAt(row, SETTINGS_LAYOUT.people + 1)]
      const { email, name } = personFrom(person)
      return email ? [{ person: email, name, role }] : []
    }),
  }
}

function editableEntries(text: string, fields: readonly Field[]): string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((entry) => entry.trim())
    .flatMap((entry) => {
      if (entry === '' || isWord(NO_FIELDS, entry)) return []
      if (isWord(ALL_FIELDS, entry)) return ['*']
      const group = entry.replace(/信息$/, '')
      const block = (Object.keys(BLOCK_NAMES) as Block[]).find((key) => isWord(BLOCK_NAMES[key], group))
      if (block) return [block]
      const field = fieldNamed(entry, fields.filter(isEditable))
      return field ? [field.key] : []
    })
}

/** The field of a header; of one written a little otherwise only where no second is like it. */
function fieldNamed(entry: string, fields: readonly Field[]): Field | undefined {
  const alike = fields.filter(({ header }) => foldText(header) === foldText(entry))
  return fields.find(({ header }) => header === entry) ?? (alike.length === 1 ? alike[0] : undefined)
}

/** The settings of features in the cells of Settings, by key; one that was removed is absent. */
export function settingsFromCells(cells: readonly (readonly Cell[])[]): ReadonlyMap<SettingKey, string> {
  const found = new Map<SettingKey, string>()
  for (const row of cells.slice(SETTINGS_LAYOUT.firstRow)) {
    const key = (Object.keys(SETTING_NAMES) as SettingKey[]).find((candidate) =>
      isWord(SETTING_NAMES[candidate], textAt(row, SETTINGS_LAYOUT.values)),
    )
    if (key) found.set(key, textAt(row, SETTINGS_LAYOUT.values + 1))
  }
  return found
}
