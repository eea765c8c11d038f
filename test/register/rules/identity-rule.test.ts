import fc from 'fast-check'
import { identityCheckSign, identityFacts, readIdentity } from '../../../src/register/rules/identity-rule'

/** The examples of GB 11643-1999. */
const WOMAN = '11010519491231002X'
const MAN = '440524188001010014'

const two = (value: number) => String(value).padStart(2, '0')
/** Numbers of people who might exist. */
const numbers = fc
  .tuple(
    fc.constantFrom('110105', '310101', '440524', '810000', '932682'),
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, year, month, day, sequence]) => {
    const digits = `${region}${year}${two(month)}${two(day)}${String(sequence).padStart(3, '0')}`
    return { number: digits + identityCheckSign(digits), day: `${year}-${two(month)}-${two(day)}`, sequence }
  })

describe('readIdentity', () => {
  it.each([
    [WOMAN, WOMAN],
    [MAN, MAN],
    ['11010519491231002x', WOMAN],
    ['１１０１０５１９４９１２３１００２Ｘ', WOMAN],
    ['110105 19491231 002X', WOMAN],
    ['110105-19491231-002X', WOMAN],
    ['11010519491231002×', WOMAN],
    ['11O1O519491231OO2X', WOMAN],
    ['110105491231002', '110105491231002'],
    [110105491231002, '110105491231002'],
  ])('writes %j as %s (B9)', (value, number) => {
    expect(readIdentity(value)).toEqual({ value: number })
  })

  it.each([
    ['E12345678', 'E12345678'],
    ['e 1234 5678', 'E12345678'],
    ['H12345678', 'H12345678'],
    ['A123456(3)', 'A123456(3)'],
    ['CHN110105491231', 'CHN110105491231'],
    ['护照  E12345678', '护照 E12345678'],
    ['12345678', '12345678'],
  ])('takes the document %j for what it is (A24)', (text, number) => {
    expect(readIdentity(text)).toEqual({ value: number })
  })

  it.each([
    ['110105194912310021', { reason: 'identity-check', found: '1', expected: 'X' }],
    ['110105194912310029', { reason: 'identity-check', found: '9', expected: 'X' }],
    ['11010519491231002', { reason: 'identity-length', digits: 17 }],
    ['1101051949123100211', { reason: 'identity-length', digits: 19 }],
    ['110105194902300024', { reason: 'identity-date' }],
    ['110105194913010024', { reason: 'identity-date' }],
    ['110105490230002', { reason: 'identity-date' }],
    ['000105194912310024', { reason: 'identity-region' }],
    ['770105194912310024', { reason: 'identity-region' }],
    [1.1010519491231e17, { reason: 'code-damaged' }],
    ['1.10105E+17', { reason: 'code-damaged' }],
    ['1.10105194912310E+17', { reason: 'code-damaged' }],
  ])('leaves %j as it is and says why', (value, fault) => {
    expect(readIdentity(value)).toEqual({ value, fault })
  })

  it('finds every mistyped digit and every two neighbours exchanged', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ number }, at, more) => {
        const other = String((Number(number[at]) + more) % 10)
        expect(readIdentity(number.slice(0, at) + other + number.slice(at + 1)).fault).toBeDefined()
        const [first, second] = [number[at]!, number[at + 1]!]
        const exchanged = number.slice(0, at) + second + first + number.slice(at + 2)
        if (first !== second && /^\d{17}[\dX]$/.test(exchanged))
          expect(readIdentity(exchanged).fault).toBeDefined()
      }),
    )
  })

  it('takes every number that ends as it should, however it is typed', () => {
    fc.assert(
      fc.property(numbers, ({ number }) => {
        expect(readIdentity(number)).toEqual({ value: number })
        expect(readIdentity(` ${number.slice(0, 6)} ${number.slice(6).toLowerCase()}`).value).toBe(number)
      }),
    )
  })

  it('leaves a long note alone', () => {
    const note = '身份证复印件在档案柜'.repeat(20)
    expect(readIdentity(note)).toEqual({ value: note })
  })
})

describe('identityFacts', () => {
  it('tells the day of birth and the gender (B9)', () => {
    expect(identityFacts(WOMAN)).toEqual({ birthday: '1949-12-31', gender: 'female' })
    expect(identityFacts(MAN)).toEqual({ birthday: '1880-01-01', gender: 'male' })
    expect(identityFacts('110105491231002')).toEqual({ birthday: '1949-12-31', gender: 'female' })
    expect(identityFacts('110105491231003')).toEqual({ birthday: '1949-12-31', gender: 'male' })
  })

  it('tells them of every good number', () => {
    fc.assert(
      fc.property(numbers, ({ number, day, sequence }) => {
        const gender = sequence % 2 === 1 ? 'male' : 'female'
        expect(identityFacts(number)).toEqual({ birthday: day, gender })
      }),
    )
  })

  it.each(['', 'E12345678', '110105194912310021', '110105194902300024', '护照'])(
    'tells nothing of %j',
    (text) => {
      expect(identityFacts(text)).toBeUndefined()
    },
  )
})
