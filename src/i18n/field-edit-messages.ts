import { fieldOf, type TableSchema } from '../register/field'
import type { FieldEditFault, FieldNeed } from '../register/field-edit'
import { counted, grouped } from './counted'
import type { Locale, Translation } from './translation'

type Reason = FieldEditFault['reason']
type Of<Each extends Reason> = Extract<FieldEditFault, { reason: Each }>

const en = {
  'table-unknown': 'This tab is no longer part of the register. Please open Fields and lists again.',
  'field-unknown': 'This field is no longer there. Please open Fields and lists again.',
  'field-given': 'The number and the problems belong to every tab: they can be renamed and moved, no more.',
  'field-computed': 'The register works this field out by itself, so nobody can be asked to fill it in.',
  'field-retired': 'This field is retired. Bring it back first, then change it.',
  'header-empty': 'A field needs a name.',
  'header-long': ({ limit }: Of<'header-long'>) =>
    `A name has up to ${limit} signs. Put the rest into the description.`,
  'header-taken': ({ header, retired }: Of<'header-taken'>) =>
    retired
      ? `A retired field is called “${header}”. Bring that one back, or choose another name.`
      : `There is a field called “${header}” already. Choose another name.`,
  'too-many-fields': ({ limit }: Of<'too-many-fields'>) =>
    `A tab has room for ${grouped(limit)} fields. Put further ones into another tab.`,
  'choices-missing': 'A choice list needs at least one choice.',
  'choice-empty': 'A choice needs a text.',
  'choice-long': ({ limit }: Of<'choice-long'>) => `A choice has up to ${limit} signs.`,
  'choice-taken': ({ label }: Of<'choice-taken'>) => `“${label}” is on the list already.`,
  'choice-comma': ({ label }: Of<'choice-comma'>) =>
    `“${label}” has a comma or semicolon in it, which separates choices. Write it without.`,
  'choice-unknown': 'This choice is no longer on the list.',
  'choice-in-use': ({ label, count }: Of<'choice-in-use'>) =>
    `${counted(count, 'record has', 'records have')} “${label}”. Say what they get instead, or that it is cleared.`,
  'too-many-choices': ({ limit }: Of<'too-many-choices'>) => `A list has room for ${limit} choices.`,
  'no-choices': 'This field does not choose from a list.',
  'order-incomplete': 'The list has changed meanwhile. Please look at it again, then move.',
  'link-nowhere': 'Say to which tab it leads.',
  'required-hidden': 'A required field has to be seen. Make it optional first.',
  'required-retired': 'A required field cannot be retired. Make it optional first.',
  'field-needed': (_: Of<'field-needed'>, by: string) =>
    `It is still needed by ${by}. Hide it instead, or retire those first.`,
  card: (tab: string) => `the customer card (${tab})`,
  needed: (tab: string, header: string) => `“${header}” (${tab})`,
  and: ', ',
}

const zhCN: Translation<typeof en> = {
  'table-unknown': '客户档案里已经没有这张工作表。请重新打开“字段与选项”。',
  'field-unknown': '已经没有这个字段。请重新打开“字段与选项”。',
  'field-given': '编号和提示每张表都要有，只能改名称和位置。',
  'field-computed': '这个字段由系统自动得出，不能要求别人填写。',
  'field-retired': '这个字段已停用。请先恢复使用，再修改。',
  'header-empty': '字段要有名称。',
  'header-long': ({ limit }) => `名称最多 ${limit} 个字。其余的请写进说明。`,
  'header-taken': ({ header, retired }) =>
    retired
      ? `有一个停用的字段叫“${header}”。请恢复使用它，或换一个名称。`
      : `已经有字段叫“${header}”。请换一个名称。`,
  'too-many-fields': ({ limit }) => `一张表最多 ${grouped(limit)} 个字段。其余的请放到另一张表。`,
  'choices-missing': '选项列表至少要有一个选项。',
  'choice-empty': '选项不能是空的。',
  'choice-long': ({ limit }) => `一个选项最多 ${limit} 个字。`,
  'choice-taken': ({ label }) => `列表里已经有“${label}”。`,
  'choice-comma': ({ label }) => `“${label}”里有逗号、顿号或分号，这些符号用来分开选项。请去掉。`,
  'choice-unknown': '列表里已经没有这个选项。',
  'choice-in-use': ({ label, count }) =>
    `有 ${grouped(count)} 条记录用着“${label}”。请指定换成哪个选项，或者清空。`,
  'too-many-choices': ({ limit }) => `一个列表最多 ${limit} 个选项。`,
  'no-choices': '这个字段没有选项列表。',
  'order-incomplete': '列表刚才有变化。请看过以后再移动。',
  'link-nowhere': '请指定关联到哪张表。',
  'required-hidden': '必填字段不能隐藏。请先改为选填。',
  'required-retired': '必填字段不能停用。请先改为选填。',
  'field-needed': (_, by) => `${by}还要用到它。可以改为隐藏，或先停用那些字段。`,
  card: (tab) => `档案卡（${tab}）`,
  needed: (tab, header) => `“${header}”（${tab}）`,
  and: '、',
}

const messages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

function needText({ table, field }: FieldNeed, tables: readonly TableSchema[], locale: Locale): string {
  const schema = tables.find(({ key }) => key === table)
  const tab = schema?.tab ?? table
  if (field === undefined) return messages[locale].card(tab)
  return messages[locale].needed(tab, (schema && fieldOf(schema, field)?.header) ?? field)
}

/** Why a field cannot be changed so, and what to do instead; `tables` name what still needs it. */
export function fieldEditText(fault: FieldEditFault, tables: readonly TableSchema[], locale: Locale): string {
  const text = messages[locale][fault.reason] as string | ((fault: FieldEditFault, by: string) => string)
  if (typeof text === 'string') return text
  const by = fault.reason === 'field-needed' ? fault.by.map((need) => needText(need, tables, locale)) : []
  return text(fault, by.join(messages[locale].and))
}
