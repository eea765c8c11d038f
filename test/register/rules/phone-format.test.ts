import fc from 'fast-check'
import { formatPhone, formatPhoneKey } from '../../../src/register/rules/phone-format'
import { phoneKeys } from '../../../src/register/rules/phone-rule'

describe('the writing that compares, for reading', () => {
  it('is the national writing at home', () => {
    expect(formatPhoneKey('+8613977413962', 'CN')).toBe('139 7741 3962')
    expect(formatPhoneKey('+861088886666', 'CN')).toBe('010-88886666')
    expect(formatPhoneKey('+863132012345', 'CN')).toBe('0313-2012345')
  })

  it('stays international abroad, and for numbers from abroad', () => {
    expect(formatPhoneKey('+8613977413962', 'DE')).toBe('+86 139 7741 3962')
    expect(formatPhoneKey('+17735550100', 'CN')).toBe('+1 773 555 0100')
    expect(formatPhoneKey('+4930901820', 'CN')).toBe('+4930901820')
  })

  it('reads as the same number again, whatever Chinese mobile or landline it is', () => {
    const mobile = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map((n) => `+86${n}`)
    const landline = fc
      .tuple(fc.constantFrom('10', '21', '755', '313'), fc.integer({ min: 20_000_000, max: 89_999_999 }))
      .map(([area, number]) => `+86${area}${number}`)
    fc.assert(
      fc.property(fc.oneof(mobile, landline), (key) => {
        expect(phoneKeys(formatPhoneKey(key, 'CN'), 'CN')).toEqual(phoneKeys(key, 'CN'))
      }),
    )
  })

  it('adds nothing but spaces to a stored number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(formatPhone(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
