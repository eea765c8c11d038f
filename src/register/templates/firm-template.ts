import {
  COMMON_FIELDS,
  CONTACT,
  CONTRACT,
  FOLLOW_UP,
  MINUTES,
  OF_CUSTOMER,
  PAYMENT,
  PRODUCT,
  SERVICE_RECORD,
  SIMPLE_TRANSACTION,
  TO_DO,
} from './common-fields'
import { deadlineMonths, firmSamples } from './firm-samples'
import { linkedTab, type Template, type TemplateField, withHidden } from './template'

/** Ten fields for law and accounting firms, each with its description for the data dictionary. */
const TEN_FIELDS: readonly TemplateField[] = [
  {
    key: 'number',
    header: { en: 'Customer ID', 'zh-CN': '客户ID' },
    hint: { en: 'Unique number that tells customers apart.', 'zh-CN': '唯一标识符，用于区分不同的客户。' },
  },
  {
    key: 'name',
    header: { en: 'Name', 'zh-CN': '姓名' },
    hint: { en: 'The customer’s full name.', 'zh-CN': '客户的全名。' },
  },
  {
    key: 'email',
    header: { en: 'Email address', 'zh-CN': '电子邮件地址' },
    hint: { en: 'The customer’s e-mail address.', 'zh-CN': '客户的电子邮箱地址。' },
  },
  {
    key: 'phone',
    header: { en: 'Phone', 'zh-CN': '联系电话' },
    hint: { en: 'The number the customer is reached at.', 'zh-CN': '客户的联系电话。' },
  },
  {
    key: 'company',
    header: { en: 'Company name', 'zh-CN': '公司名称' },
    hint: { en: 'Name of the customer’s company.', 'zh-CN': '客户的公司名称。' },
    wanted: true,
  },
  {
    key: 'transaction-date',
    header: { en: 'Transaction date', 'zh-CN': '交易日期' },
    hint: { en: 'The day on which the customer did business.', 'zh-CN': '客户进行交易的具体日期。' },
  },
  {
    key: 'amount',
    header: { en: 'Transaction amount', 'zh-CN': '交易金额' },
    hint: { en: 'Amount of each transaction.', 'zh-CN': '每次交易的金额。' },
  },
  {
    key: 'product',
    header: { en: 'Product/service type', 'zh-CN': '产品/服务类型' },
    hint: { en: 'What the customer bought.', 'zh-CN': '客户购买的产品或服务类型。' },
  },
  {
    key: 'preferences',
    header: { en: 'Customer preferences', 'zh-CN': '客户偏好' },
    hint: {
      en: 'What the customer prefers in products and service.',
      'zh-CN': '客户的偏好信息，如产品偏好和服务偏好。',
    },
  },
  {
    key: 'note',
    header: { en: 'Note', 'zh-CN': '备注' },
    hint: {
      en: 'Other important information: feedback, complaints, suggestions.',
      'zh-CN': '关于客户的其他重要信息，如反馈、投诉、建议等。',
    },
  },
]

/** For law and accounting firms: matters, opposing and related parties, contracts, deadlines. */
export const firmTemplate: Template = {
  key: 'firm',
  trade: 'firm',
  tables: [
    {
      table: 'customers',
      fields: withHidden(TEN_FIELDS, [...COMMON_FIELDS, 'identity', 'industry-background', 'language']),
      samples: firmSamples.customers,
    },
    linkedTab('contacts', CONTACT, firmSamples.contacts),
    linkedTab(
      'matters',
      [
        ...OF_CUSTOMER,
        ...['name', 'kind', 'legal-need', 'opposing-party', 'related-parties', 'stage'],
        ...[
          'conflict-checked-on',
          'conflict-checked-by',
          'conflict-result',
          'conflict-names',
          'conflict-note',
        ],
        ...['opened-on', 'closed-on', 'lawyer'],
      ],
      firmSamples.matters,
    ),
    linkedTab(
      'deadlines',
      [...OF_CUSTOMER, 'duty', 'year', 'rhythm', 'first-month', 'due-day', 'owner', ...deadlineMonths],
      firmSamples.deadlines,
    ),
    linkedTab('contracts', CONTRACT, firmSamples.contracts),
    linkedTab('transactions', SIMPLE_TRANSACTION, firmSamples.transactions),
    linkedTab('payments', PAYMENT, firmSamples.payments),
    linkedTab('follow-ups', FOLLOW_UP, firmSamples['follow-ups']),
    linkedTab('minutes', MINUTES, firmSamples.minutes),
    linkedTab('service', SERVICE_RECORD, firmSamples.service),
    linkedTab('products', PRODUCT, firmSamples.products),
    linkedTab('to-dos', TO_DO, firmSamples['to-dos']),
  ],
}
