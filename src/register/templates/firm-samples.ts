import type { Sample } from './sample'

/** The keys of the twelve months of a deadline. */
export const deadlineMonths: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => `m${String(index + 1).padStart(2, '0')}`,
)

const [FIRST, SECOND] = ['customers:1', 'customers:2']
const DONE = ['Done', '完成'] as const
const DOING = ['In progress', '进行'] as const
const WAITING = ['To do', '待办'] as const

const monthsDone = (count: number): Sample =>
  Object.fromEntries(deadlineMonths.slice(0, count).map((month) => [month, DONE]))

/** Two invented clients of a law and accounting firm, with what was done for them. */
export const firmSamples = {
  customers: [
    {
      name: ['Bai Ruolin', '白若琳'],
      kind: ['Person', '个人'],
      phone: '13900000011',
      email: 'bai.ruolin@example.com',
      'transaction-date': '2026-03-12',
      amount: 8000,
      product: ['Legal counsel', '法律咨询'],
      preferences: ['Wants to talk on the phone in the evening', '希望晚上电话沟通'],
      source: ['Referral', '老客户介绍'],
      note: ['Wants to keep the flat', '希望保住房子'],
    },
    {
      name: ['Yunqi Tea', '云栖茶业'],
      kind: ['Organisation', '单位'],
      company: ['Yunqi Tea Co., Ltd.', '云栖茶业有限公司'],
      'former-names': ['Yunqi Tea House', '云栖茶行'],
      phone: '0571-88000012',
      email: 'office@yunqi.example.com',
      'transaction-date': '2026-01-08',
      amount: 36000,
      product: ['Bookkeeping', '代理记账'],
      preferences: ['Documents by WeChat', '材料用微信传'],
      source: ['Website', '网络'],
      'paper-file': ['Cabinet 3, drawer B', '3 号柜 B 格'],
    },
  ],
  contacts: [
    {
      customer: SECOND,
      name: ['Qiu Jing', '仇静'],
      position: ['Accountant', '会计'],
      phone: '13900000013',
      primary: true,
    },
  ],
  matters: [
    {
      customer: FIRST,
      name: ['Division of property after divorce', '离婚后财产纠纷'],
      kind: ['Litigation', '诉讼'],
      'legal-need': ['Wants to keep the flat and custody', '要求保留住房和抚养权'],
      'opposing-party': ['Han Zhiyuan', '韩志远'],
      'conflict-checked-on': { inDays: -41 },
      'conflict-result': ['No conflict', '无冲突'],
      'conflict-names': ['Bai Ruolin, Han Zhiyuan', '白若琳、韩志远'],
      stage: ['In progress', '办理中'],
      'opened-on': { inDays: -40 },
    },
    {
      customer: SECOND,
      name: ['Audit of last year', '上年度审计'],
      kind: ['Audit', '审计'],
      'legal-need': ['Report for the bank', '贷款银行要求的审计报告'],
      'related-parties': ['Yunqi Trading, Shan Yu', '云栖贸易，单雨'],
      stage: ['Conflict check', '利益冲突检索'],
      'opened-on': { inDays: -3 },
    },
  ],
  deadlines: [
    {
      ...{ customer: SECOND, duty: ['Tax return', '申报'], year: 2026, rhythm: ['Monthly', '每月'] },
      ...{ 'due-day': 15, ...monthsDone(9), m10: DOING, m11: WAITING, m12: WAITING },
    },
    {
      ...{ customer: SECOND, duty: ['Annual report', '年报'], year: 2026, rhythm: ['Yearly', '每年'] },
      ...{ 'first-month': 6, 'due-day': 30, m06: DONE },
    },
  ],
  contracts: [
    {
      customer: SECOND,
      name: ['Bookkeeping 2026', '2026 年代理记账'],
      'signed-on': { inDays: -300 },
      'starts-on': { inDays: -295 },
      'ends-on': { inDays: 21 },
      amount: 36000,
      state: ['In force', '履行中'],
      'paper-file': ['Cabinet 3, drawer B', '3 号柜 B 格'],
    },
  ],
  products: [
    {
      name: ['Legal counsel', '法律咨询'],
      kind: ['Service', '服务'],
      'unit-price': 800,
      unit: ['hour', '小时'],
      active: true,
    },
    {
      name: ['Bookkeeping', '代理记账'],
      kind: ['Service', '服务'],
      'unit-price': 3000,
      unit: ['month', '月'],
      active: true,
    },
  ],
  transactions: [
    {
      date: { inDays: -38 },
      customer: FIRST,
      product: 'products:1',
      quantity: 10,
      amount: 8000,
      'due-on': { inDays: -8 },
    },
    {
      date: { inDays: -12 },
      customer: SECOND,
      product: 'products:2',
      quantity: 3,
      amount: 9000,
      'due-on': { inDays: 18 },
    },
  ],
  payments: [
    {
      date: { inDays: -9 },
      customer: FIRST,
      transaction: 'transactions:1',
      amount: 8000,
      method: ['Bank transfer', '银行转账'],
    },
  ],
  'follow-ups': [
    {
      at: { inDays: -5, at: '19:30' },
      customer: FIRST,
      way: ['Phone', '电话'],
      topic: ['Hearing', '开庭'],
      what: ['Date of the hearing told; she brings the deed', '告知开庭日期，她带房产证来'],
      'next-on': { inDays: 3 },
    },
  ],
  minutes: [
    {
      date: { inDays: -3 },
      customer: SECOND,
      subject: ['Preparing the audit', '审计准备'],
      attendees: ['Qiu Jing', '仇静'],
      decisions: ['Stocktaking at the end of the month', '月底盘点'],
      actions: ['Qiu Jing: list of stock', '仇静：交库存清单'],
    },
  ],
  service: [
    {
      at: { inDays: -20, at: '10:00' },
      customer: SECOND,
      type: ['Praise', '表扬'],
      product: 'products:2',
      what: ['Return was filed early', '申报很及时'],
      state: ['Resolved', '已解决'],
    },
  ],
  'to-dos': [
    { 'due-on': { inDays: 3 }, customer: FIRST, what: ['Copy of the deed', '复印房产证'] },
    { 'due-on': { inDays: 14 }, customer: SECOND, what: ['Renew the contract', '续签合同'] },
  ],
} satisfies Readonly<Record<string, readonly Sample[]>>
