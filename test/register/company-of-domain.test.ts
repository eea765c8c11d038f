import fc from 'fast-check'
import { companyOfDomain } from '../../src/register/company-of-domain'

const KNOWN = [
  { email: 'zhang@alpur.cn', company: '阿尔普尔户外' },
  { email: 'li@ALPUR.cn', company: ' 阿尔普尔户外 ' },
  { email: 'wu@alpur.cn', company: '' },
  { email: 'a@group.com', company: '甲' },
  { email: 'b@group.com', company: '乙' },
  { email: 'someone@qq.com', company: '丙' },
  { email: 'x@vip.163.com', company: '丁' },
  { email: '', company: '戊' },
]

describe('the company of an e-mail domain', () => {
  it('is that of the customers known at the domain (B9)', () => {
    expect(companyOfDomain('New.Person@Alpur.cn ', KNOWN)).toBe('阿尔普尔户外')
  })

  it.each(['new@qq.com', 'new@vip.163.com', 'new@gmail.com', 'new@yahoo.com.hk', 'new@outlook.com'])(
    'is nothing for %s, where anybody has an address (B9)',
    (email) => {
      const everybody = [...KNOWN, { email: email.replace('new', 'old'), company: '丙' }]
      expect(companyOfDomain(email, everybody)).toBe('')
    },
  )

  it('is nothing where several companies share the domain, or none is known (B9)', () => {
    for (const email of ['c@group.com', 'c@nowhere.cn', 'alpur.cn', ''])
      expect(companyOfDomain(email, KNOWN)).toBe('')
  })

  it('is never a company that no customer at the domain has', () => {
    const domain = fc.constantFrom('alpur.cn', 'group.com', 'qq.com', 'example.org')
    const customer = fc.record({
      email: domain.map((each) => `a@${each}`),
      company: fc.constantFrom('', '甲', '乙'),
    })
    fc.assert(
      fc.property(domain, fc.array(customer, { maxLength: 6 }), (at, customers) => {
        const company = companyOfDomain(`b@${at}`, customers)
        const there = customers.filter(({ email }) => email === `a@${at}`).map((each) => each.company)
        if (company !== '') expect(there.filter(Boolean).every((each) => each === company)).toBe(true)
      }),
    )
  })
})
