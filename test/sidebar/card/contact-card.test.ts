import fc from 'fast-check'
import { encode } from 'uqr'
import { contactCard, contactOf } from '../../../sidebar/features/card/contact-card'
import type { FormField } from '../../../src/features/customers'

const someone = {
  ...{ name: '张建国', company: '阿尔普尔户外; 张家口', position: '采购经理' },
  ...{ phones: ['+86 139-7741-3962'], emails: ['zhang@alpur.cn'] },
}

describe('a contact for the telephone (A5)', () => {
  test('is a vCard with name, firm, position, phones without spaces, and e-mail', () => {
    expect(contactCard(someone).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:张建国;;;;',
      'FN:张建国',
      'ORG:阿尔普尔户外\\; 张家口',
      'TITLE:采购经理',
      'TEL:+8613977413962',
      'EMAIL:zhang@alpur.cn',
      'END:VCARD',
    ])
  })

  test('leaves out what is not known', () => {
    const nobody = { name: 'A', company: '', position: '', phones: [''], emails: [] }
    expect(contactCard(nobody)).toBe('BEGIN:VCARD\r\nVERSION:3.0\r\nN:A;;;;\r\nFN:A\r\nEND:VCARD')
  })

  test('cannot be broken out of by what people typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, company, email) => {
        const typed = { name, company: `${company}x`, emails: [`${email}x`] }
        const lines = contactCard({ ...someone, ...typed }).split('\r\n')
        expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1)
        expect(lines).toHaveLength(9)
      }),
    )
  })

  test('fits a code, whose corners are the three finder patterns', () => {
    const { data, size } = encode(contactCard(someone), { ecc: 'M', border: 0 })
    const finder = (x: number, y: number) => data.slice(y, y + 7).map((row) => row.slice(x, x + 7))
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const)
      expect(finder(x, y)[3]!.map(Number)).toEqual([1, 0, 1, 1, 1, 0, 1])
  })

  test('is made of the fields by which somebody is reached', () => {
    const field = (key: string, kind: FormField['kind']): FormField => ({
      ...{ key, kind, header: key, block: 'contact', editable: true },
    })
    const fields = [field('phone', 'phone'), field('other-phone', 'phone'), field('email', 'email')]
    const values = { phone: '139', 'other-phone': '', email: 'a@b.cn', company: '甲', position: '经理' }
    expect(contactOf('张三', fields, values)).toEqual({
      ...{ name: '张三', company: '甲', position: '经理' },
      ...{ phones: ['139'], emails: ['a@b.cn'] },
    })
  })
})
