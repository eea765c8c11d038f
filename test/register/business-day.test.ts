import fc from 'fast-check'
import { addDays, type CalendarDate } from '../../src/base/calendar-date'
import { type DateTime, dateTime, dayOf } from '../../src/base/date-time'
import { businessDay, businessDayOf, dayChangesAt } from '../../src/register/business-day'

const DAY = '2026-11-22' as CalendarDate
const BEFORE = '2026-11-21'

describe('the hotel’s day', () => {
  it('J6: changes at six in the morning, not at midnight', () => {
    expect(businessDay({ day: DAY, hour: 0 }, 6)).toBe(BEFORE)
    expect(businessDay({ day: DAY, hour: 5 }, 6)).toBe(BEFORE)
    expect(businessDay({ day: DAY, hour: 6 }, 6)).toBe(DAY)
    expect(businessDay({ day: DAY, hour: 23 }, 6)).toBe(DAY)
  })

  it('is the calendar’s where it changes at midnight', () => {
    for (let hour = 0; hour < 24; hour++) expect(businessDay({ day: DAY, hour }, 0)).toBe(DAY)
  })

  it('goes over the turn of months and years', () => {
    expect(businessDay({ day: '2027-01-01' as CalendarDate, hour: 2 }, 6)).toBe('2026-12-31')
    expect(businessDay({ day: '2028-03-01' as CalendarDate, hour: 5 }, 6)).toBe('2028-02-29')
  })

  it('of an arrival at night is the day before', () => {
    expect(businessDayOf('2026-11-22 02:30' as DateTime, 6)).toBe(BEFORE)
    expect(businessDayOf('2026-11-22 06:00' as DateTime, 6)).toBe(DAY)
  })

  it('of a day without time is that day', () => {
    expect(businessDayOf('2026-11-22 00:00' as DateTime, 6)).toBe(DAY)
  })

  it('never goes back, and is the calendar’s day or the one before', () => {
    const minutes = fc.integer({ min: 1, max: 1439 })
    const changes = fc.integer({ min: 0, max: 23 })
    fc.assert(
      fc.property(minutes, minutes, changes, (one, other, changesAt) => {
        const [early, late] = [dateTime(DAY, Math.min(one, other)), dateTime(DAY, Math.max(one, other))]
        expect(businessDayOf(early, changesAt) <= businessDayOf(late, changesAt)).toBe(true)
        expect([dayOf(late), addDays(DAY, -1)]).toContain(businessDayOf(late, changesAt))
      }),
    )
  })

  it('lasts a whole day: an instant and the next day’s same hour are a day apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }), (hour, changesAt) => {
        const today = businessDay({ day: DAY, hour }, changesAt)
        expect(businessDay({ day: addDays(DAY, 1), hour }, changesAt)).toBe(addDays(today, 1))
      }),
    )
  })
})

describe('the hour typed in Settings', () => {
  it.each([
    ['6:00', 6],
    ['6 点', 6],
    ['５', 5],
    ['0', 0],
    ['0.25', 6],
    ['0.1666666666', 4],
  ])('%s is %d', (typed, hour) => {
    expect(dayChangesAt(new Map([['dayChangesAt', typed]]))).toBe(hour)
  })

  it.each(['', 'in the morning', '24', '-1', '6.5'])('%p counts as six', (typed) => {
    expect(dayChangesAt(new Map([['dayChangesAt', typed]]))).toBe(6)
  })

  it('is six where the rule was removed', () => {
    expect(dayChangesAt(new Map())).toBe(6)
  })
})
