import { dateFormatFor, habitsOf } from '../../../../../local/services/spreadsheet/values/locale'

describe('the habits of a locale', () => {
  it.each<[string, string, string, string, string]>([
    ['en_US', 'mdy', '.', ',', '$'],
    ['en_GB', 'dmy', '.', ',', '£'],
    ['zh_CN', 'ymd', '.', ',', '¥'],
    ['ja_JP', 'ymd', '.', ',', '¥'],
    ['de_DE', 'dmy', ',', '.', '€'],
    ['fr_FR', 'dmy', ',', ' ', '€'],
  ])(
    '%s: order %s, decimal mark %s, thousands mark %p, money %s',
    (locale, order, decimal, thousands, money) => {
      const habits = habitsOf(locale)
      expect([habits.dayOrder, habits.decimal, habits.thousands, habits.currency]).toEqual([
        order,
        decimal,
        thousands,
        money,
      ])
    },
  )

  it('are those of the United States where the locale is unknown', () => {
    expect(habitsOf('tlh_QO')).toMatchObject({ dayOrder: 'mdy', decimal: '.', thousands: ',' })
    expect(habitsOf('')).toMatchObject({ dayOrder: 'mdy', tag: 'en-US' })
  })

  it('name the language for sorting and for the names of days', () => {
    expect(habitsOf('zh_CN').tag).toBe('zh-CN')
    expect(habitsOf('de').tag).toBe('de')
  })
})

describe('the format that a day brings', () => {
  it.each<[number, string, string]>([
    [46_347, 'zh_CN', 'yyyy-mm-dd'],
    [46_347, 'de_DE', 'dd.mm.yyyy'],
    [46_347, 'en_GB', 'dd/mm/yyyy'],
    [46_347.5, 'zh_CN', 'yyyy-mm-dd h:mm:ss'],
    [0.5, 'zh_CN', 'h:mm:ss'],
    [0.5, 'en_US', 'h:mm:ss am/pm'],
  ])('for %d in %s is %s', (serial, locale, format) => {
    expect(dateFormatFor(serial, locale)).toBe(format)
  })
})
