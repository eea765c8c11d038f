import type { Sample } from './sample'

const [FIRST, SECOND] = ['customers:1', 'customers:2']

/** Two invented guests of a hotel, their stays, and who arrives today: one of them has no file yet. */
export const hotelSamples = {
  customers: [
    {
      name: ['Song Yu', '宋宇'],
      phone: '13900000031',
      email: 'song.yu@example.com',
      country: ['China', '中国'],
      language: ['Chinese', '中文'],
      birthday: '1984-05-09',
      allergies: ['Peanuts', '花生'],
      'stay-preferences': ['High floor, quiet side, two pillows', '高楼层，安静的一侧，两个枕头'],
      'special-needs': ['Late check-out', '延迟退房'],
      'customer-type': ['VIP', 'VIP'],
      source: ['Website', '网络'],
    },
    {
      name: 'Emma Clarke',
      phone: '+442079460123',
      email: 'emma.clarke@example.com',
      country: ['United Kingdom', '英国'],
      language: ['English', '英语'],
      allergies: ['none', '无'],
      'stay-preferences': ['Double bed, bath tub', '大床，有浴缸'],
      'special-needs': ['Cot for a child of two', '两岁孩子的婴儿床'],
      'customer-type': ['Existing', '现有客户'],
      source: ['Referral', '老客户介绍'],
    },
  ],
  stays: [
    {
      customer: FIRST,
      'arrives-on': { inDays: -200 },
      'departs-on': { inDays: -198 },
      room: '1208',
      rate: 688,
    },
    {
      customer: FIRST,
      'arrives-on': { inDays: -45 },
      'departs-on': { inDays: -42 },
      room: '1506',
      rate: 728,
      preferences: ['No nuts in the welcome plate', '欢迎果盘不放坚果'],
    },
    {
      customer: SECOND,
      'arrives-on': { inDays: -90 },
      'departs-on': { inDays: -88 },
      room: '906',
      rate: 658,
    },
  ],
  arrivals: [
    {
      customer: FIRST,
      room: '1510',
      guest: ['Song Yu', '宋宇'],
      'arrives-at': { inDays: 0, at: '15:00' },
      preferences: ['High floor, quiet side, two pillows', '高楼层，安静的一侧，两个枕头'],
      'special-needs': ['Late check-out', '延迟退房'],
      'last-stay': { inDays: -42 },
      preparation: false,
      phone: '13900000031',
    },
    {
      room: '910',
      guest: ['Xie Lan', '解兰'],
      'arrives-at': { inDays: 0, at: '18:30' },
      preparation: false,
      phone: '13900000033',
    },
  ],
  products: [
    {
      name: ['Airport transfer', '机场接送'],
      kind: ['Service', '服务'],
      'unit-price': 180,
      unit: ['trip', '次'],
      active: true,
    },
    {
      name: ['Dinner for two', '双人晚餐'],
      kind: ['Product', '产品'],
      'unit-price': 398,
      unit: ['set', '套'],
      active: true,
    },
  ],
  transactions: [
    { date: { inDays: -45 }, customer: FIRST, product: 'products:1', quantity: 2, amount: 360 },
    { date: { inDays: -89 }, customer: SECOND, product: 'products:2', quantity: 1, amount: 398 },
  ],
  payments: [
    {
      date: { inDays: -42 },
      customer: FIRST,
      transaction: 'transactions:1',
      amount: 360,
      method: ['Card', '银行卡'],
    },
    {
      date: { inDays: -88 },
      customer: SECOND,
      transaction: 'transactions:2',
      amount: 398,
      method: ['Card', '银行卡'],
    },
  ],
  'follow-ups': [
    {
      at: { inDays: -1, at: '11:00' },
      customer: FIRST,
      way: ['Phone', '电话'],
      what: ['Arrives by the afternoon train', '坐下午的火车来'],
    },
  ],
  service: [
    {
      at: { inDays: -88, at: '09:40' },
      customer: SECOND,
      type: ['Satisfaction', '满意度'],
      what: ['Friendly, but the lift was slow', '很热情，就是电梯慢'],
      'score-kind': ['CSAT', '满意度 CSAT'],
      score: 4,
      state: ['Resolved', '已解决'],
    },
  ],
  'to-dos': [
    {
      'due-on': { inDays: 0 },
      customer: FIRST,
      what: ['Second pillow, fruit without nuts', '加枕头，果盘不放坚果'],
    },
  ],
} satisfies Readonly<Record<string, readonly Sample[]>>
