import { duplicateGroups } from '../../../src/features/duplicates/duplicate-groups'
import type { RecordValues } from '../../../src/register/value'
import { fieldOfKind } from '../../support/field-of-kind'

const FIELDS = [fieldOfKind('phone'), fieldOfKind('email')]
const search = (...values: RecordValues[]) =>
  duplicateGroups(
    values.map((each, index) => ({ id: String(100_001 + index), values: each })),
    FIELDS,
    'name',
    { country: 'CN' },
  )

describe('possible duplicates', () => {
  it('are customers with the same phone, however it is written', () => {
    const { groups } = search(
      { name: '张三', phone: '+86 139-7741-3962' },
      { name: '李四', phone: '15093686061' },
      { name: '章三', phone: '１３９７７４１３９６２' },
    )
    expect(groups).toEqual([
      {
        certainty: 'check',
        sameName: false,
        reasons: [{ kind: 'phone', value: '+8613977413962' }],
        ids: ['100001', '100003'],
      },
    ])
  })

  it('come with the surest first: the same name, then more that is shared', () => {
    const { groups } = search(
      { name: 'a', phone: '13977413962' },
      { name: 'b', phone: '13977413962' },
      { name: 'c', phone: '15093686061', email: 'c@qq.com' },
      { name: 'd', phone: '15093686061', email: 'C@QQ.com' },
      { name: 'Ｅ e', email: 'e@qq.com' },
      { name: 'ee', email: 'e@qq.com' },
    )
    expect(groups.map(({ ids }) => ids[0])).toEqual(['100005', '100003', '100001'])
    expect(groups[0]).toMatchObject({ certainty: 'same', sameName: true })
  })

  it('are joined where one customer shares with two others', () => {
    const { groups } = search(
      { phone: '13977413962' },
      { phone: '13977413962', email: 'x@qq.com' },
      { email: 'x@qq.com' },
    )
    expect(groups).toMatchObject([{ ids: ['100001', '100002', '100003'], reasons: [{}, {}] }])
  })

  it('are told of a number in every part of a cell that holds several', () => {
    expect(search({ phone: '13977413962 / 15093686061' }, { phone: '15093686061' }).groups).toHaveLength(1)
  })

  it('are not the hundreds who share a switchboard: that is reported by itself', () => {
    const values = Array.from({ length: 300 }, (_, index) => ({
      name: `n${index}`,
      phone: '13800000000',
      email: index < 2 ? 'both@qq.com' : `n${index}@qq.com`,
    }))
    const { groups, common } = search(...values)
    expect(groups).toMatchObject([{ ids: ['100001', '100002'], reasons: [{ kind: 'email' }] }])
    expect(common).toEqual([{ kind: 'phone', value: '+8613800000000', customers: 300 }])
  })

  it('are no customers whose phones are damaged or missing', () => {
    expect(search({ phone: '1.39775E+10' }, { phone: '1.39775E+10' }, {}, {}).groups).toEqual([])
  })
})
