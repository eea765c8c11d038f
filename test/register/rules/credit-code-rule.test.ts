import fc from 'fast-check'
import { creditCheckSign, readCreditCode } from '../../../src/register/rules/credit-code-rule'

/** Codes that large companies publish. */
const CODES = ['914403001922038216', '91330100799655058B', '9144030071526726XG', '91110000802100433B']
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const [CODE = ''] = CODES
const withSign = (code: string, position: number, sign: string) =>
  code.slice(0, position - 1) + sign + code.slice(position)

describe('readCreditCode', () => {
  it.each(CODES)('takes %s', (code) => {
    expect(readCreditCode(code)).toEqual({ value: code })
  })

  it.each([
    ['91330100799655058b', '91330100799655058B'],
    ['９１３３０１００７９９６５５０５８Ｂ', '91330100799655058B'],
    [' 9133 0100 7996 5505 8B ', '91330100799655058B'],
    ['91-330100-799655058-B', '91330100799655058B'],
    ["'914403001922038216", '914403001922038216'],
  ])('writes %j as %s', (text, code) => {
    expect(readCreditCode(text)).toEqual({ value: code })
  })

  it.each([
    ['9144030019220382', { reason: 'credit-length', length: 16 }],
    ['9144030019220382166', { reason: 'credit-length', length: 19 }],
    ['440301103097413', { reason: 'credit-length', length: 15 }],
    ['x'.repeat(5000), { reason: 'credit-length', length: 5000 }],
    ['9133O100799655058B', { reason: 'credit-letter', position: 5, found: 'O' }],
    ['9133010079965505SB', { reason: 'credit-letter', position: 17, found: 'S' }],
    ['I1330100799655058B', { reason: 'credit-letter', position: 1, found: 'I' }],
    ['无', { reason: 'credit-letter', position: 1, found: '无' }],
    [9.14403001922038e17, { reason: 'code-damaged' }],
    ['9.14403E+17', { reason: 'code-damaged' }],
  ])('leaves %.25j as it is and says why', (value, fault) => {
    expect(readCreditCode(value)).toEqual({ value, fault })
  })

  it('names the last sign where it alone does not fit', () => {
    expect(readCreditCode(withSign(CODE, 18, '7')).fault).toEqual({
      reason: 'credit-check',
      position: 18,
      found: '7',
      expected: '6',
    })
  })

  it('names a wrong sign among the organisation’s own, and what it would have to be', () => {
    expect(readCreditCode(withSign(CODE, 17, '3')).fault).toEqual({
      reason: 'credit-check',
      position: 17,
      found: '3',
      expected: CODE[16],
    })
    expect(readCreditCode(withSign('91330100799655058B', 12, '8')).fault).toMatchObject({
      reason: 'credit-check',
      position: 12,
      found: '8',
      expected: '6',
    })
  })

  const codes = fc
    .tuple(fc.constantFrom(...CODES), fc.integer({ min: 1, max: 18 }), fc.constantFrom(...SIGNS))
    .filter(([code, position, sign]) => code[position - 1] !== sign)

  it('finds every single wrong sign', () => {
    fc.assert(
      fc.property(codes, ([code, position, sign]) => {
        expect(readCreditCode(withSign(code, position, sign)).fault).toMatchObject({ reason: 'credit-check' })
      }),
    )
  })

  it('names a sign whose change makes the code fit', () => {
    fc.assert(
      fc.property(codes, ([code, position, sign]) => {
        const wrong = withSign(code, position, sign)
        const { fault } = readCreditCode(wrong)
        if (fault?.reason !== 'credit-check') throw new Error('no fault found')
        expect(fault.found).toBe(wrong[fault.position - 1])
        expect(readCreditCode(withSign(wrong, fault.position, fault.expected)).fault).toBeUndefined()
      }),
    )
  })

  it('ends every code as the standard says', () => {
    for (const code of CODES) expect(creditCheckSign(code)).toBe(code[17])
  })
})
