import { customerIndex, type Entry, withEntry } from '../../../sidebar/app/customer-index'
import { searchCustomers } from '../../../sidebar/features/customers/search-customers'

const entries: Entry[] = [
  ['100012', '张建国', '+8613977413962', 'zhang@alpur.cn', '阿尔普尔户外', '王敏'],
  ['100042', '张三', '+8613812345678 +864008108888', 'zs@qq.com', '', '李娜'],
  ['100310', '赵顺', '+8613610005678', '', '张家口商行', '李娜'],
  ['100399', 'Ann O’Neil', '+12125550100', 'ann.oneil@example.com', 'Neil & Co', ''],
  ['105678', '<img src=x>', '1381234567', '', '', ''],
]
const index = customerIndex(entries)
const found = (query: string) =>
  searchCustomers(index, query).map(({ customer, reasons }) => [customer.id, ...reasons])

describe('search', () => {
  it('finds by the end of a phone, then by number, with the reason', () => {
    expect(found('5678')).toEqual([
      ['100042', 'phone-end'],
      ['100310', 'phone-end'],
    ])
    expect(found('100042')).toEqual([['100042', 'number']])
    expect(found('10567')).toEqual([['105678', 'number']])
  })

  it('finds a phone typed with spaces, a plus or in full width', () => {
    expect(found('139 7741 3962')).toEqual([['100012', 'phone-end']])
    expect(found('+86 139-7741-3962')).toEqual([['100012', 'phone-end']])
    expect(found('１３９７７４１３９６２')).toEqual([['100012', 'phone-end']])
  })

  it('finds by name before company before owner', () => {
    expect(found('张')).toEqual([
      ['100012', 'name'],
      ['100042', 'name'],
      ['100310', 'company'],
    ])
    expect(found('李娜').map(([id]) => id)).toEqual(['100042', '100310'])
  })

  it('finds by a part of an e-mail address and without case', () => {
    expect(found('ALPUR')).toEqual([['100012', 'email']])
    expect(found('@qq')).toEqual([['100042', 'email']])
    expect(found('o’neil')).toEqual([['100399', 'name']])
  })

  it('wants every word', () => {
    expect(found('张 5678')).toEqual([
      ['100042', 'name', 'phone-end'],
      ['100310', 'company', 'phone-end'],
    ])
    expect(found('张 9999')).toEqual([])
  })

  it('finds a damaged phone by its digits', () => {
    expect(found('4567')).toContainEqual(['105678', 'phone-end'])
  })

  it('finds nothing for nothing, and nothing for signs that no text has', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('…')).toEqual([])
    expect(found('(((')).toEqual([])
  })

  it('knows a customer just saved', () => {
    const next = withEntry(index, ['100400', '韩梅梅', '', '', '', ''])
    expect(searchCustomers(next, '韩梅梅')).toHaveLength(1)
    const again = withEntry(next, ['100400', '韩梅', '', '', '', ''])
    expect(searchCustomers(again, '韩梅梅')).toHaveLength(0)
    expect(again.customers).toHaveLength(entries.length + 1)
  })
})
