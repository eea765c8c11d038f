import type { CalendarDate } from '../../src/base/calendar-date'
import { type DueWindow, dueDates } from '../../src/register/due-dates'
import { CHINA } from '../../src/register/rules/rule-context'

const day = (text: string) => text as CalendarDate
const today = day('2026-11-21')
const window: DueWindow = { today, since: today, contractDays: 30, birthdayDays: 0 }
const record = (id: string, values: Record<string, string | number>) => ({ id, values })
const due = (values: Record<string, string | number>, changes: Partial<DueWindow> = {}) =>
  dueDates([record('100001', values)], { ...window, ...changes }, CHINA).map(({ kind, on, daysLeft }) => [
    kind,
    on,
    daysLeft,
  ])

describe('dueDates', () => {
  it('finds a contract that ends within the notice, its first and last day included', () => {
    expect(due({ 'contract-end': '2026-12-21' })).toEqual([['contract-end', '2026-12-21', 30]])
    expect(due({ 'contract-end': '2026-12-22' })).toEqual([])
    expect(due({ 'contract-end': '2026-11-21' })).toEqual([['contract-end', '2026-11-21', 0]])
    expect(due({ 'contract-end': '2026-11-20' })).toEqual([])
  })

  it('catches up on missed days', () => {
    expect(due({ 'contract-end': '2026-11-20' }, { since: day('2026-11-19') })).toEqual([
      ['contract-end', '2026-11-20', -1],
    ])
    expect(due({ birthday: '1990-11-20' }, { since: day('2026-11-19') })).toEqual([
      ['birthday', '2026-11-20', -1],
    ])
  })

  it('finds birthdays with a year, without one, and on 29 February in a common year', () => {
    expect(due({ birthday: '1990-11-21' })).toEqual([['birthday', '2026-11-21', 0]])
    expect(due({ birthday: '11月21日' })).toEqual([['birthday', '2026-11-21', 0]])
    const february = { today: day('2027-02-28'), since: day('2027-02-28') }
    expect(due({ birthday: '2000-02-29' }, february)).toEqual([['birthday', '2027-02-28', 0]])
  })

  it('finds a lunar birthday on its solar day: 八月十五 is 2026-09-25', () => {
    const middleOfAutumn = { today: day('2026-09-25'), since: day('2026-09-25') }
    expect(due({ birthday: '农历八月十五' }, middleOfAutumn)).toEqual([['birthday', '2026-09-25', 0]])
    expect(due({ birthday: '农历八月十五' })).toEqual([])
  })

  it('takes a birthday over the turn of the year', () => {
    const newYearsEve = { today: day('2026-12-31'), since: day('2026-12-31'), birthdayDays: 3 }
    expect(due({ birthday: '--01-02' }, newYearsEve)).toEqual([['birthday', '2027-01-02', 2]])
  })

  it('says nothing of dates it cannot read', () => {
    expect(due({ 'contract-end': '下个月', birthday: '2001-02-30' })).toEqual([])
    expect(due({ 'contract-end': 46_000 })).toEqual([])
  })

  it('lists the soonest first and equal days by number', () => {
    const found = dueDates(
      [
        record('100002', { 'contract-end': '2026-12-01' }),
        record('100001', { 'contract-end': '2026-12-01' }),
        record('100003', { birthday: '--11-21' }),
      ],
      window,
      CHINA,
    )
    expect(found.map(({ recordId }) => recordId)).toEqual(['100003', '100001', '100002'])
  })
})
