import { dayIn, instantText, minuteIn } from '../../../sidebar/app/instant-text'

const NOW = Date.parse('2026-11-21T15:30:00Z')

describe('an instant', () => {
  it('is a time today, a day and a time otherwise, with the year only when it is another', () => {
    const reader = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', nowMs: NOW } as const
    expect(instantText('2026-11-21T01:41:00Z', reader)).toBe('09:41')
    expect(instantText('2026-11-20T01:41:00Z', reader)).toBe('11月20日 09:41')
    expect(instantText('2025-12-31T17:00:00Z', reader)).toBe('1月1日 01:00')
    expect(instantText('2025-12-31T15:00:00Z', reader)).toBe('2025年12月31日 23:00')
  })

  it('is written in English as days are elsewhere', () => {
    const reader = { locale: 'en', timeZone: 'Asia/Shanghai', nowMs: NOW } as const
    expect(instantText('2026-09-20T01:41:00Z', reader)).toBe('20 Sep 09:41')
    expect(instantText('2025-12-31T15:00:00Z', reader)).toBe('31 Dec 2025 23:00')
  })

  it('falls on the day of the register, not of the reader', () => {
    expect(dayIn('Asia/Shanghai', Date.parse('2026-11-21T16:30:00Z'))).toBe('2026-11-22')
    expect(dayIn('America/Chicago', Date.parse('2026-11-21T05:30:00Z'))).toBe('2026-11-20')
  })

  it('is a day with a time where a field asks for this moment', () => {
    expect(minuteIn('Asia/Shanghai', NOW)).toBe('2026-11-21 23:30')
    expect(minuteIn('America/Chicago', NOW)).toBe('2026-11-21 09:30')
    expect(minuteIn('Asia/Shanghai', Date.parse('2026-11-21T16:05:59Z'))).toBe('2026-11-22 00:05')
  })
})
