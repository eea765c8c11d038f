import { declareField } from '../declare-field'
import { customerTable } from './linked-table'
import { currencyFields } from './money-fields'

/** What customers bought. */
export const transactionsTable = customerTable({
  key: 'transactions',
  ordinal: 3,
  block: 'business',
  label: ['Transactions', '交易'],
  one: ['Transaction', '交易'],
  fields: [
    declareField('date', 'date', ['Date', '日期'], ['Day of the transaction.', '交易的日期。'], {
      required: true,
    }),
    declareField(
      'product',
      'link',
      ['Product number', '产品编号'],
      ['Number of the product or service in the catalogue.', '产品目录里的编号。'],
      { to: 'products', wanted: true },
    ),
    declareField(
      'product-name',
      'computed',
      ['Product', '产品'],
      ['Name that belongs to the product number.', '产品编号对应的名称。'],
      {
        computation: { rule: 'name-of', link: 'product' },
      },
    ),
    declareField('model', 'text', ['Model', '型号'], ['Model or version.', '产品的型号或规格。']),
    declareField('quantity', 'number', ['Quantity', '数量'], ['How many or how much.', '买了多少。']),
    declareField('unit-price', 'money', ['Unit price', '单价'], ['Price of one.', '每单位的价格。'], {
      currencyIn: 'currency',
    }),
    declareField(
      'amount',
      'money',
      ['Amount', '金额'],
      ['A number such as 1200.50; below zero for what was given back.', '数字，例如 1200.50；退货写负数。'],
      { currencyIn: 'currency', required: true },
    ),
    ...currencyFields,
    declareField(
      'delivery-on',
      'date',
      ['Delivery due', '约定交货日'],
      ['Day on which it is to be delivered.', '约定哪一天交货。'],
    ),
    declareField(
      'delivered-on',
      'date',
      ['Delivered', '实际交货日'],
      ['Day on which it was delivered.', '实际哪一天交的货。'],
    ),
    declareField(
      'due-on',
      'date',
      ['Payment due', '应付款日'],
      ['Last day for payment.', '最晚哪一天付款。'],
    ),
    declareField(
      'owner',
      'person',
      ['Owner', '负责人'],
      ['E-mail address of the colleague.', '同事的邮箱地址。'],
    ),
    declareField(
      'paid',
      'computed',
      ['Paid', '已收款'],
      ['Sum of the payments for it.', '这笔交易收到的款项合计。'],
      {
        computation: { rule: 'paid' },
      },
    ),
    declareField(
      'payment-state',
      'computed',
      ['Payment', '收款情况'],
      ['Paid, partly paid, open or overdue.', '已收齐、部分收款、未收款或逾期。'],
      { computation: { rule: 'payment-state' } },
    ),
    declareField(
      'days-to-pay',
      'computed',
      ['Days to pay', '付款用时'],
      ['Days until all was paid.', '多少天收齐款项。'],
      {
        computation: { rule: 'days-to-pay' },
      },
    ),
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
    summary: ['amount', 'product-name', 'quantity'],
    quick: ['product', 'quantity', 'amount'],
  },
})
