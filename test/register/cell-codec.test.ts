import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import { dateTime } from '../../src/base/date-time'
import { type Cell, fromCell, toCell } from '../../src/register/cell-codec'
import type { FieldKind } from '../../src/register/field'
import type { Value } from '../../src/register/value'
import { fieldOfKind } from '../support/field-of-kind'

describe('a cell', () => {
  it.each<[FieldKind, Value, Cell]>([
    ['date-time', '2026-11-21 06:00', 46_347.25],
    ['date-time', '2026-11-21 00:00', 46_347],
    ['date-time', '下周三上午', '下周三上午'],
    ['date-time', '1850-01-01 10:00', '1850-01-01 10:00'],
    ['date', '2026-11-21', 46_347],
    ['link', '100012', 100_012],
    ['link', '30000001', 30_000_001],
    ['link', '张三', '张三'],
    ['yes-no', true, true],
    ['yes-no', false, false],
    ['yes-no', '也许', '也许'],
    ['choices', '电话, 微信', '电话, 微信'],
    ['identity', '11010519491231002X', '11010519491231002X'],
    ['identity', '110105491231002', '110105491231002'],
    ['credit-code', '914403001922038216', '914403001922038216'],
    ['wechat', '13977413962', '13977413962'],
    ['web', 'https://alpur.cn', 'https://alpur.cn'],
    ['place', '苏州市', '苏州市'],
    ['money', 12.5, 12.5],
  ])('of kind %s holds %j as %j, and gives it back', (kind, value, cell) => {
    expect(toCell(fieldOfKind(kind), value)).toBe(cell)
    expect(fromCell(fieldOfKind(kind), cell)).toBe(value)
  })

  it('of a day and time is read to the minute', () => {
    const at = fieldOfKind('date-time')
    expect(fromCell(at, 46_347 + (9 * 60 + 41) / 1440 + 20 / 86_400)).toBe('2026-11-21 09:41')
    expect(fromCell(at, 46_347.999_99)).toBe('2026-11-22 00:00')
  })

  it.each([-1, 0, 1.5, 1e300, Number.MAX_SAFE_INTEGER + 2])('that holds %d links to no record', (cell) => {
    expect(fromCell(fieldOfKind('link'), cell)).toBe(cell)
  })

  it.each(['date', 'date-time', 'birthday'] as const)('of kind %s keeps a number that is no day', (kind) => {
    for (const cell of [-5, 0, 1, 2e6]) expect(fromCell(fieldOfKind(kind), cell)).toBe(cell)
  })

  it('that is empty holds nothing, whatever its kind', () => {
    for (const kind of ['date-time', 'yes-no', 'link', 'choices'] as const) {
      expect(fromCell(fieldOfKind(kind), null)).toBe('')
      expect(fromCell(fieldOfKind(kind), '')).toBe('')
      expect(toCell(fieldOfKind(kind), '')).toBe('')
    }
  })

  it('gives back every day and time of two centuries, and every record number', () => {
    const days = fc.integer({ min: 0, max: 90_000 }).map((after) => {
      const day = new Date(Date.UTC(1901, 0, 1) + after * 86_400_000).toISOString().slice(0, 10)
      return day as CalendarDate
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const [field, at] = [fieldOfKind('date-time'), dateTime(day, minutes)]
        expect(fromCell(field, toCell(field, at))).toBe(at)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 159_999_999 }), (number) => {
        const field = fieldOfKind('link')
        expect(toCell(field, String(number))).toBe(number)
        expect(fromCell(field, number)).toBe(String(number))
      }),
    )
  })
})
