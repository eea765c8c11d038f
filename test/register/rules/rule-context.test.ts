import { readDate } from '../../../src/register/rules/date-rule'
import { CHINA, contextOfCountry } from '../../../src/register/rules/rule-context'

describe('contextOfCountry', () => {
  it('is China’s for China', () => {
    expect(contextOfCountry('CN')).toEqual(CHINA)
  })

  it.each([
    ['US', '2020-03-04'],
    ['GB', '2020-04-03'],
    ['DE', '2020-04-03'],
  ])('reads 03/04/2020 as people in %s write it', (country, day) => {
    expect(readDate('03/04/2020', contextOfCountry(country))).toBe(day)
  })

  it.each(['CN', 'JP', 'CA'])('leaves 03/04/2020 undecided in %s', (country) => {
    expect(readDate('03/04/2020', contextOfCountry(country))).toEqual({ reason: 'date-ambiguous' })
  })
})
