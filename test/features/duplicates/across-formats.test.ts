import fc from 'fast-check'
import { duplicateGroups } from '../../../src/features/duplicates/duplicate-groups'
import type { RecordValues } from '../../../src/register/value'
import { fieldOfKind } from '../../support/field-of-kind'

const FIELDS = [fieldOfKind('phone'), fieldOfKind('email')]
const groupsOf = (records: readonly { id: string; values: RecordValues }[], country = 'CN') =>
  duplicateGroups(records, FIELDS, 'name', { country }).groups
const pair = (a: RecordValues, b: RecordValues, country?: string) =>
  groupsOf(
    [
      { id: '100001', values: a },
      { id: '100002', values: b },
    ],
    country,
  )

describe('two writings of one phone', () => {
  it.each([
    ['139 7741 3962', '+86 13977413962'],
    ['13977413962', '0086-139-7741-3962'],
    ['１３９７７４１３９６２', '(139) 7741-3962'],
    [13977413962, '13977413962'],
    ['010-62345678', '(010) 6234 5678'],
    ['010-62345678', '+86 10 6234 5678'],
    ['+49 30 901820', '0049 30 901820'],
  ])('make twins of %j and %j', (a, b) => {
    expect(pair({ phone: a }, { phone: b })).toHaveLength(1)
  })

  it.each([
    ['13977413962', '13977413963'],
    ['010-62345678', '021-62345678'],
    ['62345678', '62345678'],
    ['+1 202 555 0123', '+44 20 2555 0123'],
    ['1397741396', '1397741396'],
  ])('are two people’s for %j and %j', (a, b) => {
    const sure = pair({ phone: a }, { phone: b }).filter(({ certainty }) => certainty === 'same')
    expect(sure).toEqual([])
    if (a !== b) expect(pair({ phone: a }, { phone: b })).toEqual([])
  })

  it('is read by the country of each customer', () => {
    const german = { country: '德国', phone: '030 901820' }
    expect(pair(german, { phone: '+49 30 901820' })).toHaveLength(1)
    expect(pair({ phone: '030 901820' }, { phone: '+49 30 901820' })).toEqual([])
  })
})

describe('two writings of one e-mail', () => {
  it.each([
    ['zhang@qq.com', 'ZHANG@QQ.COM'],
    ['zhang@qq.com', ' zhang@qq.com '],
    ['zhang@qq.com', 'ｚｈａｎｇ＠ｑｑ．ｃｏｍ'],
  ])('make twins of %j and %j', (a, b) => {
    expect(pair({ email: a }, { email: b })).toHaveLength(1)
  })

  it.each([
    ['zhang@qq.com', 'zhang@163.com'],
    ['zhang@', 'zhang@'],
    ['', ''],
  ])('are two people’s for %j and %j', (a, b) => {
    expect(pair({ email: a }, { email: b })).toEqual([])
  })
})

describe('the groups', () => {
  const mobiles = ['13977413962', '15093686061', '13512345678']
  const writing = (phone: string) =>
    fc.constantFrom(
      phone,
      `+86 ${phone}`,
      `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
      `${phone.slice(0, 3)}-${phone.slice(3)}`,
    )
  const customer = fc.record({
    name: fc.constantFrom('张三', '李四', ''),
    phone: fc.oneof(fc.constant(''), ...mobiles.map(writing)),
    email: fc.constantFrom('', 'a@qq.com', 'A@QQ.com', 'b@qq.com'),
  })
  const records = fc
    .array(customer, { maxLength: 8 })
    .map((values) => values.map((each, index) => ({ id: String(100_001 + index), values: each })))

  it('are the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(records, (given) => {
        const members = (order: typeof given) =>
          groupsOf(order)
            .map(({ ids }) => ids.join())
            .sort()
        expect(members([...given].reverse())).toEqual(members(given))
      }),
    )
  })

  it('have every customer at most once, and nobody alone', () => {
    fc.assert(
      fc.property(records, (given) => {
        const ids = groupsOf(given).flatMap((group) => group.ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const group of groupsOf(given)) expect(group.ids.length).toBeGreaterThan(1)
      }),
    )
  })

  it('hold together whoever shares a phone or an address, however it is written', () => {
    fc.assert(
      fc.property(records, (given) => {
        const groupOf = new Map(groupsOf(given).flatMap(({ ids }, group) => ids.map((id) => [id, group])))
        const digits = (phone: string) => phone.replace(/\D/g, '').slice(-11)
        for (const a of given)
          for (const b of given) {
            const share =
              (a.values.phone !== '' && digits(a.values.phone) === digits(b.values.phone)) ||
              (a.values.email !== '' && a.values.email.toLowerCase() === b.values.email.toLowerCase())
            if (a.id !== b.id && share) expect(groupOf.get(a.id)).toBe(groupOf.get(b.id))
            if (a.id !== b.id && share) expect(groupOf.get(a.id)).toBeDefined()
          }
      }),
    )
  })
})
