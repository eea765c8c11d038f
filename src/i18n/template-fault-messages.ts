import type { TemplateFault } from '../register/templates/template-document'
import { grouped } from './counted'
import type { Locale, Translation } from './translation'

type InTab = { readonly tab: string }
type InField = InTab & { readonly header: string }

const en = {
  'not-text':
    'This file holds no template: it cannot be read. Please choose the file that was saved as a template.',
  'not-a-template':
    'This file holds something else, not a template. Please choose the file that was saved as a template.',
  'no-customers': 'The template has no customers in its first tab. Please save it again from a register.',
  'too-long': ({ limit }: { readonly limit: number }) =>
    `This file is longer than ${grouped(limit)} signs, which no template is. Please choose another file.`,
  'newer-version': ({ version }: { readonly version: number }) =>
    `The template was saved by a later version (form ${version}). Please bring your register up to date first.`,
  damaged: ({ at }: { readonly at: string }) =>
    `The template is damaged${at ? ` at “${at}”` : ''}. Please save it again from a register.`,
  'table-twice': ({ tab }: InTab) => `The tab “${tab}” is in the template twice. Please remove one.`,
  'tab-twice': ({ tab }: InTab) => `Two tabs are called “${tab}”. Please rename one.`,
  'no-number': ({ tab }: InTab) =>
    `The tab “${tab}” has no columns for number and problems. Please save the template again.`,
  'too-many-fields': ({ tab }: InTab) =>
    `The tab “${tab}” has more fields than there is room for. Please take some out.`,
  'field-twice': ({ tab, header }: InField) =>
    `“${header}” (${tab}) is in the template twice. Please remove one.`,
  'header-twice': ({ tab, header }: InField) =>
    `Two fields of “${tab}” are called “${header}”. Please rename one.`,
  'link-nowhere': ({ tab, header }: InField) =>
    `“${header}” (${tab}) leads to a tab that is not in the template. Please add that tab or remove the field.`,
  'computed-nowhere': ({ tab, header }: InField) =>
    `“${header}” (${tab}) is worked out from fields that are not in the template. Please add them or remove it.`,
  'required-hidden': ({ tab, header }: InField) =>
    `“${header}” (${tab}) is required, but nobody can fill it in. Please make it optional.`,
  'choice-twice': ({ tab, header }: InField) =>
    `The list of “${header}” (${tab}) has a choice twice. Please remove one.`,
  'choice-comma': ({ tab, header }: InField) =>
    `A choice of “${header}” (${tab}) has a comma or semicolon in it, which separates choices. Please write it without.`,
  'too-many-choices': ({ tab, header }: InField) =>
    `The list of “${header}” (${tab}) has more than 500 choices, or one of more than 100 signs. Please shorten it.`,
  'header-odd': ({ tab, header }: InField) =>
    `“${header.slice(0, 40)}” (${tab}) is no name for a column: one line of up to 100 signs is. Please change it.`,
  'kind-other': ({ tab, header }: InField) =>
    `“${header}” (${tab}) is a field that the register knows, but of another kind here. Please save the template again from a register.`,
  'card-nowhere': ({ tab, key }: InTab & { readonly key: string }) =>
    `The card shows a field of “${tab}” that is not in the template (${key}). Please add it.`,
}

const zhCN: Translation<typeof en> = {
  'not-text': '这个文件读不出模板。请选择存为模板的那个文件。',
  'not-a-template': '这个文件不是模板。请选择存为模板的那个文件。',
  'no-customers': '模板的第一张表里没有客户。请从客户档案重新存一份。',
  'too-long': ({ limit }) => `这个文件超过 ${grouped(limit)} 个字，不会是模板。请换一个文件。`,
  'newer-version': ({ version }) => `模板是用更新的版本存的（格式 ${version}）。请先更新您的客户档案。`,
  damaged: ({ at }) => `模板已损坏${at ? `（“${at}”）` : ''}。请从客户档案重新存一份。`,
  'table-twice': ({ tab }) => `模板里有两张“${tab}”。请去掉一张。`,
  'tab-twice': ({ tab }) => `有两张工作表都叫“${tab}”。请给一张改名。`,
  'no-number': ({ tab }) => `工作表“${tab}”缺少编号和提示两栏。请重新存模板。`,
  'too-many-fields': ({ tab }) => `工作表“${tab}”的字段太多，放不下。请去掉一些。`,
  'field-twice': ({ tab, header }) => `模板里“${header}”（${tab}）有两个。请去掉一个。`,
  'header-twice': ({ tab, header }) => `“${tab}”里有两个字段都叫“${header}”。请给一个改名。`,
  'link-nowhere': ({ tab, header }) =>
    `“${header}”（${tab}）关联的表不在模板里。请加上那张表，或去掉这个字段。`,
  'computed-nowhere': ({ tab, header }) =>
    `“${header}”（${tab}）要用的字段不在模板里。请加上它们，或去掉这个字段。`,
  'required-hidden': ({ tab, header }) => `“${header}”（${tab}）是必填的，却没有人能填。请改为选填。`,
  'choice-twice': ({ tab, header }) => `“${header}”（${tab}）的选项里有重复。请去掉一个。`,
  'choice-comma': ({ tab, header }) =>
    `“${header}”（${tab}）的选项里有逗号、顿号或分号，这些符号用来分开选项。请去掉。`,
  'too-many-choices': ({ tab, header }) =>
    `“${header}”（${tab}）的选项超过 500 个，或者有选项超过 100 个字。请减少一些。`,
  'header-odd': ({ tab, header }) =>
    `“${header.slice(0, 40)}”（${tab}）不能作栏的名称：要写成一行，最多 100 个字。请修改。`,
  'kind-other': ({ tab, header }) =>
    `“${header}”（${tab}）是系统已有的字段，这里的类型却不同。请从客户档案重新存一份。`,
  'card-nowhere': ({ tab, key }) => `档案卡要显示“${tab}”里的一个字段，模板里却没有（${key}）。请加上。`,
}

const messages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** What is wrong with a file that should hold a template, and what to do. */
export function templateFaultText(fault: TemplateFault, locale: Locale): string {
  const text = messages[locale][fault.reason] as string | ((fault: TemplateFault) => string)
  return typeof text === 'string' ? text : text(fault)
}
