import { twinsOf } from '../../../sidebar/features/customers/twins'
import { anEntry, anIndex } from '../../register/search/an-index'

const entries = [
  anEntry({ id: '100042', name: '张三', phones: '+8613812345678', email: 'zs@qq.com', owner: '李娜' }),
  anEntry({ id: '100043', name: '张散', phones: '+8613812345678', email: '', owner: '' }),
  anEntry({ id: '100044', name: '章三', phones: '', email: 'zs@qq.com', owner: '' }),
  anEntry({ id: '100045', name: '坏号', phones: '1381234567', email: 'zhangsan@', owner: '' }),
  anEntry({ id: '100046', name: '坏号', phones: '1381234567', email: 'zhangsan@', owner: '' }),
]
const index = anIndex(entries)
const ids = (phones: string[], email?: string, except?: string) =>
  twinsOf(index, { phones, email }, except).map(({ customer, shares }) => [customer.id, ...shares])

describe('twins', () => {
  it('share a whole phone or an e-mail; those who share both come first', () => {
    expect(ids(['+8613812345678'], 'zs@qq.com')).toEqual([
      ['100042', 'phone', 'email'],
      ['100043', 'phone'],
      ['100044', 'email'],
    ])
  })

  it('are never the customer itself', () => {
    expect(ids(['+8613812345678'], undefined, '100042')).toEqual([['100043', 'phone']])
  })

  it('are not made by numbers that are no numbers', () => {
    expect(ids(['1381234567'], 'zhangsan@')).toEqual([])
    expect(ids([])).toEqual([])
  })

  it('are at most three: a switchboard is no twin', () => {
    const many = Array.from({ length: 100 }, (_, n) => anEntry({ id: String(n), phones: '+864008108888' }))
    expect(twinsOf(anIndex(many), { phones: ['+864008108888'], email: undefined })).toHaveLength(3)
  })
})
