import { chineseNumber, chineseNumberFromAbroad } from '../../../src/register/rules/chinese-phone'

describe('chineseNumber', () => {
  it.each([
    ['13977413962', '13977413962', '+8613977413962'],
    ['013977413962', '13977413962', '+8613977413962'],
    ['19912345678', '19912345678', '+8619912345678'],
  ])('reads the mobile %s', (digits, text, e164) => {
    expect(chineseNumber(digits)).toEqual({ text, e164, mobile: true })
  })

  it.each([
    ['01088886666', '010-88886666', '+861088886666'],
    ['02188886666', '021-88886666', '+862188886666'],
    ['057188886666', '0571-88886666', '+8657188886666'],
    ['03138888666', '0313-8888666', '+863138888666'],
    ['4008108888', '400-810-8888', '+864008108888'],
    ['8008108888', '800-810-8888', '+868008108888'],
  ])('reads the landline %s', (digits, text, e164) => {
    expect(chineseNumber(digits)).toEqual({ text, e164, mobile: false })
  })

  it.each([
    '12977413962',
    '1397741396',
    '139774139621',
    '88886666',
    '057118886666',
    '0571888866',
    '21234567890',
    '1057188886666',
    '0571888866661',
    '94008108888',
    '',
  ])('knows no number %s', (digits) => {
    expect(chineseNumber(digits)).toBeUndefined()
  })

  it('reads a landline without its 0 only where +86 stood before it', () => {
    expect(chineseNumber('57188886666')).toBeUndefined()
    expect(chineseNumberFromAbroad('57188886666')?.text).toBe('0571-88886666')
    expect(chineseNumberFromAbroad('13977413962')?.text).toBe('13977413962')
  })
})
