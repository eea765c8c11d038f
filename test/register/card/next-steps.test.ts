import type { CalendarDate } from '../../../src/base/calendar-date'
import { nextSteps } from '../../../src/register/card/next-steps'
import type { RecordValues, RegisterRecord } from '../../../src/register/value'
import { aTable, linkedTables } from './card-tables'

const TODAY = '2026-11-21' as CalendarDate
const steps = (table: string, ...rows: RecordValues[]) =>
  nextSteps(
    linkedTables,
    new Map([[table, rows.map((values, index) => ({ id: String(index + 1), values }))]]),
    TODAY,
  )

describe('the next steps of a customer (H3)', () => {
  test('are the follow-ups that name a day, until they are done', () => {
    const next = { 'next-on': '2026-11-25', what: '谈续约', by: '王敏' }
    expect(steps('follow-ups', next, { ...next, done: true }, { what: '谈续约' })).toEqual([
      {
        ...{ kind: 'follow-up', table: 'follow-ups', id: '1', on: '2026-11-25', daysLeft: 4 },
        ...{ what: '谈续约', who: '王敏' },
      },
    ])
  })

  test('are to-dos, also those without a day, until they are ticked or have a day on which they were done', () => {
    const found = steps(
      'to-dos',
      { what: '没有日期' },
      { what: '寄合同', 'due-on': '2026-11-20', owner: '李娜' },
      { what: 'a', done: true },
      { what: 'b', 'done-on': '2026-11-01' },
    )
    expect(found.map(({ what, daysLeft }) => [what, daysLeft])).toEqual([
      ['寄合同', -1],
      ['没有日期', undefined],
    ])
  })

  test.each([
    ['待处理', '', true],
    ['重新打开', '2026-11-01', true],
    ['已解决', '', false],
    ['', '2026-11-01', false],
  ])('a complaint in state %j, resolved on %j, is open: %s (J1)', (state, resolved, isOpen) => {
    const found = steps('service', {
      type: '投诉',
      what: '漏水',
      state,
      'resolved-on': resolved,
      deadline: TODAY,
    })
    expect(found.map(({ kind, what }) => [kind, what])).toEqual(isOpen ? [['service', '漏水']] : [])
  })

  test('leave praise alone, which asks for nothing', () => {
    expect(steps('service', { type: '表扬', what: '谢谢' })).toEqual([])
  })

  test('are the months of a duty up to this one that are not done', () => {
    const found = steps('deadlines', {
      duty: '申报',
      year: 2026,
      m01: '完成',
      m10: '待办',
      m11: '进行',
      m12: '待办',
    })
    expect(found.map(({ field, on, what, daysLeft }) => [field, on, what, daysLeft])).toEqual([
      ['m10', '2026-10-31', '申报', -21],
      ['m11', '2026-11-30', '申报', 9],
    ])
    expect(steps('deadlines', { duty: '申报', year: 2027, m01: '待办' })).toEqual([])
    expect(steps('deadlines', { duty: '申报', year: 2024, m02: '待办' })[0]?.on).toBe('2024-02-29')
  })

  test('hold a duty whose year cannot be read, without a day', () => {
    expect(steps('deadlines', { duty: '申报', m02: '待办' })).toEqual([
      expect.objectContaining({ what: '申报', field: 'm02' }),
    ])
  })

  test('stand with what is due first on top', () => {
    const family = new Map<string, RegisterRecord[]>([
      ['follow-ups', [{ id: '50000001', values: { 'next-on': '2026-11-25', what: 'late' } }]],
      ['to-dos', [{ id: '120000001', values: { 'due-on': '2026-11-22', what: 'soon' } }]],
      ['service', [{ id: '60000001', values: { state: '待处理', what: 'no day' } }]],
    ])
    expect(nextSteps(linkedTables, family, TODAY).map(({ what }) => what)).toEqual(['soon', 'late', 'no day'])
  })

  test('come from a firm’s own table of steps as well', () => {
    const own = aTable(
      'own-2',
      [
        ['promise', 'text'],
        ['until', 'date'],
      ],
      {
        ...{ place: 'steps', when: 'until', summary: ['promise'], quick: [] },
      },
    )
    const family = new Map<string, RegisterRecord[]>([
      ['own-2', [{ id: '1', values: { promise: '送样品', until: '2026-11-30' } }]],
    ])
    expect(nextSteps([own], family, TODAY)).toEqual([
      expect.objectContaining({ what: '送样品', on: '2026-11-30', daysLeft: 9 }),
    ])
  })
})
