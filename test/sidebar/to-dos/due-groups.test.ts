import fc from 'fast-check'
import { dueGroups, lineKey } from '../../../sidebar/features/to-dos/due-groups'
import { dueCustomer, dueTitle } from '../../../sidebar/features/to-dos/due-words'
import { addDays, type CalendarDate } from '../../../src/base/calendar-date'
import type { DueLine } from '../../../src/features/to-dos'

const today = '2026-11-21' as CalendarDate
const line = (daysLeft: number, recordId = '1', changes: Partial<DueLine> = {}): DueLine => ({
  ...{ kind: 'to-do', table: 'to-dos', recordId, customer: '100001', what: '寄合同', who: '' },
  ...{ on: addDays(today, daysLeft), daysLeft, name: '张三', company: '甲公司' },
  ...changes,
})
const shape = (days: number[]) =>
  dueGroups(days.map((left, index) => line(left, String(index)))).map(({ key, items, isOpen }) => [
    key,
    items.length,
    isOpen,
  ])

describe('the parts of Today', () => {
  it('come as today, overdue, tomorrow, this week, later; the last always folded', () => {
    expect(shape([-3, 0, 1, 7, 8])).toEqual([
      ['today', 1, true],
      ['overdue', 1, true],
      ['tomorrow', 1, true],
      ['week', 1, true],
      ['later', 1, false],
    ])
  })

  it('fold what would make more than seven, and all that follows', () => {
    expect(shape([0, 0, 0, 0, 0, -1, -1, -1, 1])).toEqual([
      ['today', 5, true],
      ['overdue', 3, false],
      ['tomorrow', 1, false],
    ])
  })

  it('show seven of a longer today and fold the rest of it', () => {
    expect(shape(Array.from({ length: 12 }, () => 0))).toEqual([
      ['today', 7, true],
      ['today', 5, false],
    ])
  })

  it('hold everything once and never more than seven in sight, whatever is due', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 90 }), { maxLength: 60 }), (days) => {
        const groups = dueGroups(days.map((left, index) => line(left, String(index))))
        const all = groups.flatMap(({ items }) => items.map(lineKey))
        expect([...all].sort()).toEqual(days.map((left, index) => lineKey(line(left, String(index)))).sort())
        const open = groups.filter(({ isOpen }) => isOpen).flatMap(({ items }) => items)
        expect(open.length).toBeLessThanOrEqual(7)
      }),
    )
  })
})

describe('what is due, in words', () => {
  it.each([
    ['to-do', '寄合同', '寄合同', '寄合同'],
    ['to-do', '', '待办', 'To-do'],
    ['follow-up', '续约', '跟进：续约', 'Follow-up: 续约'],
    ['contract-end', '', '合同到期', 'Contract ends'],
    ['contract-end', '框架', '合同到期：框架', 'Contract ends: 框架'],
    ['birthday', '白茶', '生日', 'Birthday'],
    ['service', '发错货', '发错货', '发错货'],
  ] as const)('of a %s with %j is %j', (kind, what, chinese, english) => {
    expect([dueTitle({ kind, what }, 'zh-CN'), dueTitle({ kind, what }, 'en')]).toEqual([chinese, english])
  })

  it('names the customer, and of a birthday what the person likes', () => {
    expect(dueCustomer(line(0))).toBe('张三 · 甲公司')
    expect(dueCustomer(line(0, '1', { kind: 'birthday', what: '白茶', company: '' }))).toBe('张三 · 白茶')
  })
})
