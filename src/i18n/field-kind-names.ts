import type { Block, FieldKind } from '../register/field'
import type { Locale, Translation } from './translation'

const en = {
  kinds: {
    'number-id': 'Number given by the register',
    text: 'Text',
    'long-text': 'Long text',
    number: 'Number',
    money: 'Amount',
    date: 'Date',
    birthday: 'Birthday',
    phone: 'Phone',
    email: 'Email',
    choice: 'Choice list',
    person: 'Colleague',
    computed: 'Computed',
  } satisfies Record<FieldKind, string>,
  blocks: {
    basic: 'Basic',
    contact: 'Contact',
    business: 'Business',
    finance: 'Finance',
    other: 'Other',
  } satisfies Record<Block, string>,
}

const zhCN: Translation<typeof en> = {
  kinds: {
    'number-id': '自动编号',
    text: '文本',
    'long-text': '长文本',
    number: '数字',
    money: '金额',
    date: '日期',
    birthday: '生日',
    phone: '电话',
    email: '电子邮件',
    choice: '选项',
    person: '同事',
    computed: '自动计算',
  },
  blocks: { basic: '基本信息', contact: '联系方式', business: '业务', finance: '财务', other: '其他' },
}

const names: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** What a kind of field is called, for the data dictionary and the match of columns. */
export const kindName = (kind: FieldKind, locale: Locale): string => names[locale].kinds[kind]

/** The heading of a block of fields. */
export const blockName = (block: Block, locale: Locale): string => names[locale].blocks[block]
