import fc from 'fast-check'
import { columnLetters, rangeName } from '../../src/google/range-name'

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18_277, 'ZZZ'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
  })

  it('counts in base 26 without a zero', () => {
    fc.assert(
      fc.property(fc.nat(18_277), (column) => {
        const back =
          [...columnLetters(column)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
        expect(back).toBe(column)
      }),
    )
  })
})

describe('rangeName', () => {
  it('quotes the tab and doubles its quotes', () => {
    expect(rangeName({ tab: "Mei's 客户" })).toBe("'Mei''s 客户'")
  })

  it('writes blocks, whole rows and whole columns', () => {
    expect(rangeName({ tab: 'T', startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 })).toBe("'T'!A2:B3")
    expect(rangeName({ tab: 'T', startRow: 4, endRow: 5 })).toBe("'T'!5:5")
    expect(rangeName({ tab: 'T', startRow: 0, startColumn: 2, endColumn: 3 })).toBe("'T'!C1:C")
    expect(rangeName({ tab: 'T', startColumn: 2, endColumn: 3 })).toBe("'T'!C:C")
  })
})
