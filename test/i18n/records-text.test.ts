import { recordsText } from '../../src/i18n/records-text'
import { recordCount } from '../../src/register/record-count'

const count = (table: string, records: number) => recordCount([], table, records)

describe('numbers of records in words', () => {
  test.each([
    ['customers', 1, '1 customer', '1 位客户'],
    ['customers', 1200, '1,200 customers', '1,200 位客户'],
    ['follow-ups', 1, '1 follow-up', '1 条跟进'],
    ['opportunities', 2, '2 opportunities', '2 条商机'],
    ['to-dos', 2, '2 to-dos', '2 条待办'],
    ['stays', 2, '2 stays', '2 条入住'],
    ['minutes', 2, '2 minutes', '2 条会议纪要'],
    ['service', 3, '3 service records', '3 条服务记录'],
    ['own-1', 3, '3 records of “own-1”', '“own-1”3 条'],
  ])('%s %d: %s', (table, records, en, zh) => {
    expect(recordsText([count(table, records)], 'en')).toBe(en)
    expect(recordsText([count(table, records)], 'zh-CN')).toBe(zh)
  })

  test('are joined, and none are left out', () => {
    const counts = [count('customers', 2), count('contacts', 0), count('payments', 1), count('stays', 4)]
    expect(recordsText(counts, 'en')).toBe('2 customers, 1 payment and 4 stays')
    expect(recordsText(counts, 'zh-CN')).toBe('2 位客户、1 条收款和 4 条入住')
    expect(recordsText([], 'en')).toBe('')
  })
})
