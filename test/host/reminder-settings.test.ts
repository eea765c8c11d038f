import { reminderSettings } from '../../src/host/reminder-settings'
import type { SettingKey } from '../../src/register/settings-sheet'

const settings = (typed: Partial<Record<SettingKey, string>>) =>
  reminderSettings(new Map(Object.entries(typed) as [SettingKey, string][]))

describe('reminderSettings', () => {
  it('takes what was typed', () => {
    expect(
      settings({ contractDays: '14', deadlineDays: '7 天', digestHour: '9', mailLanguage: 'English' }),
    ).toEqual({
      contractDays: 14,
      deadlineDays: 7,
      digestHour: 9,
      mailLocale: 'en',
    })
    expect(settings({ mailLanguage: '中文' }).mailLocale).toBe('zh-CN')
  })

  it.each(['', 'soon', '-3', '9999', '1.5'])('counts “%s” days as the usual 30', (contractDays) => {
    expect(settings({ contractDays }).contractDays).toBe(30)
  })

  it.each([
    ['0', 0],
    ['1', 1],
    ['365', 365],
    ['１４', 14],
    ['14 天', 14],
    ['14 days', 14],
    [' 7 ', 7],
  ])('takes “%s” days as they are meant', (contractDays, days) => {
    expect(settings({ contractDays }).contractDays).toBe(days)
  })

  it.each(['9', '9:00', '9点', '9 h', '0.375'])('takes the hour “%s” as nine', (digestHour) => {
    expect(settings({ digestHour }).digestHour).toBe(9)
  })

  it('counts an hour that no day has as the usual 8', () => {
    expect(settings({ digestHour: '24' }).digestHour).toBe(8)
    expect(settings({ digestHour: '0' }).digestHour).toBe(0)
  })

  it.each(['', '各人的语言', 'Each reader’s own', 'Deutsch'])(
    'names no language for all where “%s” stands',
    (mailLanguage) => {
      expect(settings({ mailLanguage })).not.toHaveProperty('mailLocale')
    },
  )
})
