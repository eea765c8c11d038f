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
    'date-time': 'Date and time',
    birthday: 'Birthday',
    phone: 'Phone',
    email: 'Email',
    wechat: 'WeChat ID',
    web: 'Web or document link',
    identity: 'Identity number',
    'credit-code': 'Credit code of an organisation',
    place: 'Place',
    choice: 'Choice list',
    choices: 'Several choices',
    'yes-no': 'Yes or no',
    person: 'Colleague',
    link: 'Record of another tab',
    computed: 'Computed',
  } satisfies Record<FieldKind, string>,
  blocks: {
    basic: 'Basic',
    contact: 'Contact',
    business: 'Business',
    service: 'Service',
    finance: 'Finance',
    invoice: 'Invoice details',
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
    'date-time': '日期和时间',
    birthday: '生日',
    phone: '电话',
    email: '电子邮件',
    wechat: '微信号',
    web: '网址或文档链接',
    identity: '证件号码',
    'credit-code': '统一社会信用代码',
    place: '地区',
    choice: '选项',
    choices: '多选',
    'yes-no': '是或否',
    person: '同事',
    link: '关联其他表',
    computed: '自动计算',
  },
  blocks: {
    basic: '基本信息',
    contact: '联系方式',
    business: '业务',
    service: '服务',
    finance: '财务',
    invoice: '开票信息',
    other: '其他',
  },
}

const names: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** What a kind of field is called, for the data dictionary and the match of columns. */
export const kindName = (kind: FieldKind, locale: Locale): string => names[locale].kinds[kind]

/** The heading of a block of fields. */
export const blockName = (block: Block, locale: Locale): string => names[locale].blocks[block]
