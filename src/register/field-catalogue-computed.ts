import type { Computation } from './computation'
import { type Both, declareField } from './declare-field'
import type { Block } from './field'
import type { CatalogueField } from './field-catalogue-entry'

const computed = <Key extends string>(
  key: Key,
  block: Block,
  name: Both,
  hint: Both,
  computation: Computation,
): CatalogueField<Key> => declareField(key, 'computed', name, hint, { block, computation })

const TRANSACTIONS = 'transactions'
/** What is dated after today has not been yet. */
const SO_FAR = { when: 'date' } as const
const YEAR = { within: 'year', ...SO_FAR } as const
/** What was given back is no purchase. */
const PURCHASES = { unlessNegative: 'amount', ...SO_FAR } as const

/** What the register works out about a customer; never typed. */
export const computedFields = [
  computed('age', 'basic', ['Age', '年龄'], ['Whole years since the birthday.', '按生日算出的周岁。'], {
    rule: 'age',
    of: 'birthday',
  }),
  computed(
    'next-birthday',
    'basic',
    ['Next birthday', '下次生日'],
    ['Day of the next birthday.', '下一次过生日的日期。'],
    {
      rule: 'next-birthday',
      of: 'birthday',
    },
  ),
  computed(
    'spending',
    'finance',
    ['Spending in all', '累计消费'],
    ['Sum of all transactions.', '所有交易的合计。'],
    {
      rule: 'sum',
      table: TRANSACTIONS,
      field: 'base-amount',
      ...SO_FAR,
    },
  ),
  computed(
    'spending-year',
    'finance',
    ['Spending in 12 months', '近一年消费'],
    ['Sum of the transactions of the last 12 months.', '最近 12 个月交易的合计。'],
    { rule: 'sum', table: TRANSACTIONS, field: 'base-amount', ...YEAR },
  ),
  computed(
    'orders',
    'finance',
    ['Orders in all', '交易次数'],
    ['Number of transactions.', '一共交易了多少次。'],
    {
      rule: 'count',
      table: TRANSACTIONS,
      ...PURCHASES,
    },
  ),
  computed(
    'orders-year',
    'finance',
    ['Orders in 12 months', '近一年交易次数'],
    ['Number of transactions in the last 12 months.', '最近 12 个月交易了多少次。'],
    { rule: 'count', table: TRANSACTIONS, ...PURCHASES, ...YEAR },
  ),
  computed(
    'frequency',
    'finance',
    ['Purchase frequency', '购买频率'],
    ['Purchases a year since the first one.', '从首次购买起平均每年购买多少次。'],
    { rule: 'frequency' },
  ),
  computed(
    'spending-band',
    'finance',
    ['Spending band', '消费金额区间'],
    ['Band of the spending; the limits stand in Settings.', '消费额所在的区间，界限在设置里。'],
    { rule: 'spending-band' },
  ),
  computed(
    'first-purchase',
    'finance',
    ['First purchase', '首次购买'],
    ['Day of the first transaction.', '第一笔交易的日期。'],
    {
      rule: 'earliest',
      table: TRANSACTIONS,
      field: 'date',
      ...PURCHASES,
    },
  ),
  computed(
    'last-purchase',
    'finance',
    ['Latest purchase', '最近购买'],
    ['Day of the latest transaction.', '最近一笔交易的日期。'],
    {
      rule: 'latest',
      table: TRANSACTIONS,
      field: 'date',
      ...PURCHASES,
    },
  ),
  computed(
    'open-balance',
    'finance',
    ['Outstanding', '未收款'],
    ['What is still to be paid.', '还没有收到的款项。'],
    {
      rule: 'open-balance',
    },
  ),
  computed(
    'credit-rating',
    'finance',
    ['Credit rating', '信用评级'],
    ['A to D by payment; a rating set by hand comes first.', '按付款情况分 A 到 D；有人工评级时以人工为准。'],
    { rule: 'credit-rating' },
  ),
  computed(
    'type-by-behaviour',
    'business',
    ['Type by behaviour', '按往来判断的类型'],
    [
      'Potential, existing or VIP by purchases; a type set by hand comes first.',
      '按购买情况判断潜在、现有或 VIP；手填的类型优先。',
    ],
    { rule: 'customer-type' },
  ),
  computed(
    'last-contact-on',
    'business',
    ['Latest follow-up', '最近一次跟进'],
    ['Day of the latest follow-up on record.', '跟进记录里最近一次的日期。'],
    { rule: 'latest', table: 'follow-ups', field: 'at' },
  ),
  computed(
    'days-since-contact',
    'business',
    ['Days without contact', '未联系天数'],
    ['Days since the latest follow-up.', '距最近一次跟进多少天。'],
    { rule: 'days-since', of: 'last-contact-on' },
  ),
  computed(
    'last-stay',
    'service',
    ['Latest stay', '最近入住'],
    ['Day of the latest departure.', '最近一次离店的日期。'],
    {
      rule: 'latest',
      table: 'stays',
      field: 'departs-on',
    },
  ),
  computed(
    'completeness',
    'other',
    ['Completeness', '完整度'],
    ['Share of the wanted fields that are filled.', '该填的栏目已经填了多少。'],
    { rule: 'completeness' },
  ),
  computed(
    'next-review',
    'other',
    ['Next review', '下次核对'],
    ['Day on which the file is to be checked again.', '下一次该核对档案的日期。'],
    {
      rule: 'next-review',
    },
  ),
] as const satisfies readonly CatalogueField[]
