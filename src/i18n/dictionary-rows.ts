import type { DictionaryEntry, Whom } from '../register/data-dictionary'
import type { Field, FieldKind } from '../register/field'
import { kindName } from './field-kind-names'
import type { Locale, Translation } from './translation'

const en = {
  headers: {
    tab: 'Tab',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    rule: 'Rule for entry',
    required: 'Required',
    choices: 'Choices',
    seen: 'Seen whole by',
    edited: 'Edited by',
    state: 'State',
  },
  yes: 'Yes',
  no: 'No',
  states: { shown: 'In use', hidden: 'Column hidden', retired: 'Retired' },
  whom: { everybody: 'Everybody', register: 'The register', formulas: 'Your own formulas' },
  administrator: 'Administrator',
  and: ', ',
  etc: (more: number) => `… and ${more} more`,
  leadsTo: (tab: string) => `Number of a record of “${tab}”.`,
  rules: {
    'number-id': 'Given once, never used again.',
    text: 'Text on one line.',
    'long-text': 'Text on as many lines as it takes.',
    number: 'A number such as 1200.5.',
    money: 'An amount such as 1200.50.',
    date: 'A day such as 2026-03-04.',
    'date-time': 'A day and time such as 2026-03-04 09:30.',
    birthday: 'A day such as 1989-10-28; without year, or lunar, is right as well.',
    phone: 'Chinese mobile of 11 digits, landline with area code, or + and country code.',
    email: 'An address such as name@company.com.',
    wechat: 'A WeChat ID of 6 to 20 signs, or the phone number it is bound to.',
    web: 'An address that begins with https://.',
    identity: 'A Chinese identity number of 18 signs with its check digit, or another certificate.',
    'credit-code': '18 digits and letters with the check sign at the end.',
    place: 'Part of an address; a city belongs to its province.',
    choice: 'One of the choices.',
    choices: 'One or several of the choices, separated by commas.',
    'yes-no': 'Ticked or not; blank is unknown.',
    person: 'E-mail address or name of a colleague.',
    link: 'Number of a record.',
    computed: 'Worked out by the register. What is typed here is put right again.',
  } satisfies Record<FieldKind, string>,
}

const zhCN: Translation<typeof en> = {
  headers: {
    tab: '工作表',
    field: '字段',
    type: '类型',
    meaning: '说明',
    rule: '填写规则',
    required: '必填',
    choices: '选项',
    seen: '可看',
    edited: '可改',
    state: '状态',
  },
  yes: '是',
  no: '否',
  states: { shown: '使用中', hidden: '栏已隐藏', retired: '已停用' },
  whom: { everybody: '所有人', register: '系统', formulas: '自己的公式' },
  administrator: '管理员',
  and: '、',
  etc: (more) => `……另有 ${more} 项`,
  leadsTo: (tab) => `“${tab}”里一条记录的编号。`,
  rules: {
    'number-id': '一次给定，不再重复使用。',
    text: '一行文本。',
    'long-text': '可以写多行的文本。',
    number: '数字，例如 1200.5。',
    money: '金额，例如 1200.50。',
    date: '日期，例如 2026-03-04。',
    'date-time': '日期和时间，例如 2026-03-04 09:30。',
    birthday: '日期，例如 1989-10-28；不知年份或按农历也可以。',
    phone: '11 位手机号、带区号的座机，或以 + 和国际区号开头。',
    email: '邮箱地址，例如 name@company.com。',
    wechat: '6 到 20 位的微信号，或绑定的手机号。',
    web: '以 https:// 开头的网址。',
    identity: '18 位居民身份证号，校验位要对；或其他证件号码。',
    'credit-code': '18 位数字和字母，最后一位是校验位。',
    place: '地址的一部分；市要属于所填的省。',
    choice: '选项之一。',
    choices: '一个或几个选项，用逗号分开。',
    'yes-no': '勾选或不勾选；空着表示不知道。',
    person: '同事的邮箱地址或姓名。',
    link: '一条记录的编号。',
    computed: '由系统自动得出；填在这里的会改回来。',
  },
}

const texts: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** A longer list is shortened: the whole stands in Settings. */
const CHOICES_SHOWN = 40

function whomText(whom: Whom, locale: Locale): string {
  const text = texts[locale]
  if (typeof whom === 'string') return text.whom[whom]
  return [text.administrator, ...whom].join(text.and)
}

function choicesText(choices: readonly string[], locale: Locale): string {
  const text = texts[locale]
  const shown = choices.slice(0, CHOICES_SHOWN).join(text.and)
  return choices.length > CHOICES_SHOWN ? `${shown} ${text.etc(choices.length - CHOICES_SHOWN)}` : shown
}

const stateOf = ({ retired, hidden }: Field): keyof (typeof en)['states'] =>
  retired ? 'retired' : hidden ? 'hidden' : 'shown'

function rowOf(entry: DictionaryEntry, locale: Locale): string[] {
  const text = texts[locale]
  const { tab, field, leadsTo, choices, seenBy, editedBy } = entry
  const isFree = field.kind === 'choice' && choices.length === 0
  const rule = text.rules[isFree ? 'text' : field.kind]
  return [
    tab,
    field.header,
    kindName(field.kind, locale),
    field.hint ?? '',
    leadsTo === undefined ? rule : text.leadsTo(leadsTo),
    field.required ? text.yes : text.no,
    choicesText(choices, locale),
    whomText(seenBy, locale),
    whomText(editedBy, locale),
    text.states[stateOf(field)],
  ]
}

/** The data dictionary as rows of text, the header first. */
export const dictionaryRows = (entries: readonly DictionaryEntry[], locale: Locale): string[][] => [
  Object.values(texts[locale].headers),
  ...entries.map((entry) => rowOf(entry, locale)),
]
