import type { CalendarDate } from '../../../src/base/calendar-date'
import { followDays } from '../../../src/register/card/follow-days'
import type { DueFact } from '../../../src/register/due/due-item'
import { occasionToDo, takenOccasions } from '../../../src/register/due/occasion-notes'
import { putOffDays } from '../../../src/register/due/put-off-days'
import { LinkedRecords } from '../../../src/register/figures/linked-records'

const day = (text: string) => text as CalendarDate
const fact = (changes: Partial<DueFact> = {}): DueFact => ({
  ...{ kind: 'birthday', table: 'customers', recordId: '100001', customer: '100001', what: '', who: '' },
  on: day('2026-11-21'),
  ...changes,
})
const register = (...toDos: Record<string, string>[]) =>
  new LinkedRecords(
    new Map([
      [
        'to-dos',
        {
          schema: { key: 'to-dos', sheetId: 0, tab: '待办', fields: [] },
          rows: toDos.map((values, index) => ({ id: String(index), values })),
        },
      ],
    ]),
  )

describe('an occasion that somebody has in hand', () => {
  it.each(['zh-CN', 'en'] as const)('is known again by the to-do it became, written in %s', (locale) => {
    for (const each of [fact(), fact({ kind: 'contract-end', what: '框架' })]) {
      const { from } = occasionToDo(each, locale)
      const isTaken = takenOccasions(register({ customer: '100001', from }))
      expect(isTaken(each)).toBe(true)
      expect(isTaken({ ...each, on: day('2027-11-21') })).toBe(false)
      expect(isTaken({ ...each, customer: '100002' })).toBe(false)
      expect(isTaken({ ...each, kind: 'to-do' })).toBe(false)
    }
  })

  it('is one contract of several', () => {
    const { from } = occasionToDo(fact({ kind: 'contract-end', what: '框架' }), 'zh-CN')
    const isTaken = takenOccasions(register({ customer: '100001', from }))
    expect(isTaken(fact({ kind: 'contract-end', what: '租赁' }))).toBe(false)
  })
})

describe('the days to put off to', () => {
  it('are working days, and the same day of the next month', () => {
    expect(putOffDays(day('2026-11-20')).map(({ chip, on }) => [chip, on])).toEqual([
      ['tomorrow', '2026-11-23'],
      ['three-days', '2026-11-23'],
      ['next-monday', '2026-11-23'],
      ['next-month', '2026-12-21'],
    ])
    expect(putOffDays(day('2026-11-20'))[3]!.skipsWeekend).toBe(true)
    expect(putOffDays(day('2026-01-31'))[3]!.on).toBe('2026-03-02')
    expect(putOffDays(day('2026-11-20')).slice(0, 3)).toEqual(followDays(day('2026-11-20')))
  })
})
