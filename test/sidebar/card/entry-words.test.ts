import { daysAway, listDay, localTime } from '../../../sidebar/features/card/day-words'
import {
  changeWords,
  kindWord,
  mailWords,
  personWord,
  recordWords,
  type WordsGround,
} from '../../../sidebar/features/card/entry-words'
import type { CalendarDate } from '../../../src/base/calendar-date'
import type { FormTable } from '../../../src/features/customers'
import type { ChangeEntry, MailEntry } from '../../../src/register/card/timeline-entry'
import type { TableSchema } from '../../../src/register/field'
import { aTable, customers, followUps, payments, toDos, transactions } from '../../register/card/card-tables'

const TODAY = '2026-11-21' as CalendarDate
const chinese: WordsGround = { locale: 'zh-CN', today: TODAY, names: { '90000001': '双人帐篷' } }
const english: WordsGround = { ...chinese, locale: 'en' }
const form = ({ card, ...table }: TableSchema): FormTable => ({
  ...table,
  card: card ?? { place: 'timeline', summary: [], quick: [] },
  fields: table.fields.map((field) => ({ ...field, editable: true })),
})

describe('a record in one line', () => {
  test('a purchase says how much, what and how many (D8 A18)', () => {
    const values = { date: '2026-10-28', amount: 32_000, product: '90000001', quantity: 40 }
    expect(recordWords(form(transactions), values, chinese)).toBe('3.2 万 · 双人帐篷 · × 40')
    expect(recordWords(form(transactions), values, english)).toBe('32k · 双人帐篷 · × 40')
  })

  test('a link to a record whose name is not known says its number', () => {
    expect(recordWords(form(transactions), { product: '90000009' }, chinese)).toBe('90000009')
  })

  test('a contact says how, who and what (H1)', () => {
    const values = { at: '2026-11-18 09:41', way: '电话', by: 'wangmin@example.com', what: '等报价' }
    expect(recordWords(form(followUps), values, chinese)).toBe('电话 · wangmin · 等报价')
  })

  test('who it was stands first where the line does not say it', () => {
    expect(recordWords(form(toDos), { what: '寄合同', owner: '王敏' }, chinese)).toBe('王敏 · 寄合同')
  })

  test('a day is named by its header, a box only where it is ticked', () => {
    const stay = aTable(
      'stays',
      [
        ['room', 'text'],
        ['departs-on', 'date'],
        ['late', 'yes-no'],
      ],
      {
        ...{ place: 'timeline', summary: ['room', 'departs-on', 'late'], quick: [] },
      },
    )
    expect(recordWords(form(stay), { room: '1203', 'departs-on': '2026-11-23', late: false }, chinese)).toBe(
      '1203 · departs-on 11-23',
    )
    expect(recordWords(form(stay), { late: true }, chinese)).toBe('late')
  })

  test('an amount that is no number is said as it was typed', () => {
    expect(recordWords(form(payments), { amount: 'about 5' }, chinese)).toBe('about 5')
  })

  test('nothing is said of a record that holds nothing', () => {
    expect(recordWords(form(payments), {}, chinese)).toBe('')
  })
})

describe('a change in one line', () => {
  const entry: ChangeEntry = {
    ...{
      what: 'change',
      id: 'op',
      at: '2026-10-20 08:00',
      action: 'edit',
      by: 'lina@example.com',
      values: 3,
    },
    changes: [{ field: 'tax-number', before: '', after: '9144' }],
  }
  const fields = form(customers).fields

  test('says who, what was and what is, and how much more (H5)', () => {
    expect(changeWords(entry, fields, chinese)).toBe('lina · tax-number 空 → 9144 · 另有 2 处')
    expect(changeWords(entry, fields, english)).toBe('lina · tax-number empty → 9144 · and 2 more values')
  })

  test('says that the customer was added or deleted', () => {
    const added = { ...entry, changes: [{ field: 'name', before: null, after: '张三' }] }
    const removed = { ...entry, changes: [{ field: 'name', before: '张三', after: null }] }
    expect(changeWords(added, fields, chinese)).toBe('lina · 新增客户')
    expect(changeWords(removed, fields, english)).toBe('lina · Customer deleted')
  })

  test('says so where nobody knows who it was', () => {
    expect(changeWords({ ...entry, by: '' }, fields, chinese)).toContain('未知编辑者')
  })
})

describe('what a record is called', () => {
  test('is a word of the reader’s language for tables the product knows, else the name of its tab', () => {
    expect(kindWord({ key: 'payments', tab: 'x' }, 'zh-CN')).toBe('收款')
    expect(kindWord({ key: 'payments', tab: 'x' }, 'en')).toBe('Payment')
    expect(kindWord({ key: 'own-1', tab: '网站访问' }, 'en')).toBe('网站访问')
  })

  test('a person goes by what stands before the sign of the address', () => {
    expect(['wang@example.com', '王敏', ''].map(personWord)).toEqual(['wang', '王敏', ''])
  })
})

describe('days on the card', () => {
  test.each([
    ['2026-11-18', '11-18'],
    ['2026-11-18 09:41', '11-18'],
    ['2025-11-18', '2025-11-18'],
    ['', '无日期'],
  ])('%j reads %s', (at, words) => expect(listDay(at, TODAY, 'zh-CN')).toBe(words))

  test.each([
    [0, '今天', 'today'],
    [1, '明天', 'tomorrow'],
    [-1, '昨天', 'yesterday'],
    [4, '4 天后', 'in 4 days'],
    [-3, '3 天前', '3 days ago'],
  ])('%i days away reads %s, %s', (days, inChinese, inEnglish) => {
    expect(daysAway(days, 'zh-CN')).toBe(inChinese)
    expect(daysAway(days, 'en')).toBe(inEnglish)
  })

  test('an instant is told in the zone of the register', () => {
    expect(localTime('2026-11-20T20:30:00.000Z', 'Asia/Shanghai')).toBe('2026-11-21 04:30')
  })
})

describe('a mail of the register', () => {
  const mail: MailEntry = {
    ...{ what: 'mail', at: '2026-11-20 08:30', id: 'run-1/a', to: 'wangmin@example.com', state: 'sent' },
    about: [{ kind: 'contract-end', on: '2026-12-01' as CalendarDate }],
  }
  const words = (locale: 'en' | 'zh-CN', state: MailEntry['state'] = 'sent') =>
    mailWords({ ...mail, state }, { locale, today: '2026-11-21' as CalendarDate, names: {} })

  it('is told by whom it went to and what it said (H5)', () => {
    expect(words('zh-CN')).toBe('发给 wangmin · 合同到期 12-01')
    expect(words('en')).toBe('to wangmin · contract end 12-01')
  })

  it('says where it did not go out, or perhaps did not', () => {
    expect(words('zh-CN', 'failed')).toBe('发给 wangmin · 未发出 · 合同到期 12-01')
    expect(words('en', 'doubtful')).toBe('to wangmin · perhaps sent · contract end 12-01')
  })
})
