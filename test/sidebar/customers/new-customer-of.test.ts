import { newCustomerOf } from '../../../sidebar/features/customers/new-customer-of'

describe('a new customer made of a search that found nobody', () => {
  it('is called what was searched for', () => {
    expect(newCustomerOf(' 张三 ')).toEqual({ name: '张三' })
    expect(newCustomerOf("O'Brien, Mary")).toEqual({ name: "O'Brien, Mary" })
  })

  it('has the phone that was searched for, as it was typed', () => {
    expect(newCustomerOf('139 7741 3962')).toEqual({ phone: '139 7741 3962' })
    expect(newCustomerOf('+49 (30) 901820')).toEqual({ phone: '+49 (30) 901820' })
    expect(newCustomerOf('１３９７７４１３９６２')).toEqual({ phone: '１３９７７４１３９６２' })
  })

  it('begins empty after the end of a phone, an address or a mixture: those are no names', () => {
    for (const query of ['3962', '', '  ', 'zs 5678', 'zhang@qq.com', 'A12'])
      expect(newCustomerOf(query)).toEqual({})
  })
})
