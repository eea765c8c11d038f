import type { TableSchema } from '../register/field'
import type { NewTableFault } from '../register/new-table'
import { fieldEditText } from './field-edit-messages'
import type { Locale, Translation } from './translation'

const en = {
  'tab-empty': 'A table needs a name: its tab bears it.',
  'tab-odd':
    'A tab’s name has up to 50 signs, none of []:*?/\\, and does not begin with “_”. Choose another name.',
  'tab-taken': ({ tab }: { readonly tab: string }) =>
    `There is a tab called “${tab}” in this file already. Choose another name.`,
  'table-there': 'The register has this table already.',
  'fields-missing': 'A table needs at least one field.',
  'day-missing':
    'To stand in order of time, a table needs a field that is a day. Add one, or choose a list of its own.',
  'too-many-tables': ({ limit }: { readonly limit: number }) =>
    `A register has room for ${limit} tables. Add fields to one of them instead.`,
}

const zhCN: Translation<typeof en> = {
  'tab-empty': '表要有名称，工作表就叫这个名称。',
  'tab-odd': '工作表名称最多 50 个字，不能含 []:*?/\\，也不能以“_”开头。请换一个名称。',
  'tab-taken': ({ tab }) => `这个文件里已经有工作表叫“${tab}”。请换一个名称。`,
  'table-there': '客户档案里已经有这张表。',
  'fields-missing': '一张表至少要有一个字段。',
  'day-missing': '要按时间排进往来记录，表里得有一个日期字段。请加上，或改为单独列出。',
  'too-many-tables': ({ limit }) => `客户档案最多 ${limit} 张表。可以在已有的表里加字段。`,
}

const messages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

type OwnFault = Extract<NewTableFault, { readonly reason: keyof typeof en }>
const isOwn = (fault: NewTableFault): fault is OwnFault => fault.reason in en

/** Why a table cannot be added, and what to do instead. */
export function newTableText(fault: NewTableFault, tables: readonly TableSchema[], locale: Locale): string {
  if (!isOwn(fault)) return fieldEditText(fault, tables, locale)
  const text = messages[locale][fault.reason] as string | ((fault: OwnFault) => string)
  return typeof text === 'string' ? text : text(fault)
}
