import {
  DEFAULT_FIGURE_SETTINGS,
  FIGURE_SETTING_NAMES,
  type FigureSettingKey,
  figureSettings,
  figureSettingTexts,
} from '../../../src/register/figures/figure-settings'
import { contextOfCountry } from '../../../src/register/rules/rule-context'

const read = (key: FigureSettingKey, text: string, country = 'CN') => {
  const { settings, faults } = figureSettings(new Map([[key, text]]), contextOfCountry(country))
  return faults[0]?.reason ?? settings[key]
}

describe('limits typed into Settings (A14 C1 F1 I4)', () => {
  it.each([
    ['1000、5000、2万', [1000, 5000, 20_000]],
    ['1,000; 5,000; 20,000', [1000, 5000, 20_000]],
    ['1,000, 5,000', [1000, 5000]],
    ['1000,5000,20000', [1000, 5000, 20_000]],
    ['1000，5000', [1000, 5000]],
    ['１０００、５０００', [1000, 5000]],
    ['500 / 1500 / 3000', [500, 1500, 3000]],
    ['1,000', [1000]],
    ['¥300', [300]],
    ['100,500', 'ambiguous'],
    ['5000、1000', 'rising'],
    ['1000、1000', 'rising'],
    ['-5、10', 'negative'],
    ['多、少', 'number'],
    ['、', 'number'],
  ])('bands from “%s”: %j', (text, limits) => {
    expect(read('spendingBands', text)).toEqual(limits)
  })

  it.each<[FigureSettingKey, string, unknown]>([
    ['vipSpending', '5万', 50_000],
    ['vipSpending', '50,000', 50_000],
    ['vipSpending', '无', undefined],
    ['vipSpending', '很多', 'number'],
    ['vipOrders', '12 次', 12],
    ['vipOrders', '12 orders', 12],
    ['vipOrders', 'none', undefined],
    ['vipOrders', '1.5', 'whole'],
    ['vipOrders', '-1', 'negative'],
    ['reviewCycle', '每季度', { months: 3 }],
    ['reviewCycle', '不用', undefined],
    ['reviewCycle', '有空时', 'cycle'],
    ['bandOver', '近一年', 'year'],
    ['bandOver', 'Last 12 months', 'year'],
    ['bandOver', '累计', 'life'],
    ['bandOver', '今天', 'period'],
    ['ratingDays', '0、10、30', [0, 10, 30]],
    ['ratingDays', '0、10', 'three'],
    ['ratingDays', '0、10、30、60', 'three'],
    ['ratingAmounts', '0; 1,000; 2万', [0, 1000, 20_000]],
    ['ratingMonths', '６ 个月', 6],
    ['ratingMonths', '999', 'most'],
    ['lostMonths', '18 months', 18],
    ['lostMonths', '', DEFAULT_FIGURE_SETTINGS.lostMonths],
    ['stuckDays', '30、14 天、7', [30, 14, 7]],
    ['stuckDays', '30; 14 days', [30, 14]],
    ['stuckDays', '20', [20]],
    ['stuckDays', '', DEFAULT_FIGURE_SETTINGS.stuckDays],
    ['stuckDays', '、', 'number'],
    ['stuckDays', '30、很久', 'number'],
    ['stuckDays', '30、-1', 'negative'],
    ['stuckDays', '1.5', 'whole'],
    ['stuckDays', '9999', 'most'],
  ])('%s “%s” gives %j', (key, text, value) => {
    expect(read(key, text)).toEqual(value)
  })

  it('reads amounts as they are written where the firm is', () => {
    expect(read('vipSpending', '1.200,50', 'DE')).toBe(1200.5)
    expect(read('vipSpending', '$1,200', 'US')).toBe(1200)
  })

  it('keeps the usual value of what cannot be read, names it, and takes the rest', () => {
    const typed = new Map<FigureSettingKey, string>([
      ['vipSpending', '很多'],
      ['ratingDays', '1'],
      ['lostMonths', '6'],
    ])
    expect(figureSettings(typed)).toEqual({
      settings: { ...DEFAULT_FIGURE_SETTINGS, lostMonths: 6 },
      faults: [
        { setting: 'vipSpending', reason: 'number' },
        { setting: 'ratingDays', reason: 'three' },
      ],
    })
  })

  it.each(['en', 'zh-CN'] as const)('begins with texts that read as the usual settings (%s)', (language) => {
    const texts = Object.entries(figureSettingTexts(language)).map(
      ([key, text]) => [key, String(text)] as const,
    )
    expect(figureSettings(new Map(texts))).toEqual({ settings: DEFAULT_FIGURE_SETTINGS, faults: [] })
  })

  it('has a name for every setting in both languages, each its own', () => {
    const names = Object.values(FIGURE_SETTING_NAMES)
    expect(Object.keys(FIGURE_SETTING_NAMES).sort()).toEqual(Object.keys(DEFAULT_FIGURE_SETTINGS).sort())
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length)
    expect(new Set(names.map((name) => name['zh-CN'])).size).toBe(names.length)
    for (const name of names)
      expect([/\p{Script=Han}/u.test(name.en), /\p{Script=Han}/u.test(name['zh-CN'])]).toEqual([false, true])
  })
})
