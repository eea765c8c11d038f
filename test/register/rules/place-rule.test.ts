import fc from 'fast-check'
import type { PlaceLevel } from '../../../src/register/field'
import { PLACES } from '../../../src/register/rules/chinese-places'
import { checkRecord, checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { citiesOf, placesNamed } from '../../../src/register/rules/place-library'
import {
  citiesOfProvince,
  placeChoices,
  placesAbove,
  provinceName,
} from '../../../src/register/rules/place-rule'
import { CHINA, contextOfCountry } from '../../../src/register/rules/rule-context'
import type { RecordValues } from '../../../src/register/value'
import { fieldOfKind } from '../../support/field-of-kind'

const place = (level: PlaceLevel, header = '地区') => fieldOfKind('place', { key: level, level, header })
const within = (record: RecordValues) => ({ ...CHINA, record })
const tidy = (level: PlaceLevel, text: string, record: RecordValues = {}) =>
  tidyValue(place(level), text, within(record))
const faults = (level: PlaceLevel, text: string, record: RecordValues = {}) =>
  checkValue(place(level), text, within(record)).map(({ field: _, ...fault }) => fault)

describe('a country', () => {
  it.each([
    ['USA', '美国'],
    ['美國', '美国'],
    ['us', '美国'],
    ['Côte d’Ivoire', '科特迪瓦'],
    ['中国大陆', '中国'],
  ])('written %j is %s in a Chinese column (A24)', (text, name) => {
    expect(tidy('country', text)).toBe(name)
  })

  it('is kept in the language of its column (A24)', () => {
    expect(tidyValue(place('country', 'Country/Region'), '德国')).toBe('Germany')
    expect(tidyValue(place('country', '国家'), 'Germany')).toBe('德国')
  })

  it('that is not in the list is told', () => {
    expect(faults('country', 'Atlantis')).toEqual([{ reason: 'place-unknown', level: 'country' }])
    expect(tidy('country', 'Atlantis')).toBe('Atlantis')
  })
})

describe('a province', () => {
  it.each([
    ['北京', '北京市'],
    ['广西', '广西壮族自治区'],
    ['内蒙', '内蒙古自治区'],
    ['Guangdong', '广东省'],
    ['香港', '香港特别行政区'],
  ])('written %j is %s (A9 B2)', (text, name) => {
    expect(tidy('province', text)).toBe(name)
  })

  it('is kept in the language of its column', () => {
    expect(tidyValue(place('province', 'Province'), '广东')).toBe('Guangdong')
  })

  it('that does not exist is told, unless the address is abroad (A24)', () => {
    expect(faults('province', '江东省')).toEqual([{ reason: 'place-unknown', level: 'province' }])
    expect(faults('province', 'California')).toEqual([{ reason: 'place-unknown', level: 'province' }])
    expect(faults('province', 'California', { country: '美国' })).toEqual([])
    expect(faults('province', 'somewhere', { country: 'Atlantis' })).toEqual([])
  })
})

describe('a city', () => {
  it.each([
    ['石家庄', {}, '石家庄市'],
    ['延边', {}, '延边朝鲜族自治州'],
    ['大兴安岭', {}, '大兴安岭地区'],
    ['黔西南', {}, '黔西南布依族苗族自治州'],
    ['西双版纳', {}, '西双版纳傣族自治州'],
    ['北京', {}, '北京市'],
    ['仙桃', {}, '仙桃市'],
    ['苏州市', { province: '江苏' }, '苏州市'],
    ['Suzhou', {}, 'Suzhou'],
    ['香港', {}, '香港'],
  ])('written %j with %j is %s (A9)', (text, record, name) => {
    expect(tidy('city', text, record)).toBe(name)
    expect(faults('city', text, record)).toEqual([])
  })

  it('outside its province is told, and where it belongs (A9)', () => {
    expect(faults('city', '苏州市', { province: '浙江省' })).toEqual([
      { reason: 'place-outside', within: '浙江省', belongs: '江苏省' },
    ])
    expect(tidy('city', '苏州', { province: '浙江省' })).toBe('苏州')
  })

  it('that is only part of a city is told with the city (A9)', () => {
    expect(faults('city', '昆山')).toEqual([{ reason: 'place-level', belongs: '苏州市' }])
    expect(faults('city', '朝阳区')).toEqual([{ reason: 'place-unknown', level: 'city' }])
    expect(faults('city', '朝阳区', { province: '北京' })).toEqual([
      { reason: 'place-level', belongs: '北京市' },
    ])
  })

  it('that does not exist is told, unless the address is abroad (A24)', () => {
    expect(faults('city', '临安府')).toEqual([{ reason: 'place-unknown', level: 'city' }])
    expect(faults('city', '大阪', { country: '日本' })).toEqual([])
    expect(checkValue(place('city'), '临安府', contextOfCountry('US'))).toEqual([])
    expect(checkValue(place('city'), '中环', { ...CHINA, record: { country: '香港' } })).toEqual([])
  })
})

describe('a district', () => {
  it.each([
    ['海淀', {}, '海淀区'],
    ['浦东', {}, '浦东新区'],
    ['昆山', {}, '昆山市'],
    ['鄂温克族自治旗', {}, '鄂温克族自治旗'],
    ['鼓楼', { city: '南京' }, '鼓楼区'],
    ['高新区', { city: '成都市' }, '高新区'],
    ['苏州工业园区', {}, '苏州工业园区'],
    ['长安镇', { city: '东莞' }, '长安镇'],
    ['沙嘴', { province: '湖北', city: '仙桃' }, '沙嘴'],
  ])('written %j with %j is %s (A9)', (text, record, name) => {
    expect(tidy('district', text, record)).toBe(name)
    expect(faults('district', text, record)).toEqual([])
  })

  it('outside its city or province is told, and where it belongs (A9)', () => {
    expect(faults('district', '海淀区', { province: '上海', city: '上海市' })).toEqual([
      { reason: 'place-outside', within: '上海市', belongs: '北京市' },
    ])
    expect(faults('district', '昆山市', { province: '浙江' })).toEqual([
      { reason: 'place-outside', within: '浙江省', belongs: '江苏省苏州市' },
    ])
    expect(faults('district', '鼓楼区', { city: '上海市' })).toEqual([
      { reason: 'place-outside', within: '上海市' },
    ])
  })

  it('that does not exist is told', () => {
    expect(faults('district', '桃花源')).toEqual([{ reason: 'place-unknown', level: 'district' }])
  })
})

describe('the parts of one address', () => {
  const fields = (['country', 'province', 'city', 'district'] as const).map((level) => place(level))

  it('are judged together (A9)', () => {
    expect(
      checkRecord(fields, { country: '中国', province: '江苏', city: '苏州', district: '昆山' }),
    ).toEqual([])
    expect(
      checkRecord(fields, { province: '江苏', city: '杭州', district: '昆山' }).map(({ field }) => field),
    ).toEqual(['city'])
  })

  const everywhere = PLACES.flatMap((line) => {
    const [province = ''] = line.split(' ')
    return citiesOf(province).flatMap(({ city, districts }) =>
      [...districts, ''].map((district) => ({ province, city, district })),
    )
  })
  const lines = fc.constantFrom(...everywhere)

  it('fit wherever the table has them, and stay as they are', () => {
    fc.assert(
      fc.property(lines, (record) => {
        expect(checkRecord(fields, record)).toEqual([])
        for (const level of ['province', 'city', 'district'] as const)
          if (record[level] !== '') expect(tidy(level, record[level], record)).toBe(record[level])
      }),
    )
  })

  it('are completed upward only where nothing else is possible (A9 B9)', () => {
    fc.assert(
      fc.property(lines, ({ province, city, district }) => {
        const above = placesAbove({ district, city: '', province: '' })
        if (above.city !== undefined) expect(above).toEqual({ province, city })
        expect(placesAbove({ city, province: '' })).toEqual(
          placesNamed('city', city).length === 1 ? { province } : {},
        )
      }),
    )
  })
})

describe('placesAbove', () => {
  it.each<[RecordValues, object]>([
    [{ district: '昆山' }, { province: '江苏省', city: '苏州市' }],
    [{ city: '石家庄' }, { province: '河北省' }],
    [{ district: '鼓楼区' }, {}],
    [{ district: '鼓楼区', province: '江苏' }, {}],
    [{ district: '鼓楼区', city: '南京' }, { province: '江苏省' }],
    [{ district: '朝阳区', province: '北京' }, { city: '北京市' }],
    [{ district: '昆山', city: '苏州', province: '江苏' }, {}],
    [{ district: '昆山', province: '火星' }, {}],
    [{ city: '临安府' }, {}],
    [{ city: '石家庄', country: '日本' }, {}],
    [{ city: '石家庄', country: '中国' }, { province: '河北省' }],
    [{ city: 'Shijiazhuang' }, {}],
    [{}, {}],
  ])('of %j are %j (B9)', (record, above) => {
    expect(placesAbove(record)).toEqual(above)
  })
})

describe('the table of places', () => {
  it('has every province of the drop-down, and no other', () => {
    const names = PLACES.map((line) => line.split(' ')[0])
    expect([...names].sort()).toEqual(
      placeChoices({ level: 'province', header: '省份' })
        .map(({ label }) => label)
        .sort(),
    )
    expect(names.map((name) => provinceName(name ?? ''))).toEqual(names)
  })

  it('has some 340 cities and 3,400 districts, none named twice in one city', () => {
    const cities = PLACES.flatMap((line) => citiesOf(line.split(' ')[0] ?? ''))
    expect(cities.length).toBeGreaterThan(340)
    expect(cities.flatMap(({ districts }) => districts).length).toBeGreaterThan(3300)
    for (const { districts } of cities) expect(new Set(districts).size).toBe(districts.length)
  })

  it('tells the cities of a province however it is written', () => {
    expect(citiesOfProvince('浙江').map(({ city }) => city)).toContain('杭州市')
    expect(citiesOfProvince('Zhejiang')).toEqual(citiesOfProvince('浙江省'))
    expect(citiesOfProvince('California')).toEqual([])
  })

  it('offers nothing below the province in a drop-down', () => {
    expect(placeChoices({ level: 'city', header: '城市' })).toEqual([])
    expect(placeChoices({ level: 'country', header: 'Country' })).toHaveLength(249)
  })
})
