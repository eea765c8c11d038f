import type { CalendarDate } from '../../../src/base/calendar-date'
import { finishValues } from '../../../src/register/card/finish'
import { aTable, deadlines, followUps, service, toDos } from './card-tables'

const TODAY = '2026-11-21' as CalendarDate

describe('finishing a step (H3)', () => {
  test('ticks a to-do and notes the day', () => {
    expect(finishValues(toDos, 'done', TODAY)).toEqual({ done: true, 'done-on': TODAY })
    expect(finishValues(toDos, 'reopened', TODAY)).toEqual({ done: false, 'done-on': '' })
  })

  test('ticks a follow-up, which has no day of its own for that', () => {
    expect(finishValues(followUps, 'done', TODAY)).toEqual({ done: true })
  })

  test('resolves a complaint and reopens it, in the words of its list (J1)', () => {
    expect(finishValues(service, 'done', TODAY)).toEqual({ state: '已解决', 'resolved-on': TODAY })
    expect(finishValues(service, 'reopened', TODAY)).toEqual({ state: '重新打开', 'resolved-on': '' })
  })

  test('finishes one month of a duty', () => {
    expect(finishValues(deadlines, 'done', TODAY, 'm10')).toEqual({ m10: '完成' })
    expect(finishValues(deadlines, 'reopened', TODAY, 'm10')).toEqual({ m10: '待办' })
  })

  test('changes nothing where the table knows no such thing', () => {
    expect(finishValues(aTable('own', [['a', 'text']]), 'done', TODAY)).toEqual({})
    expect(finishValues(aTable('own', [['state', 'choice']]), 'done', TODAY)).toEqual({})
    expect(finishValues(deadlines, 'done', TODAY, 'm13')).toEqual({})
  })
})
