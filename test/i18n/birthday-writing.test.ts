import { birthdayWriting } from '../../src/i18n/birthday-writing'

describe('birthdayWriting', () => {
  it.each([
    [{ calendar: 'solar', year: 1989, month: 10, day: 28 }, '1989年10月28日', '28 October 1989'],
    [{ calendar: 'solar', month: 4, day: 15 }, '4月15日', '15 April'],
    [{ calendar: 'lunar', month: 8, day: 15 }, '农历八月十五', '15th day of the 8th lunar month'],
    [{ calendar: 'lunar', month: 1, day: 1 }, '农历正月初一', '1st day of the 1st lunar month'],
    [{ calendar: 'lunar', month: 11, day: 20 }, '农历冬月二十', '20th day of the 11th lunar month'],
    [{ calendar: 'lunar', month: 12, day: 23 }, '农历腊月廿三', '23rd day of the 12th lunar month'],
    [{ calendar: 'lunar', month: 2, day: 10 }, '农历二月初十', '10th day of the 2nd lunar month'],
    [{ calendar: 'lunar', month: 3, day: 30 }, '农历三月三十', '30th day of the 3rd lunar month'],
    [{ calendar: 'lunar', month: 9, day: 12 }, '农历九月十二', '12th day of the 9th lunar month'],
    [
      { calendar: 'lunar', year: 2020, month: 4, day: 8, leap: true },
      '2020年农历闰四月初八',
      '8th day of the leap 4th lunar month 2020',
    ],
  ] as const)('writes %j as %s and %s', (birthday, chinese, english) => {
    expect(birthdayWriting(birthday, 'zh-CN')).toBe(chinese)
    expect(birthdayWriting(birthday, 'en')).toBe(english)
  })
})
