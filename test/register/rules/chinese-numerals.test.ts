import { chineseDayNumbers, chineseNumeral } from '../../../src/register/rules/chinese-numerals'

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
  ])('reads %s as %d', (text, value) => {
    expect(chineseNumeral(text)).toBe(value)
  })

  it.each(['', '初', '四十', 'ten', '8'])('does not read %j', (text) => {
    expect(chineseNumeral(text)).toBeUndefined()
  })
})

describe('chineseDayNumbers', () => {
  it.each([
    ['二〇〇一年五月二十四日', '2001年5月24日'],
    ['十月三日', '10月3日'],
    ['2001年五月3号', '2001年5月3号'],
    ['八月十五', '8月十五'],
    ['一位客户', '一位客户'],
  ])('turns %s into %s', (text, expected) => {
    expect(chineseDayNumbers(text)).toBe(expected)
  })
})
