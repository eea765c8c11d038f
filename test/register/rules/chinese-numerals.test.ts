import fc from 'fast-check'
import {
  chineseAmount,
  chineseDayNumbers,
  chineseDigits,
  chineseNumeral,
} from '../../../src/register/rules/chinese-numerals'

describe('chineseNumeral', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十四', 24],
    ['三十', 30],
    ['三十一', 31],
    ['廿', 20],
    ['廿三', 23],
    ['廿十三', 23],
    ['卅一', 31],
    ['一九八九', 1989],
    ['二〇〇一', 2001],
    ['二零零一', 2001],
    ['二○○一', 2001],
    ['二0二六', 2026],
    ['贰零贰陆', 2026],
    ['零叁', 3],
    ['拾贰', 12],
  ])('reads %s as %d', (text, value) => {
    expect(chineseNumeral(text)).toBe(value)
  })

  it.each(['', '初', '四十', 'ten', '8', '2026', '0'])('does not read %j', (text) => {
    expect(chineseNumeral(text)).toBeUndefined()
  })
})

describe('chineseDayNumbers', () => {
  it.each([
    ['二〇〇一年五月二十四日', '2001年5月24日'],
    ['十月三日', '10月3日'],
    ['2001年五月3号', '2001年5月3号'],
    ['八月十五', '8月十五'],
    ['二0二六年十月', '2026年10月'],
    ['贰零贰陆年零叁月零肆日', '2026年3月4日'],
    ['2000年10月20日', '2000年10月20日'],
    ['一位客户', '一位客户'],
  ])('turns %s into %s', (text, expected) => {
    expect(chineseDayNumbers(text)).toBe(expected)
  })
})

/** A number as Chinese people write it, with 零 for the places left out. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const units = ['', '十', '百', '千']
  const section = (part: number) =>
    [...String(part)]
      .map((digit, index, all) =>
        digit === '0' ? '零' : `${digits[Number(digit)]}${units[all.length - 1 - index]}`,
      )
      .join('')
      .replace(/零+/g, '零')
      .replace(/(.)零$/, '$1')
  const [low, high] = [value % 10_000, Math.floor(value / 10_000)]
  if (high === 0) return section(low)
  const zero = low > 0 && low < 1000 ? '零' : ''
  return `${section(high)}万${low === 0 ? '' : zero + section(low)}`
}

describe('chineseAmount', () => {
  it('reads every number below a hundred million as it is written in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(chineseAmount(inChinese(value))).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes units for powers of ten without a rounding error', () => {
    const unit = fc.constantFrom<[string, number]>(['千', 3], ['万', 4], ['十万', 5], ['百万', 6], ['亿', 8])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), unit, (value, [sign, power]) => {
        const written = (value / 100).toFixed(2)
        expect(chineseAmount(written + sign)).toBe(Number(`${written}e${power}`))
      }),
    )
  })

  it.each([
    ['三千五', 3500],
    ['一百二', 120],
    ['一千零五', 1005],
    ['一亿零五万', 100_050_000],
    ['十五', 15],
    ['十', 10],
    ['零', 0],
    ['叁拾万', 300_000],
    ['3千5百', 3500],
  ])('reads %s as %d', (text, value) => {
    expect(chineseAmount(text)).toBe(value)
  })

  it.each(['', '12', '1.5', '百', '万五', '二三百', '1.2万5', '一二', '五十六七', 'ten', '千千'])(
    'does not read %j',
    (text) => {
      expect(chineseAmount(text)).toBeUndefined()
    },
  )
})

describe('chineseDigits', () => {
  it.each([
    ['一三九七七四一三九六二', '13977413962'],
    ['幺三九〇零', '13900'],
    ['十', undefined],
    ['139', undefined],
    ['', undefined],
  ])('reads %j one by one as %j', (text, digits) => {
    expect(chineseDigits(text)).toBe(digits)
  })
})
