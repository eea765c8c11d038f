import { reminderStatus } from '../../../sidebar/app/reminder-status'

const NOW = Date.parse('2026-11-21T02:00:00Z')
const run = { at: '2026-11-21T00:12:00Z', checked: 1204, sent: 3, failed: 0, complete: true }
const moment = { locale: 'zh-CN', nowMs: NOW, isCopy: false } as const
const zone = { timeZone: 'Asia/Shanghai' }

describe('the state of reminders', () => {
  it('is good only when the last run was complete and lately', () => {
    expect(reminderStatus({ ...zone, lastHourly: run }, moment)).toEqual({
      tone: 'good',
      text: '提醒正常 · 08:12 查 1,204 人 · 发 3 封',
    })
  })

  it.each([
    ['amber', { ...run, complete: false }],
    ['red', { ...run, failed: 2 }],
    ['red', { ...run, at: '2026-11-20T20:00:00Z' }],
  ] as const)('is %s otherwise', (tone, lastHourly) => {
    expect(reminderStatus({ ...zone, lastHourly }, moment).tone).toBe(tone)
  })

  it.each([
    ['amber', '其余提醒明天发出 · 08:12', { ...run, complete: false, stoppedBy: 'quota' }],
    ['red', 'Google 不让发提醒邮件 · 08:12', { ...run, complete: false, stoppedBy: 'refusal' }],
    ['amber', '提醒还没有全部完成 · 08:12', { ...run, complete: false }],
  ] as const)('is %s and says why mails wait: %s', (tone, text, lastHourly) => {
    expect(reminderStatus({ ...zone, lastHourly }, moment)).toEqual({ tone, text })
  })

  it('says that they have not run yet, and that a copy sends nothing', () => {
    expect(reminderStatus(zone, moment)).toMatchObject({ tone: 'amber' })
    expect(reminderStatus({ ...zone, lastHourly: run }, { ...moment, isCopy: true }).text).toContain('副本')
  })

  it('counts nobody before the hour of the mail', () => {
    const early = { ...run, checked: 0, sent: 0 }
    expect(reminderStatus({ ...zone, lastHourly: early }, moment).text).toBe('提醒正常 · 08:12')
  })

  it('says how many mails were not sent, one as well as several', () => {
    const said = (failed: number) =>
      reminderStatus({ ...zone, lastHourly: { ...run, failed } }, { ...moment, locale: 'en' }).text
    expect(said(1)).toBe('1 reminder was not sent · 08:12')
    expect(said(2)).toBe('2 reminders were not sent · 08:12')
  })

  it('tells the time in the zone of the register, in English too', () => {
    const status = reminderStatus(
      { timeZone: 'America/Chicago', lastHourly: run },
      { ...moment, locale: 'en' },
    )
    expect(status.text).toBe('Reminders work · 18:12 · 1,204 checked · 3 sent')
  })
})
