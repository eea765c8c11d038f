import { DUTY_DAYS, type DutyRule, dutyRules } from '../../../src/register/deadlines/duty-rules'

describe('when duties fall due, as typed in Settings', () => {
  test.each<[string, DutyRule[]]>([
    ['申报 15', [{ duty: '申报', day: 15 }]],
    [
      '申报15日、年报 6-30',
      [
        { duty: '申报', day: 15 },
        { duty: '年报', day: 30, month: 6 },
      ],
    ],
    [
      '申报：每月15日；年报：6月30日',
      [
        { duty: '申报', day: 15 },
        { duty: '年报', day: 30, month: 6 },
      ],
    ],
    [
      '申报　１５，年检 ６－３０',
      [
        { duty: '申报', day: 15 },
        { duty: '年检', day: 30, month: 6 },
      ],
    ],
    [
      'Tax return 15; Annual report 6/30',
      [
        { duty: 'Tax return', day: 15 },
        { duty: 'Annual report', day: 30, month: 6 },
      ],
    ],
    ['Tax return: 15th', [{ duty: 'Tax return', day: 15 }]],
    ['申报 32、年报 13-1、年检', []],
    ['15', []],
    ['', []],
  ])('%j', (typed, rules) => {
    expect(dutyRules(typed)).toEqual(rules)
  })

  it('are usually the same in both languages', () => {
    const days = (typed: string) => dutyRules(typed).map(({ day, month }) => [day, month])
    expect(days(DUTY_DAYS.en)).toEqual(days(DUTY_DAYS['zh-CN']))
    expect(days(DUTY_DAYS.en)).toHaveLength(3)
  })
})
