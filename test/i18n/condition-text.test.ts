import { conditionText } from '../../src/i18n/condition-text'
import type { Condition } from '../../src/register/search/conditions/condition'
import { schemas, TODAY } from '../register/search/conditions/a-shop'

const zh = (condition: Condition) =>
  conditionText(condition, 'customers', { tables: schemas('zh-CN'), today: TODAY, locale: 'zh-CN' })
const en = (condition: Condition) =>
  conditionText(condition, 'customers', { tables: schemas('en'), today: TODAY, locale: 'en' })

const bought: Condition = {
  table: 'transactions',
  where: {
    all: [
      { field: 'product', test: 'contains', text: '帐篷' },
      { field: 'date', test: 'within', count: 12, unit: 'months' },
    ],
  },
}
const silent: Condition = { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } }
const shanghai: Condition = { field: 'city', test: 'is', value: '上海' }

describe('a condition in words', () => {
  test('says what was asked, in Chinese (D4)', () => {
    expect(zh({ all: [bought, shanghai, silent] })).toBe(
      '有交易（产品编号包含“帐篷”，并且日期在最近 12 个月内），并且城市是“上海”，并且上次联系不在最近 30 天内',
    )
  })

  test('says what was asked, in English (D4)', () => {
    expect(en({ all: [bought, shanghai, silent] })).toBe(
      'has something in Transactions (Product number contains “帐篷”, and Date is within the last 12 months), and City is “上海”, and Last contact is not within the last 30 days',
    )
  })

  test.each<[Condition, string, string]>([
    [{ all: [] }, '所有客户', 'every customer'],
    [{ any: [] }, '没有客户', 'no customer'],
    [{ not: { all: [] } }, '没有客户', 'no customer'],
    [{ not: shanghai }, '城市不是“上海”', 'City is not “上海”'],
    [{ not: { not: shanghai } }, '城市是“上海”', 'City is “上海”'],
    [{ field: 'city', test: 'blank' }, '城市未填', 'City is blank'],
    [{ not: { field: 'city', test: 'blank' } }, '城市已填', 'City is filled in'],
    [{ field: 'opted-out', test: 'is', value: true }, '已退订为“是”', 'Opted out is yes'],
    [{ field: 'amount', test: 'more', than: 12_000 }, '交易金额高于 12,000', 'Amount is above 12,000'],
    [{ table: 'transactions', count: 3 }, '交易至少 3 条', 'has at least 3 in Transactions'],
    [{ not: { table: 'transactions' } }, '没有交易', 'has nothing in Transactions'],
    [
      { table: 'transactions', sum: { of: 'amount', min: 1000 } },
      '交易的金额合计至少 1,000',
      'Amount in Transactions adds up to at least 1,000',
    ],
    [
      { any: [shanghai, { all: [silent, { field: 'tags', test: 'is', value: 'VIP' }] }] },
      '城市是“上海”，或者（上次联系不在最近 30 天内，并且标签是“VIP”）',
      'City is “上海”, or (Last contact is not within the last 30 days, and Tags is “VIP”)',
    ],
    [
      { not: { any: [shanghai, silent] } },
      '不符合（城市是“上海”，或者上次联系不在最近 30 天内）',
      'not (City is “上海”, or Last contact is not within the last 30 days)',
    ],
    [
      { field: 'contract-end', test: 'before', day: '2027-01-02' as never },
      '合同到期早于2027年1月2日 周六',
      'Contract end is before Sat 2 Jan 2027',
    ],
    [
      { field: 'contract-end', test: 'within', count: 1, unit: 'days', ahead: true },
      '合同到期在今后 1 天内',
      'Contract end is within the next 1 day',
    ],
    [{ field: 'gone', test: 'blank' }, 'gone未填', 'gone is blank'],
  ])('%j is “%s” and “%s”', (condition, chinese, english) => {
    expect(zh(condition)).toBe(chinese)
    expect(en(condition)).toBe(english)
  })
})
