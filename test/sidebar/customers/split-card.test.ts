import { splitCard } from '../../../sidebar/features/customers/split-card'
import type { FormField } from '../../../src/features/customers'
import { type CatalogueKey, fieldFrom } from '../../../src/register/field-catalogue'

const fields = (...keys: CatalogueKey[]): FormField[] =>
  keys.map((key) => ({ ...fieldFrom(key, 'zh-CN'), editable: true }))
const all = fields('name', 'phone', 'other-phone', 'email', 'company', 'position', 'address', 'note')

describe('a pasted card', () => {
  it('in Chinese is split into its fields', () => {
    const card =
      '张建国\n采购经理\n张家口阿尔普尔户外股份有限公司\n手机：139 7741 3962\n邮箱：zhang@alpur.cn\n河北省张家口市桥东区胜利路 8 号'
    expect(splitCard(card, all)).toEqual({
      name: '张建国',
      position: '采购经理',
      company: '张家口阿尔普尔户外股份有限公司',
      phone: '139 7741 3962',
      email: 'zhang@alpur.cn',
      address: '河北省张家口市桥东区胜利路 8 号',
    })
  })

  it('in English is split as well, and what fits nowhere goes into the note', () => {
    const card =
      'Ann O’Neil\r\nSales Director | Neil & Co. Ltd.\r\n+1 212 555 0100\r\nann@example.com\r\nBest regards from us, 24/7'
    expect(splitCard(card, all)).toEqual({
      name: 'Ann O’Neil',
      position: 'Sales Director',
      company: 'Neil & Co. Ltd.',
      phone: '+1 212 555 0100',
      email: 'ann@example.com',
      note: 'Best regards from us, 24/7',
    })
  })

  it('keeps a second phone apart', () => {
    expect(splitCard('张三\n13977413962\n电话：0313-4021234', all)).toEqual({
      name: '张三',
      phone: '13977413962',
      'other-phone': '0313-4021234',
    })
  })

  it('that is only a name, or some sentence, is pasted as it is', () => {
    expect(splitCard('张三', all)).toBeUndefined()
    expect(splitCard('今天下午三点，会议室见。\n带上合同。', all)).toBeUndefined()
  })

  it('loses nothing: without a note for the rest it is pasted as it is', () => {
    expect(splitCard('张三\n13977413962\n周一到周五，9 点到 18 点', fields('name', 'phone'))).toBeUndefined()
  })

  it('fills only what the reader may change', () => {
    const some = all.map((field) => ({ ...field, editable: field.key !== 'phone' }))
    expect(splitCard('张三\n13977413962\na@b.com', some)).toEqual({
      name: '张三',
      'other-phone': '13977413962',
      email: 'a@b.com',
    })
  })
})
