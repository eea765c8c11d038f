import { placeOptions } from '../../../sidebar/features/customers/place-options'
import { citiesOfProvince } from '../../../src/register/rules/place-rule'

const jiangsu = citiesOfProvince('江苏')
const labels = (...given: Parameters<typeof placeOptions>) => placeOptions(...given).map(({ label }) => label)

describe('what the list of a city or district offers', () => {
  it('is the cities of the province (A9)', () => {
    expect(labels('city', jiangsu, '')).toHaveLength(13)
    expect(labels('city', jiangsu, '无锡市')).toContain('苏州市')
  })

  it('is the districts of the city, and of the whole province while no city is named (A9)', () => {
    expect(labels('district', jiangsu, '苏州市')).toContain('昆山市')
    expect(labels('district', jiangsu, '苏州市')).not.toContain('鼓楼区')
    const all = labels('district', jiangsu, '')
    expect(all).toEqual(expect.arrayContaining(['昆山市', '鼓楼区']))
    expect(new Set(all).size).toBe(all.length)
  })

  it('is nothing while the province is not known, so that a text may be typed', () => {
    expect(labels('city', [], '')).toEqual([])
    expect(labels('district', jiangsu, '杭州市')).toEqual([])
  })
})
