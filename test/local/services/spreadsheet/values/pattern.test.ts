import { isDateFormat, sectionsOf } from '../../../../../local/services/spreadsheet/values/pattern'

const kinds = (pattern: string) => sectionsOf(pattern)[0]!.pieces.map(({ kind }) => kind)

describe('the pieces of a number format', () => {
  it.each<[string, string[]]>([
    ['0.00', ['digit', 'point', 'digit', 'digit']],
    ['#,##0', ['digit', 'comma', 'digit', 'digit', 'digit']],
    ['0%', ['digit', 'percent']],
    ['0E+00', ['digit', 'exponent']],
    ['@', ['text']],
    ['yyyy', ['year']],
    ['h:mm', ['hour', 'literal', 'minute']],
    ['mm:ss', ['minute', 'literal', 'second']],
    ['yyyy-mm', ['year', 'literal', 'month']],
    ['[h]:mm', ['elapsed', 'literal', 'minute']],
    ['ss.00', ['second', 'fraction']],
    ['h am/pm', ['hour', 'literal', 'half']],
  ])('%s are %j', (pattern, expected) => {
    expect(kinds(pattern)).toEqual(expected)
  })

  it('reads m as minutes only beside hours and seconds', () => {
    expect(kinds('m/d h:m')).toEqual(['month', 'slash', 'day', 'literal', 'hour', 'literal', 'minute'])
    expect(kinds('mmm h')).toEqual(['month', 'literal', 'hour'])
  })
})

describe('sections', () => {
  it.each<[string, number]>([
    ['0', 1],
    ['0;-0', 2],
    ['0;-0;0;@', 4],
    ['"a;b"0', 1],
    ['\\;0', 1],
    ['[$a;b]0', 1],
    ['0;', 2],
  ])('of %s are %d', (pattern, count) => {
    expect(sectionsOf(pattern)).toHaveLength(count)
  })

  it('know their conditions', () => {
    expect(sectionsOf('[>=-1.5]0;[<>3]0').map(({ condition }) => condition)).toEqual([
      { operator: '>=', bound: -1.5 },
      { operator: '<>', bound: 3 },
    ])
  })
})

describe('a format of days and times', () => {
  it.each<[string, boolean]>([
    ['yyyy-mm-dd', true],
    ['m/d', true],
    ['h:mm', true],
    ['[mm]', true],
    ['dddd', true],
    ['am/pm', true],
    ['0.00', false],
    ['General', false],
    ['@', false],
    ['"day"0', false],
    ['#,##0.00[$USD]', false],
    ['[Red]0', false],
    ['0\\d', false],
    ['', false],
  ])('%s: %p', (pattern, expected) => {
    expect(isDateFormat(pattern)).toBe(expected)
  })
})
