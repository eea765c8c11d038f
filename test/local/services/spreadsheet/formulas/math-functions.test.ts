import fc from 'fast-check'
import { comesTo } from './come-to'

describe('rounding', () => {
  it.each<[string, unknown]>([
    ['=ROUND(2.5)', 3],
    ['=ROUND(-2.5)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1234.5678,-2)', 1200],
    ['=ROUND(1234.5678,2)', 1234.57],
    ['=ROUND("2.5")', 3],
    ['=ROUND(TRUE)', 1],
    ['=ROUND("x")', '#VALUE!'],
    ['=ROUND()', '#N/A'],
    ['=ROUND(1,2,3)', '#N/A'],
    ['=ROUNDUP(2.1)', 3],
    ['=ROUNDUP(-2.1)', -3],
    ['=ROUNDUP(2)', 2],
    ['=ROUNDUP(1234,-2)', 1300],
    ['=ROUNDDOWN(2.9)', 2],
    ['=ROUNDDOWN(-2.9)', -2],
    ['=ROUNDDOWN(1.29,1)', 1.2],
    ['=TRUNC(2.9)', 2],
    ['=TRUNC(-2.9)', -2],
    ['=TRUNC(5.67891,3)', 5.678],
    ['=INT(2.9)', 2],
    ['=INT(-2.1)', -3],
    ['=CEILING(2.1)', 3],
    ['=CEILING(23,5)', 25],
    ['=CEILING(0.3,0.1)', 0.3],
    ['=FLOOR(23,5)', 20],
    ['=FLOOR(2.9)', 2],
    ['=FLOOR(0.7,0.1)', 0.7],
    ['=MROUND(7,5)', 5],
    ['=MROUND(8,5)', 10],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })

  it('is never farther away than half a unit, and twice is once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (n, places) => {
        const value = n / 1000
        const rounded = comesTo(`=ROUND(${value},${places})`) as number
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9)
        expect(comesTo(`=ROUND(${rounded},${places})`)).toBe(rounded)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('arithmetic', () => {
  it.each<[string, unknown]>([
    ['=ABS(-3)', 3],
    ['=SIGN(-3)', -1],
    ['=SIGN(0)', 0],
    ['=SQRT(9)', 3],
    ['=SQRT(-1)', '#NUM!'],
    ['=EXP(0)', 1],
    ['=LN(1)', 0],
    ['=LN(0)', '#NUM!'],
    ['=LOG10(1000)', 3],
    ['=LOG(8,2)', 3],
    ['=LOG(100)', 2],
    ['=POWER(2,-1)', 0.5],
    ['=POW(2,3)', 8],
    ['=POWER(-1,0.5)', '#NUM!'],
    ['=MOD(5,3)', 2],
    ['=MOD(-5,3)', 1],
    ['=MOD(5,-3)', -1],
    ['=MOD(5,0)', '#DIV/0!'],
    ['=QUOTIENT(7,2)', 3],
    ['=QUOTIENT(-7,2)', -3],
    ['=QUOTIENT(7,0)', '#DIV/0!'],
    ['=DIVIDE(7,2)', 3.5],
    ['=DIVIDE(7,0)', '#DIV/0!'],
    ['=MULTIPLY(6,7)', 42],
    ['=ADD(1,2)', 3],
    ['=MINUS(1,2)', -1],
    ['=PI()', Math.PI],
    ['=SIN(0)', 0],
    ['=COS(0)', 1],
    ['=TAN(0)', 0],
    ['=ISEVEN(4)', true],
    ['=ISEVEN(-3)', false],
    ['=ISODD(3)', true],
    ['=ISODD(2.9)', false],
    ['=ABS("x")', '#VALUE!'],
    ['=ABS(1/0)', '#DIV/0!'],
    ['=ABS(A1)', 0],
  ])('%s is %p', (formula, value) => {
    const result = comesTo(formula)
    if (typeof value === 'number') expect(result).toBeCloseTo(value, 12)
    else expect(result).toEqual(value)
  })

  it('MOD and INT belong together', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 30 }), (a, b) => {
        expect(comesTo(`=INT(${a}/${b})*${b}+MOD(${a},${b})`)).toBe(a)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('chance', () => {
  it('stays in its bounds', () => {
    for (let run = 0; run < 20; run++) {
      expect(comesTo('=RAND()')).toBeGreaterThanOrEqual(0)
      expect(comesTo('=RAND()')).toBeLessThan(1)
      expect([1, 2, 3]).toContain(comesTo('=RANDBETWEEN(1,3)'))
    }
    expect(comesTo('=RANDBETWEEN(3,1)')).toBe('#NUM!')
    expect(comesTo('=RANDBETWEEN(2.1,3.9)')).toBe(3)
  })
})
