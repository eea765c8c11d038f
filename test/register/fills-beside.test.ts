import { fieldFrom } from '../../src/register/field-catalogue'
import { fillsBeside } from '../../src/register/fills-beside'
import type { RecordValues } from '../../src/register/value'

const KEYS = ['name', 'identity', 'birthday', 'gender', 'province', 'city', 'district'] as const
const chinese = KEYS.map((key) => fieldFrom(key, 'zh-CN'))
const english = KEYS.map((key) => fieldFrom(key, 'en'))
const of = (key: (typeof KEYS)[number], fields = chinese) => fields.find((field) => field.key === key)!

describe('what an identity number fills', () => {
  const identity = '11010519491231002X'

  it('is the birthday and the gender, in the words of the list (B9)', () => {
    expect(fillsBeside(chinese, of('identity'), { identity })).toEqual({
      birthday: '1949-12-31',
      gender: '女',
    })
    expect(fillsBeside(english, of('identity', english), { identity: '440524188001010014' })).toEqual({
      birthday: '1880-01-01',
      gender: 'Male',
    })
  })

  it('is nothing that is filled already (B9)', () => {
    const record = { identity, birthday: '农历八月十五' }
    expect(fillsBeside(chinese, of('identity'), record)).toEqual({ gender: '女' })
  })

  it('is nothing that the register does not have', () => {
    expect(fillsBeside([of('name'), of('gender')], of('identity'), { identity })).toEqual({ gender: '女' })
    expect(fillsBeside([], of('identity'), { identity })).toEqual({})
  })

  it.each(['110105194912310021', 'E12345678', ''])('is nothing of %j', (wrong) => {
    expect(fillsBeside(chinese, of('identity'), { identity: wrong })).toEqual({})
  })
})

describe('what a place fills', () => {
  it.each<[(typeof KEYS)[number], RecordValues, RecordValues]>([
    ['city', { city: '石家庄市' }, { province: '河北省' }],
    ['district', { district: '昆山市' }, { province: '江苏省', city: '苏州市' }],
    ['district', { district: '鼓楼区' }, {}],
    ['district', { district: '鼓楼区', city: '南京市' }, { province: '江苏省' }],
    ['city', { city: '石家庄市', province: '江苏省' }, {}],
    ['city', { city: 'Chicago' }, {}],
    ['province', { province: '江苏省' }, {}],
  ])('above a %s of %j is %j (A9 B9)', (key, record, fills) => {
    expect(fillsBeside(chinese, of(key), record)).toEqual(fills)
  })

  it('is in the language of its column', () => {
    expect(fillsBeside(english, of('city', english), { city: '石家庄市' })).toEqual({ province: 'Hebei' })
  })

  it('is nothing of a field that was emptied', () => {
    expect(fillsBeside(chinese, of('city'), { city: '', district: '昆山市' })).toEqual({})
  })

  it('is nothing of any other field', () => {
    expect(fillsBeside(chinese, of('name'), { name: '昆山市', district: '昆山市' })).toEqual({})
  })
})
