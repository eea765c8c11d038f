import fc from 'fast-check'
import { tidySpaces } from '../../src/base/text-spaces'
import { changeText } from '../../src/i18n/change-text'
import type { Locale } from '../../src/i18n/translation'
import type { Value } from '../../src/register/value'

function written(before: Value | null, after: Value | null, locale: Locale = 'zh-CN'): string {
  const text = changeText(before, after, locale)
  return `${text.before} → ${text.after}`
}

describe('a change for reading', () => {
  it('says in words that nothing was there, or is there now', () => {
    expect(written('', '甲')).toBe('空 → 甲')
    expect(written('甲', null, 'en')).toBe('甲 → empty')
  })

  it('tells a text from the number that it became', () => {
    expect(written('12300', 12300)).toBe('12300（文本） → 12300（数字）')
    expect(written(12300, '12300', 'en')).toBe('12300 (number) → 12300 (text)')
  })

  it('shows the spaces that nobody sees, and leaves those between words', () => {
    expect(written(' 销售  总监\u3000', '销售 总监')).toBe('␣销售␣␣总监␣ → 销售 总监')
    expect(written('139 7741 3962', '13977413962')).toBe('139 7741 3962 → 13977413962')
  })

  it('keeps the lines of a note', () => {
    expect(written('', '一\n二')).toBe('空 → 一\n二')
  })

  it('always lets a reader see what tidying took away', () => {
    const signs = fc.constantFrom(
      '张',
      'a',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\u00a0',
      '\u3000',
      '\u200b',
      '\ufeff',
      '\u0007',
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        const [before, after] = [parts.join(''), tidySpaces(parts.join(''))]
        const text = changeText(before, after, 'en')
        expect(text.before === text.after).toBe(before === after)
      }),
    )
  })
})
