import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'
import type { StandardRule } from './standard-changes'

const values = (count: number): string => counted(count, 'value', 'values')
const customers = (count: number): string => counted(count, 'customer', 'customers')

const en = {
  title: 'Standardise',
  intro:
    'Brings phones, e-mails, days and amounts into one way of writing. Nothing is lost, and it can be undone.',
  summary: (count: number, inCustomers: number) =>
    `${values(count)} of ${customers(inCustomers)} would change.`,
  nothing: (compared: number) =>
    `Everything is written the same way already (${customers(compared)} looked at).`,
  rules: {
    phone: 'Phones',
    email: 'E-mails',
    date: 'Dates',
    birthday: 'Birthdays',
    number: 'Numbers and amounts',
    choice: 'Choice lists',
    text: 'Texts',
  } satisfies Record<StandardRule, string>,
  ruleHints: {
    phone: 'Plain digits without spaces or dashes; + and the country code for numbers abroad',
    email: 'Lower case, without spaces',
    date: 'Days that the sheet can sort',
    birthday: 'One way of writing, also for lunar days',
    number: 'Numbers that the sheet can add up',
    choice: 'The very words of the choice list',
    text: 'No spaces around, none doubled; half-width letters and digits',
  } satisfies Record<StandardRule, string>,
  groupLine: (count: number, headers: string) => `${values(count)} · ${headers}`,
  between: ', ',
  change: (before: string, after: string) => `${before} → ${after}`,
  showAll: (count: number) => `Show all ${grouped(count)}`,
  showMore: 'Show more',
  chosen: (rule: string) => `Standardise ${rule}`,
  apply: (count: number) => `Standardise ${values(count)}`,
  applying: 'Standardising…',
  done: (count: number, inCustomers: number) => `Standardised ${values(count)} of ${customers(inCustomers)}`,
  doneWithLeft: (count: number, left: number) =>
    `Standardised ${values(count)}; ${values(left)} changed meanwhile and stayed`,
  doneBefore: 'This was standardised already.',
  changed: 'Somebody edited the register since this was shown. Nothing was changed; this is how it is now.',
  onlyManagers: 'Only those who manage the register may standardise. Please ask the administrator.',
}

const zhCN: Translation<typeof en> = {
  title: '统一格式',
  intro: '把电话、邮箱、日期和金额改成同样的写法。不会丢失内容，可以撤销。',
  summary: (count, inCustomers) => `${grouped(inCustomers)} 位客户的 ${grouped(count)} 处会改变。`,
  nothing: (compared) => `格式已经统一（看过 ${grouped(compared)} 位客户）。`,
  rules: {
    phone: '电话',
    email: '邮箱',
    date: '日期',
    birthday: '生日',
    number: '数字和金额',
    choice: '选项',
    text: '文字',
  },
  ruleHints: {
    phone: '只留数字，不带空格和短横线；国外号码以 + 和国际区号开头',
    email: '改成小写，去掉空格',
    date: '改成表格可以排序的日期',
    birthday: '写法一致，农历生日也一样',
    number: '改成表格可以相加的数字',
    choice: '改成选项里的写法',
    text: '去掉首尾空格，连续空格只留一个；字母和数字用半角',
  },
  groupLine: (count, headers) => `${grouped(count)} 处 · ${headers}`,
  between: '、',
  change: (before, after) => `${before} → ${after}`,
  showAll: (count) => `查看全部 ${grouped(count)} 处`,
  showMore: '显示更多',
  chosen: (rule) => `统一${rule}`,
  apply: (count) => `统一 ${grouped(count)} 处`,
  applying: '正在统一…',
  done: (count, inCustomers) => `已统一 ${grouped(inCustomers)} 位客户的 ${grouped(count)} 处`,
  doneWithLeft: (count, left) => `已统一 ${grouped(count)} 处；${grouped(left)} 处刚被人改过，没有动`,
  doneBefore: '这一次已经统一过了。',
  changed: '预览之后有人改了客户档案，所以没有改动。现在的情况如下。',
  onlyManagers: '只有管理客户档案的人可以统一格式，请联系管理员。',
}

/** The texts of Standardise. */
export const standardiseMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
