import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const en = {
  title: 'Save as template',
  promise:
    'For another spreadsheet, or a colleague’s: tabs, fields, choice lists and rules go along. No customer, no record, no person and no address does.',
  name: 'Name of the template',
  save: 'Make the template',
  saved: (name: string) => `“${name}” is ready.`,
  sum: (tabs: number, fields: number, lists: number) =>
    `${counted(tabs, 'tab', 'tabs')}, ${counted(fields, 'field', 'fields')}, ${counted(lists, 'choice list', 'choice lists')}`,
  rules: (count: number) => `${counted(count, 'rule', 'rules')} of your own`,
  tab: (tab: string, fields: number) => `${tab} · ${counted(fields, 'field', 'fields')}`,
  tabs: 'What goes along',
  download: 'Download file',
  copy: 'Copy text',
  copied: 'Copied',
  selected: 'Press Ctrl+C',
  theText: 'Text of the template',
  how: 'In the other spreadsheet: Set up › Start from a template › My template, then choose the file or paste the text.',
  cannot: 'The register cannot be saved as a template yet:',
  file: 'template',
}

const zhCN: Translation<typeof en> = {
  title: '存为模板',
  promise: '给另一个文件或同事用：带走工作表、字段、选项和规则；客户、记录、人员和邮箱地址都不带走。',
  name: '模板名称',
  save: '生成模板',
  saved: (name) => `“${name}”已生成。`,
  sum: (tabs, fields, lists) =>
    `${grouped(tabs)} 张工作表，${grouped(fields)} 个字段，${grouped(lists)} 个选项列表`,
  rules: (count) => `自己改过的规则 ${grouped(count)} 条`,
  tab: (tab, fields) => `${tab} · ${grouped(fields)} 个字段`,
  tabs: '带走的内容',
  download: '下载文件',
  copy: '复制文字',
  copied: '已复制',
  selected: '请按 Ctrl+C',
  theText: '模板的文字',
  how: '在另一个文件里：开始设置 › 从模板新建 › 自己的模板，选这个文件或粘贴这段文字。',
  cannot: '现在还不能存为模板：',
  file: '模板',
}

/** Texts of saving a register as a template. */
export const templatesMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
