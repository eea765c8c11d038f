import { customerIndex, type Entry } from '../../../sidebar/app/customer-index'
import { twinsOf } from '../../../sidebar/features/customers/twins'

const entries: Entry[] = [
  ['100042', '张三', '+8613812345678', 'zs@qq.com', '', '李娜'],
  ['100043', '张散', '+8613812345678', '', '', ''],
  ['100044', '章三', '', 'zs@qq.com', '', ''],
  ['100045', '坏号', '1381234567', 'zhangsan@', '', ''],
  ['100046', '坏号', '1381234567', 'zhangsan@', '', ''],
]
const index = customerIndex(entries)
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
    const many = Array.from({ length: 100 }, (_, n): Entry => [String(n), '', '+864008108888', '', '', ''])
    expect(twinsOf(customerIndex(many), { phones: ['+864008108888'], email: undefined })).toHaveLength(3)
  })
})
