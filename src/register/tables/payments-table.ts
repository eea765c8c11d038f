import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'
import { currencyFields } from './money-fields'

const methodChoices = choicesOf([
  ['银行转账', 'Bank transfer', '转账', '电汇', '对公转账', 'Wire', 'Transfer'],
  ['微信支付', 'WeChat Pay', '微信', 'WeChat'],
  ['支付宝', 'Alipay'],
  ['现金', 'Cash'],
  ['银行卡', 'Card', '刷卡', '信用卡', 'Credit card', 'Debit card'],
  ['承兑汇票', 'Bill of exchange', '汇票', '承兑', 'Draft'],
  ['支票', 'Cheque', 'Check'],
  ['其他', 'Other', '其它'],
])

/** What customers paid. */
export const paymentsTable = customerTable({
  key: 'payments',
  ordinal: 4,
  block: 'finance',
  label: ['Payments', '收款'],
  one: ['Payment', '收款'],
  fields: [
    declareField('date', 'date', ['Date', '日期'], ['Day on which the money came in.', '款项到账的日期。'], {
      required: true,
    }),
    declareField(
      'transaction',
      'link',
      ['Transaction number', '交易编号'],
      [
        'Number of the transaction that is paid; blank for a payment in advance.',
        '付的是哪一笔交易；预收款可以空着。',
      ],
      { to: 'transactions', wanted: true },
    ),
    declareField(
      'amount',
      'money',
      ['Amount', '金额'],
      ['A number such as 1200.50; below zero for what was paid back.', '数字，例如 1200.50；退款写负数。'],
      { currencyIn: 'currency', required: true },
    ),
    ...currencyFields,
    declareField('method', 'choice', ['Method', '收款方式'], ['How it was paid.', '用什么方式付的款。'], {
      choices: methodChoices,
    }),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
    ),
  ],
  card: {
    place: 'timeline',
    when: 'date',
    summary: ['amount', 'method'],
    quick: ['amount', 'method', 'transaction'],
  },
})
