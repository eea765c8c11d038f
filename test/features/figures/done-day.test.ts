import type { CalendarDate } from '../../../src/base/calendar-date'
import { doneDay } from '../../../src/features/figures/done-day'

const [YESTERDAY, TODAY] = ['2026-11-20', '2026-11-21'] as CalendarDate[] as [CalendarDate, CalendarDate]

describe('the day on which everything was computed', () => {
  it('is that of a run that wrote everything', () => {
    for (const before of [undefined, '', YESTERDAY, TODAY] as const)
      expect(doneDay(before, TODAY, true)).toBe(TODAY)
  })

  it('stays where it was after a run that left something for the next hour', () => {
    expect(doneDay(YESTERDAY, TODAY, false)).toBe(YESTERDAY)
    expect(doneDay(undefined, TODAY, false)).toBe('')
    expect(doneDay('', TODAY, false)).toBe('')
  })

  it('is not today when limits were changed after the first run and the second left something: the next hour goes on', () => {
    expect(doneDay(TODAY, TODAY, false)).not.toBe(TODAY)
  })
})
