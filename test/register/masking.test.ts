import fc from 'fast-check'
import type { FieldKind } from '../../src/register/field'
import { maskedValue } from '../../src/register/masking'
import type { Value } from '../../src/register/value'
import { fieldOfKind } from '../support/field-of-kind'

const KINDS: readonly FieldKind[] = [
  ...(['text', 'long-text', 'number', 'money', 'date', 'date-time', 'birthday', 'phone', 'email'] as const),
  ...(['wechat', 'web', 'identity', 'credit-code', 'place', 'choice', 'choices', 'yes-no', 'link'] as const),
]

describe('maskedValue', () => {
  it.each<[FieldKind, string, Value, string]>([
    ['phone', 'phone', '13812345678', '138****5678'],
    ['phone', 'phone', 13812345678, '138****5678'],
    ['phone', 'phone', '138 1234 5678', '138****5678'],
    ['phone', 'phone', '+8613812345678', '+86138****5678'],
    ['phone', 'phone', '0571-88886666', '057****6666'],
    ['phone', 'phone', '88886666', '****'],
    ['phone', 'phone', '1234', '****'],
    ['identity', 'identity', '11010519491231002X', '110****002X'],
    ['identity', 'identity', 'E12345678', '****5678'],
    ['identity', 'identity', 'E1234', '****'],
    ['credit-code', 'credit-code', '91330100799655058B', '913****058B'],
    ['wechat', 'wechat', '13812345678', '138****5678'],
    ['wechat', 'wechat', 'zhangjg_88', '****'],
    ['email', 'email', 'zhang@alpur.cn', 'z****@alpur.cn'],
    ['email', 'email', '没有', '****'],
    ['text', 'name', '张三', '张**'],
    ['text', 'name', '𠮷田太郎', '𠮷**'],
    ['text', 'bank-account', '6222 0212 3456 7890 123', '622****0123'],
    ['text', 'company', '张家口阿尔普尔', '****'],
    ['long-text', 'note', '只在上午接电话', '****'],
    ['money', 'amount', 38600, '****'],
    ['birthday', 'birthday', '1989-10-28', '****'],
    ['yes-no', 'opted-out', false, '****'],
  ])('shows of a %s (%s) %j only %s', (kind, key, value, shown) => {
    expect(maskedValue(fieldOfKind(kind, { key }), value)).toBe(shown)
  })

  it('shows nothing where nothing is', () => {
    for (const kind of KINDS)
      for (const blank of ['', ' ', '\u200b']) expect(maskedValue(fieldOfKind(kind), blank)).toBe('')
  })

  it('never shows as much as half of what it hides, nor how long it is', () => {
    const texts = fc.stringMatching(/^[0-9A-Z@.]{1,40}$/)
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), texts, (kind, text) => {
        const shown = maskedValue(fieldOfKind(kind), text)
        expect(shown).toContain('****')
        expect(shown).not.toContain(text)
        const isAddress = kind === 'email' && shown.includes('@')
        if (!isAddress) expect(shown.replace('****', '').length).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('shows the same of two numbers that differ only in what is hidden', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}$/), fc.stringMatching(/^\d{4}$/), (a, b) => {
        const shown = (hidden: string) => maskedValue(fieldOfKind('phone'), `138${hidden}5678`)
        expect(shown(a)).toBe(shown(b))
      }),
    )
  })
})
