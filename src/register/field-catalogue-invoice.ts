import { declareField } from './declare-field'
import { creditRatingChoices } from './field-catalogue-choices'
import type { CatalogueField } from './field-catalogue-entry'

/** What an invoice needs, and how much credit the customer has. */
export const invoiceFields = [
  declareField(
    'invoice-title',
    'text',
    ['Invoice title', '发票抬头'],
    ['Name that stands on the invoice.', '发票上的购买方名称。'],
    { block: 'invoice', words: ['开票抬头', '抬头', '开票名称', 'invoice name', 'bill to'] },
  ),
  declareField(
    'tax-number',
    'text',
    ['Tax number', '税号'],
    [
      'Taxpayer number; of most organisations the credit code.',
      '纳税人识别号，多数单位就是统一社会信用代码。',
    ],
    { block: 'invoice', words: ['纳税人识别号', '纳税识别号', 'tax ID', 'taxpayer number', 'VAT number'] },
  ),
  declareField(
    'invoice-address',
    'text',
    ['Invoice address', '开票地址'],
    ['Address as registered with the tax office.', '在税务机关登记的地址。'],
    { block: 'invoice', words: ['发票地址', 'billing address'] },
  ),
  declareField(
    'invoice-phone',
    'phone',
    ['Invoice phone', '开票电话'],
    ['Phone as registered with the tax office.', '在税务机关登记的电话。'],
    { block: 'invoice', words: ['发票电话', 'billing phone'] },
  ),
  declareField(
    'bank',
    'text',
    ['Bank', '开户银行'],
    ['Bank and branch of the account.', '开户的银行和网点。'],
    {
      block: 'invoice',
      words: ['开户行', '银行', '开户行名称', 'bank name'],
    },
  ),
  declareField(
    'bank-account',
    'text',
    ['Bank account', '银行账号'],
    ['Number of the account.', '银行账户的号码。'],
    {
      block: 'invoice',
      sensitive: true,
      words: ['银行账户', '开户账号', '银行卡号', 'bank account number', 'IBAN'],
    },
  ),
  declareField(
    'credit-limit',
    'money',
    ['Credit limit', '信用额度'],
    ['Most that may be outstanding; above it the card warns.', '最多可以欠多少；超过时档案卡会提醒。'],
    { block: 'finance', words: ['授信额度', '赊销额度', 'line of credit'] },
  ),
  declareField(
    'rating-override',
    'choice',
    ['Rating set by hand', '人工评级'],
    ['A to D; takes the place of the computed rating.', 'A 到 D，优先于自动得出的评级。'],
    { block: 'finance', choices: creditRatingChoices, words: ['信用等级', 'credit grade'] },
  ),
  declareField(
    'rating-reason',
    'text',
    ['Reason for the rating', '评级理由'],
    ['Why the rating was set by hand.', '为什么人工评级。'],
    {
      block: 'finance',
      words: ['评级原因', 'rating reason'],
      neededWhen: { field: 'rating-override', is: ['A', 'B', 'C', 'D'] },
    },
  ),
] as const satisfies readonly CatalogueField[]
