import { figureMessages } from '../../../src/features/figures/messages'
import { FIGURE_SETTING_NAMES } from '../../../src/register/figures/figure-settings'

describe.each(['en', 'zh-CN'] as const)('the texts about computed fields, in %s', (locale) => {
  const text = figureMessages[locale]

  it('count what a run changed, and say so when it was nothing (F5)', () => {
    expect(text.wrote(1200, 1)).toBe(
      locale === 'en' ? '1,200 values of 1 record changed.' : '更新了 1 条记录的 1,200 处内容。',
    )
    expect(text.wrote(0, 0)).toBe(locale === 'en' ? 'Nothing had changed.' : '没有变化。')
  })

  it('tell of every limit that cannot be read what to do about it', () => {
    const sentences = Object.values(text.reasons)
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(locale === 'en' ? /\.$/ : /。$/)
    const named = text.limit(FIGURE_SETTING_NAMES.vipOrders[locale], text.reasons.whole)
    expect(named).toContain(FIGURE_SETTING_NAMES.vipOrders[locale])
  })
})
