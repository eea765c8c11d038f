import fc from 'fast-check'
import { addDays, type CalendarDate, weekdayOf } from '../../../src/base/calendar-date'
import { customerLinkOf, type Family } from '../../../src/register/card/family'
import { followDays } from '../../../src/register/card/follow-days'
import { lastContact } from '../../../src/register/card/last-contact'
import { recordDay, recordTime } from '../../../src/register/card/record-day'
import { completeness, missingFields } from '../../../src/register/card/wanted-fields'
import type { RegisterRecord } from '../../../src/register/value'
import { aTable, customers, followUps, toDos } from './card-tables'

const TODAY = '2026-11-21' as CalendarDate

describe('the last contact', () => {
  const family: Family = new Map<string, RegisterRecord[]>([
    [
      'follow-ups',
      [
        { id: '1', values: { at: '2026-11-18 09:41', by: '王敏', way: '电话' } },
        { id: '2', values: { at: '2026-11-10', by: '李娜' } },
        { id: '3', values: { at: '2026-12-01 10:00', by: '赵六' } },
      ],
    ],
  ])

  test('is the latest follow-up up to today, with who and how (H1)', () => {
    expect(lastContact({}, family, TODAY)).toEqual({ on: '2026-11-18', daysAgo: 3, by: '王敏', way: '电话' })
  })

  test('is the day typed for the customer where that is later', () => {
    expect(lastContact({ 'last-contact': '2026-11-20' }, family, TODAY)).toMatchObject({ daysAgo: 1, by: '' })
    expect(lastContact({ 'last-contact': '2026-11-01' }, family, TODAY)).toMatchObject({ daysAgo: 3 })
  })

  test('is nothing where nobody was in touch', () => {
    expect(lastContact({ 'last-contact': 'yesterday' }, new Map(), TODAY)).toBeUndefined()
  })
})

describe('the days for the next follow-up', () => {
  test.each([
    ['2026-11-19', ['2026-11-20', '2026-11-23', '2026-11-23']],
    ['2026-11-20', ['2026-11-23', '2026-11-23', '2026-11-23']],
    ['2026-11-21', ['2026-11-23', '2026-11-24', '2026-11-23']],
    ['2026-11-22', ['2026-11-23', '2026-11-25', '2026-11-23']],
    ['2026-11-23', ['2026-11-24', '2026-11-26', '2026-11-30']],
  ])('seen on %s are %j', (today, days) => {
    expect(followDays(today as CalendarDate).map(({ on }) => on)).toEqual(days)
  })

  test('are working days after today, and say so where a weekend was skipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const today = addDays(TODAY, days)
        const [tomorrow] = followDays(today)
        for (const { on } of followDays(today)) {
          expect(on > today).toBe(true)
          expect([1, 2, 3, 4, 5]).toContain(weekdayOf(on))
        }
        expect(tomorrow?.skipsWeekend).toBe(tomorrow?.on !== addDays(today, 1))
      }),
    )
  })
})

describe('how complete a customer is (B10)', () => {
  test('counts the wanted fields and names those that are empty', () => {
    const values = { name: '张建国', birthday: ' ' }
    expect(missingFields(customers.fields, values).map(({ key }) => key)).toEqual(['birthday', 'tax-number'])
    expect(completeness(customers.fields, values)).toBe(33)
  })

  test('counts every field people fill in where none is named for it', () => {
    const table = aTable('own', [
      ['number', 'number-id'],
      ['a', 'text'],
      ['b', 'text'],
      ['gone', 'text', { retired: true }],
      ['sum', 'computed'],
    ])
    expect(missingFields(table.fields, { a: 'x' }).map(({ key }) => key)).toEqual(['b'])
    expect(completeness(table.fields, { a: 'x' })).toBe(50)
  })

  test('is whole only where nothing is missing', () => {
    const table = aTable(
      'own',
      Array.from({ length: 300 }, (_, index) => [`f${index}`, 'text'] as const),
    )
    const all = Object.fromEntries(table.fields.map(({ key }) => [key, 'x']))
    expect(completeness(table.fields, all)).toBe(100)
    expect(completeness(table.fields, { ...all, f7: '' })).toBe(99)
    expect(completeness([], {})).toBe(100)
  })
})

describe('when a record happened', () => {
  test.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21 09:41', '2026-11-21 09:41'],
    ['2026-11-21T09:41:30', '2026-11-21 09:41'],
    ['2026-02-30', ''],
    ['2026-02-30 10:00', ''],
    ['yesterday', ''],
    [45_000, ''],
    ['', ''],
  ])('%j is read as %j', (value, time) => expect(recordTime({ at: value }, 'at')).toBe(time))

  test('a day and time has its day', () => {
    expect(recordDay({ at: '2026-11-21 09:41' }, 'at')).toBe('2026-11-21')
    expect(recordDay({}, undefined)).toBeUndefined()
  })
})

test('a linked table leads to its customer by the link that says so', () => {
  expect(customerLinkOf(followUps)).toBe('customer')
  expect(customerLinkOf(toDos)).toBe('customer')
  expect(customerLinkOf(customers)).toBeUndefined()
})
