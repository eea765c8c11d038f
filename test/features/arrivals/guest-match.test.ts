import fc from 'fast-check'
import { GuestFinder, type GuestMatch, guestFields } from '../../../src/features/arrivals/guest-match'
import type { TableSchema } from '../../../src/register/field'
import { fieldFrom } from '../../../src/register/field-catalogue'
import { CHINA } from '../../../src/register/rules/rule-context'
import { ownHanReader } from '../../../src/register/search/han-tables'
import type { RecordValues } from '../../../src/register/value'

const KEYS = ['number', 'name', 'company', 'phone', 'other-phone', 'identity', 'birthday', 'country'] as const
const schema: TableSchema = {
  key: 'customers',
  sheetId: 0,
  tab: '客户',
  fields: KEYS.map((key) => fieldFrom(key, 'zh-CN')),
}
const finder = (customers: readonly RecordValues[]) =>
  new GuestFinder({
    schema,
    customers: customers.map((values, index) => ({ id: String(100_001 + index), values })),
    context: CHINA,
    reader: ownHanReader,
  })
const found = (customers: readonly RecordValues[], guest: RecordValues): GuestMatch =>
  finder(customers).find(guest)

const ZHANG: RecordValues = {
  name: '张三',
  phone: '13900000031',
  identity: '110101198405090037',
  birthday: '1984-05-09',
}
const LI: RecordValues = { name: '李四', phone: '13900000032', birthday: '1990-01-02' }

describe('finding the file of a guest', () => {
  it.each([
    ['the phone, however written', { guest: '张三', phone: '+86 139-0000-0031' }],
    ['the certificate, whatever the name', { guest: 'Z', certificate: '110101198405090037' }],
    ['name and birthday', { guest: '张三', birthday: '1984-05-09' }],
    ['the phone, the name in Latin letters', { guest: 'ZHANG/SAN', phone: '13900000031' }],
    ['the phone, the name a title', { guest: '张先生', phone: '13900000031' }],
  ])('J6: goes by %s', (_, guest) => {
    expect(found([LI, ZHANG], guest)).toEqual({ customer: '100002' })
  })

  it.each([
    ['nobody is known', { guest: '王五', phone: '13900000077' }],
    ['only the name is the same', { guest: '张三' }],
    ['only the birthday is the same', { guest: '王五', birthday: '1984-05-09' }],
    ['the birthday has no year', { guest: '张三', birthday: '--05-09' }],
  ])('J6: finds nobody where %s', (_, guest) => {
    expect(found([ZHANG, LI], guest)).toEqual({ candidates: [] })
  })

  it('J6: names, and does not take, whose phone is the same and whose name is not', () => {
    expect(found([ZHANG, LI], { guest: '李四', phone: '13900000031' })).toEqual({ candidates: ['100001'] })
  })

  it('J6: names two who fit', () => {
    const twin = { ...ZHANG, identity: '' }
    expect(found([ZHANG, twin], { guest: '张三', phone: '13900000031' })).toEqual({
      candidates: ['100001', '100002'],
    })
  })

  it('J6: names both where certificate and phone lead to two', () => {
    const guest = { guest: '李四', certificate: '110101198405090037', phone: '13900000032' }
    expect(found([ZHANG, LI], guest)).toEqual({ candidates: ['100001', '100002'] })
  })

  it('J6: does not take a namesake with another certificate', () => {
    const guest = { guest: '张三', phone: '13900000031', certificate: '11010519491231002X' }
    expect(found([ZHANG], guest)).toEqual({ candidates: ['100001'] })
  })

  it('takes a passport beside an identity card for no contradiction', () => {
    const guest = { guest: '张三', phone: '13900000031', certificate: 'E12345678' }
    expect(found([ZHANG], guest)).toEqual({ customer: '100001' })
  })

  it('does not go by a number that a whole company shares', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `员工${index}`, phone: '01088886666' }))
    expect(found(many, { guest: '员工3', phone: '010-8888-6666' })).toEqual({ candidates: [] })
  })

  it('reads the fields it needs, whatever else there is', () => {
    expect(guestFields(schema)).toEqual(
      expect.arrayContaining(['name', 'company', 'phone', 'other-phone', 'identity', 'birthday', 'country']),
    )
  })
})

const person = fc.record({
  name: fc.constantFrom('张三', '李四', 'Emma Clarke', 'James Clarke'),
  phone: fc.constantFrom('', '13900000031', '13900000032'),
  identity: fc.constantFrom('', 'E12345678', 'E12345679'),
  birthday: fc.constantFrom('', '1984-05-09', '1990-01-02'),
})
const guestOf = ({ name, identity, ...rest }: { name: string; identity: string }): RecordValues => ({
  ...rest,
  guest: name,
  certificate: identity,
})

describe('the laws of matching', () => {
  it('a match shares a number, or name and birthday; two different certificates are never paired', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), person, (people, one) => {
        const match = found(people, guestOf(one))
        if (match.customer === undefined) return
        const file = people[Number(match.customer) - 100_001]!
        const isSame = (key: 'phone' | 'identity' | 'birthday') => file[key] !== '' && file[key] === one[key]
        expect(isSame('phone') || isSame('identity') || (isSame('birthday') && file.name === one.name)).toBe(
          true,
        )
        if (file.identity !== '' && one.identity !== '') expect(file.identity).toBe(one.identity)
        if (!isSame('identity')) expect(file.name).toBe(one.name)
      }),
    )
  })

  it('the order of customers does not matter', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), person, (people, one) => {
        const [forward, backward] = [found(people, guestOf(one)), found([...people].reverse(), guestOf(one))]
        const last = 100_001 + people.length - 1
        const turned = (id: string) => String(100_001 + last - Number(id))
        expect(backward.customer && turned(backward.customer)).toBe(forward.customer)
        expect(backward.candidates?.map(turned).sort()).toEqual(forward.candidates)
      }),
    )
  })

  it('a second file of the same person takes the certainty away', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), person, (people, one) => {
        const match = found(people, guestOf(one))
        if (match.customer === undefined) return
        const twin = people[Number(match.customer) - 100_001]!
        expect(found([...people, twin], guestOf(one)).candidates?.length).toBeGreaterThan(1)
      }),
    )
  })
})
