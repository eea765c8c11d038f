import fc from 'fast-check'
import { exactSum, toCents } from '../../src/base/exact-sum'

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

describe('exactSum', () => {
  it('adds what binary fractions cannot hold', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3)
    expect(exactSum([1e15, 0.01, -1e15])).toBe(0.01)
    expect(exactSum([])).toBe(0)
    expect(Object.is(exactSum([0.1, -0.1]), 0)).toBe(true)
  })

  it('is the sum of the cents in whatever order', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 60 }), (amounts) => {
        const whole = amounts.reduce((sum, each) => sum + each, 0) / 100
        expect(exactSum(amounts.map((each) => each / 100))).toBe(whole + 0)
        expect(exactSum([...amounts].reverse().map((each) => each / 100))).toBe(whole + 0)
      }),
    )
  })
})

describe('toCents', () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.675, 2.68],
    [0.004, 0],
    [-0.004, 0],
    [1234.5, 1234.5],
    [9e15, 9e15],
  ])('makes %d %d', (amount, rounded) => {
    expect(toCents(amount)).toBe(rounded)
  })

  it('leaves amounts in cents as they are', () => {
    fc.assert(
      fc.property(cents, (each) => {
        expect(toCents(each / 100)).toBe(each / 100 + 0)
      }),
    )
  })
})
