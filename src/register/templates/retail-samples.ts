import type { Sample } from './sample'

const [FIRST, SECOND, THIRD] = ['customers:1', 'customers:2', 'customers:3']

const purchase = (
  days: number,
  customer: string,
  product: number,
  quantity: number,
  amount: number,
): Sample => ({
  date: { inDays: days },
  customer,
  product: `products:${product}`,
  quantity,
  amount,
})

const paid = (days: number, customer: string, transaction: number, amount: number): Sample => ({
  date: { inDays: days },
  customer,
  transaction: `transactions:${transaction}`,
  amount,
  method: ['WeChat Pay', '微信支付'],
})

/** Three invented customers of a shop and what they bought. */
export const retailSamples = {
  customers: [
    {
      name: ['Liu Fang', '刘芳'],
      phone: '13900000021',
      wechat: 'liufang_0021',
      gender: ['Female', '女'],
      birthday: '--06-18',
      'customer-type': ['VIP', 'VIP'],
      source: ['Walk-in', '上门'],
      tags: ['tea, gifts', '茶叶, 送礼'],
      likes: ['White tea', '白茶'],
      channel: ['WeChat', '微信'],
    },
    {
      name: ['Chen Ming', '陈明'],
      phone: '13900000022',
      gender: ['Male', '男'],
      'customer-type': ['Existing', '现有客户'],
      source: ['Referral', '老客户介绍'],
    },
    {
      name: ['Ouyang Xue', '欧阳雪'],
      phone: '13900000023',
      gender: ['Female', '女'],
      'customer-type': ['Potential', '潜在客户'],
      source: ['Advertising', '广告'],
      'opted-out': true,
    },
  ],
  products: [
    {
      name: ['White tea, tin', '白茶（罐装）'],
      model: '200 g',
      kind: ['Product', '产品'],
      'unit-price': 268,
      unit: ['tin', '罐'],
      active: true,
    },
    {
      name: ['Tea set', '茶具'],
      kind: ['Product', '产品'],
      'unit-price': 680,
      unit: ['set', '套'],
      active: true,
    },
  ],
  transactions: [
    purchase(-320, FIRST, 1, 2, 536),
    purchase(-150, FIRST, 2, 1, 680),
    purchase(-20, FIRST, 1, 4, 1072),
    purchase(-45, SECOND, 1, 1, 268),
    purchase(-6, SECOND, 2, 1, 680),
    purchase(-4, SECOND, 2, -1, -680),
  ],
  payments: [
    paid(-320, FIRST, 1, 536),
    paid(-150, FIRST, 2, 680),
    paid(-20, FIRST, 3, 1072),
    paid(-45, SECOND, 4, 268),
  ],
  'follow-ups': [
    {
      at: { inDays: -7, at: '16:20' },
      customer: THIRD,
      way: ['WeChat', '微信'],
      what: ['Asked for gift boxes before the holiday', '问节前的礼盒'],
      'next-on': { inDays: 2 },
    },
  ],
  service: [
    {
      at: { inDays: -4, at: '11:05' },
      customer: SECOND,
      type: ['Complaint', '投诉'],
      product: 'products:2',
      severity: ['Minor', '一般'],
      what: ['A cup was cracked; money given back', '一只杯子有裂纹，已退款'],
      state: ['Resolved', '已解决'],
      'resolved-on': { inDays: -4 },
    },
  ],
  'to-dos': [
    { 'due-on': { inDays: 2 }, customer: THIRD, what: ['Send the list of gift boxes', '发礼盒目录'] },
  ],
} satisfies Readonly<Record<string, readonly Sample[]>>
