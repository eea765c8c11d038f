import fc from 'fast-check'
import { addDays, type CalendarDate } from '../../../src/base/calendar-date'
import { birthdayGift, GIFT_TOPIC } from '../../../src/register/card/birthday-gift'
import type { RecordValues } from '../../../src/register/value'

const TODAY = '2026-11-21' as CalendarDate
const family = (tables: Record<string, readonly RecordValues[]> = {}) =>
  new Map(
    Object.entries(tables).map(([key, rows]) => [
      key,
      rows.map((values, index) => ({ id: String(index + 1), values })),
    ]),
  )
const gift = (values: RecordValues, tables: Parameters<typeof family>[0] = {}) =>
  birthdayGift({ birthday: '1990-11-23', ...values }, family(tables), TODAY)

describe('a birthday gift', () => {
  it('is suggested from what is on record, the most telling first (G3)', () => {
    expect(
      gift(
        { preferences: '周末联系', likes: '白茶', allergies: '花生' },
        {
          transactions: [{ 'product-name': '帐篷' }, { 'product-name': '茶具' }, { 'product-name': '茶具' }],
        },
      ),
    ).toEqual({
      on: '2026-11-23',
      daysLeft: 2,
      likes: ['likes', 'preferences'],
      bought: '茶具',
      avoid: '花生',
    })
  })

  it('invents nothing where nothing is on record (G3)', () => {
    expect(gift({ likes: '无', allergies: 'none' })).toMatchObject({ likes: [], bought: '', avoid: '' })
  })

  it('is thought of two weeks before, and not without a birthday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const birthday = addDays(TODAY, days)
        const found = birthdayGift({ birthday: `-${birthday.slice(4)}` }, family(), TODAY)
        expect(found?.daysLeft).toBe(days <= 14 ? days : undefined)
      }),
    )
    for (const birthday of ['', 'unknown']) expect(gift({ birthday })).toBeUndefined()
  })

  it('is known as sent by the topic it was logged under, in either language (G3)', () => {
    const logged = (topic: string, at: string) => gift({}, { 'follow-ups': [{ topic, at }] })?.sentOn
    expect(logged(GIFT_TOPIC['zh-CN'], '2026-11-20 10:00')).toBe('2026-11-20')
    expect(logged(GIFT_TOPIC.en.toLowerCase(), '2026-11-20 10:00')).toBe('2026-11-20')
    expect(logged('续约', '2026-11-20 10:00')).toBeUndefined()
    expect(logged(GIFT_TOPIC.en, '2025-11-20 10:00')).toBeUndefined()
  })
})
