import type { CalendarDate } from '../../../src/base/calendar-date'
import { badgesOf } from '../../../src/register/card/badges'
import type { RecordValues } from '../../../src/register/value'
import { customers } from './card-tables'

const TODAY = '2026-11-21' as CalendarDate
const NOBODY = new Map()
const shown = (values: RecordValues, family = NOBODY) => badgesOf(customers, values, family, TODAY).shown
const kinds = (values: RecordValues, family = NOBODY) => shown(values, family).map(({ kind }) => kind)

/** A transaction that had to be paid before today. */
const lateFamily = new Map([
  ['transactions', [{ id: '30000001', values: { amount: 12_000, 'due-on': '2026-11-01' } }]],
])
const everything: RecordValues = {
  allergies: '花生, 海鲜',
  'opted-out': true,
  'open-balance': 12_000,
  'credit-limit': 10_000,
  'customer-type': 'VIP',
  birthday: '1990-11-23',
  'special-needs': '轮椅',
}

describe('the badges of a card', () => {
  test('stand by severity, the gravest first, at most five of them (C5)', () => {
    const { shown, folded } = badgesOf(customers, everything, lateFamily, TODAY)
    expect(shown.map(({ kind }) => kind)).toEqual(['allergy', 'opted-out', 'overdue', 'over-limit', 'vip'])
    expect(folded).toBe(2)
  })

  test('name the allergen in the words that were written (A13 A15 C5)', () => {
    expect(shown({ allergies: '花生, 海鲜' })).toEqual([{ kind: 'allergy', words: '花生, 海鲜' }])
  })

  test.each(['无', '没有', '无过敏', 'none', 'No', 'n/a', 'N/A', '-', '——', '  ', '​'])(
    'say nothing of an allergy where %j is written',
    (allergies) => expect(shown({ allergies })).toEqual([]),
  )

  test.each(['无花果', '不耐受乳糖', 'no-nut diet', 'Nonoxynol'])(
    'warn of %j, which only begins like nothing',
    (words) => {
      expect(kinds({ allergies: words })).toEqual(['allergy'])
    },
  )

  test('warn of opting out only where the box is ticked', () => {
    expect(kinds({ 'opted-out': true })).toEqual(['opted-out'])
    expect(kinds({ 'opted-out': false })).toEqual([])
    expect(kinds({ 'opted-out': '' })).toEqual([])
  })

  test('say what is overdue (C5 I3)', () => {
    expect(shown({}, lateFamily)).toEqual([{ kind: 'overdue', amount: 12_000 }])
  })

  test('warn when more is open than the credit limit allows, and by how much', () => {
    expect(shown({ 'open-balance': 12_500, 'credit-limit': 10_000 })).toEqual([
      { kind: 'over-limit', amount: 2500 },
    ])
    expect(shown({ 'open-balance': 10_000, 'credit-limit': 10_000 })).toEqual([])
    expect(shown({ 'open-balance': 10_000 })).toEqual([])
    expect(shown({ 'open-balance': 10_000, 'credit-limit': 'about 5' })).toEqual([])
  })

  test.each([
    ['VIP', '', true],
    ['贵宾', '', true],
    ['', 'VIP', true],
    ['现有客户', 'VIP', false],
    ['', '现有客户', false],
    ['', '', false],
  ])('type by hand %j, by behaviour %j: VIP is %s', (byHand, byBehaviour, isVip) => {
    const values = { 'customer-type': byHand, 'type-by-behaviour': byBehaviour }
    expect(kinds(values)).toEqual(isVip ? ['vip'] : [])
  })

  test.each([
    ['1990-11-21', 0],
    ['1990-11-28', 7],
    ['--11-23', 2],
    ['lunar --10-13', 0],
  ])('say a birthday %s in %i days', (birthday, daysLeft) => {
    expect(shown({ birthday })).toEqual([expect.objectContaining({ kind: 'birthday', daysLeft })])
  })

  test.each(['1990-11-29', '1990-11-20', 'soon', ''])('say nothing of a birthday %j', (birthday) => {
    expect(shown({ birthday })).toEqual([])
  })

  test('are none where nothing is known', () => {
    expect(badgesOf(customers, {}, NOBODY, TODAY)).toEqual({ shown: [], folded: 0 })
  })
})
