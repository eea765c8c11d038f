import { counted, grouped } from '../../src/i18n/counted'

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1014, '1,014'],
    [1234567, '1,234,567'],
  ])('of %d is written %s', (count, text) => {
    expect(grouped(count)).toBe(text)
  })

  it('stands before the noun in its number', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'row', 'rows'))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
      '1,200 rows',
    ])
  })
})
