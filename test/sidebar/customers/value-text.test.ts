import { valueText } from '../../../sidebar/features/customers/value-text'
import { type CatalogueKey, fieldFrom } from '../../../src/register/field-catalogue'
import { fieldOfKind } from '../../support/field-of-kind'

const shown = (key: CatalogueKey, value: string | number, locale: 'en' | 'zh-CN' = 'zh-CN') =>
  valueText(fieldFrom(key, 'zh-CN'), value, locale)

describe('a value for reading', () => {
  it('groups the digits of a phone, and leaves alone what is no phone', () => {
    expect(shown('phone', '13977413962')).toBe('139 7741 3962')
    expect(shown('phone', '1381234567')).toBe('1381234567')
  })

  it('writes days in the reader’s language, and a text in a day’s place as it stands', () => {
    expect(shown('contract-end', '2026-11-25')).toBe('2026年11月25日')
    expect(shown('contract-end', '2026-11-25', 'en')).toBe('25 November 2026')
    expect(shown('contract-end', '下个月')).toBe('下个月')
  })

  it('writes birthdays without a year, and lunar ones in words', () => {
    expect(shown('birthday', '--11-21')).toBe('11月21日')
    expect(shown('birthday', 'lunar --08-15')).toBe('农历八月十五')
    expect(shown('birthday', 'lunar 1960-08-15')).toBe('1960年农历八月十五')
    expect(shown('birthday', 'lunar 2020-04-08 leap')).toBe('2020年农历闰四月初八')
    expect(shown('birthday', '说不清')).toBe('说不清')
  })

  it('separates thousands of amounts, and keeps a text that is no amount', () => {
    expect(shown('amount', 12300)).toBe('12,300.00')
    expect(shown('amount', '约 1 万')).toBe('约 1 万')
  })

  it('is text, whatever it looks like', () => {
    expect(shown('name', '<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
    expect(valueText(undefined, '=1+1', 'en')).toBe('=1+1')
  })

  it('writes a time behind its day, and a tick as a word', () => {
    const at = fieldOfKind('date-time')
    expect(valueText(at, '2026-11-21 09:41', 'zh-CN')).toBe('2026年11月21日 09:41')
    expect(valueText(at, '2026-11-21 09:41', 'en')).toBe('21 November 2026 09:41')
    expect(valueText(at, '下周三上午', 'zh-CN')).toBe('下周三上午')
    const box = fieldOfKind('yes-no')
    expect([true, false].map((value) => valueText(box, value, 'zh-CN'))).toEqual(['是', '否'])
    expect([true, false].map((value) => valueText(box, value, 'en'))).toEqual(['Yes', 'No'])
    expect(valueText(box, '', 'en')).toBe('')
  })

  it('leaves codes, links and several choices as they are stored', () => {
    for (const [kind, value] of [
      ['identity', '11010519491231002X'],
      ['credit-code', '91330100799655058B'],
      ['link', '100012'],
      ['choices', '电话, 微信'],
      ['web', 'https://alpur.cn'],
      ['place', '苏州市'],
    ] as const)
      expect(valueText(fieldOfKind(kind), value, 'zh-CN')).toBe(value)
  })
})
