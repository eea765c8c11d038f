import fc from 'fast-check'
import { CUSTOMERS, type TableSchema } from '../../src/register/field'
import { fieldFrom } from '../../src/register/field-catalogue'
import { COLLEAGUE_ROLE } from '../../src/register/role'
import { CHINA } from '../../src/register/rules/rule-context'
import { addVerdict, editVerdict, type SaveGround } from '../../src/register/save-verdict'

const schema: TableSchema = {
  key: CUSTOMERS,
  sheetId: 1,
  tab: '客户',
  fields: [
    fieldFrom('number', 'zh-CN'),
    fieldFrom('name', 'zh-CN'),
    fieldFrom('phone', 'zh-CN'),
    fieldFrom('email', 'zh-CN'),
    fieldFrom('customer-type', 'zh-CN'),
    fieldFrom('amount', 'zh-CN'),
    fieldFrom('problems', 'zh-CN'),
  ],
}
const ground: SaveGround = { schema, role: COLLEAGUE_ROLE, context: CHINA }
const sales: SaveGround = { ...ground, role: { name: '销售', mayEdit: ['basic', 'contact'], manages: false } }
const record = { id: '100001', values: { name: '张三', phone: '13977413962', amount: 500 } }

describe('a new customer', () => {
  it('is written in the register’s way of writing', () => {
    const mine = { name: ' 李雷 ', phone: '＋86 139 7741 3962', email: 'Li@Example.COM', amount: '1,200.50' }
    expect(addVerdict({ base: {}, mine }, '100009', ground)).toMatchObject({
      state: 'write',
      values: { name: '李雷', phone: '13977413962', email: 'li@example.com', amount: 1200.5 },
    })
  })

  it('adds a change for each field that is filled, from nothing', () => {
    const verdict = addVerdict({ base: {}, mine: { name: '李雷', email: '' } }, '100009', ground)
    expect(verdict).toMatchObject({
      changes: [{ table: CUSTOMERS, recordId: '100009', field: 'name', before: null, after: '李雷' }],
    })
  })

  it('is refused without its required fields and with every broken rule at once', () => {
    const verdict = addVerdict({ base: {}, mine: { phone: '1381234567', email: 'li@' } }, '100009', ground)
    expect(verdict).toEqual({
      state: 'refused',
      issues: [
        { field: 'name', reason: 'required' },
        { field: 'phone', reason: 'phone-length', digits: 10, country: 'CN' },
        { field: 'email', reason: 'email-domain' },
      ],
    })
  })

  it('is refused when nothing is filled in, whatever is required', () => {
    expect(addVerdict({ base: {}, mine: {} }, '100009', ground)).toMatchObject({ state: 'refused' })
    expect(addVerdict({ base: {}, mine: { name: '   ' } }, '100009', ground)).toMatchObject({
      state: 'refused',
    })
  })

  it('reads a phone in the country that was chosen for it', () => {
    const mine = { name: 'Ann', phone: '(212) 555-0100' }
    expect(addVerdict({ base: {}, mine, phoneCountry: 'US' }, '100009', ground)).toMatchObject({
      state: 'write',
      values: { phone: '+12125550100' },
    })
  })

  it('does not ask for required fields that the role may not fill in', () => {
    const clerk: SaveGround = { ...ground, role: { name: '财务', mayEdit: ['finance'], manages: false } }
    expect(addVerdict({ base: {}, mine: { amount: '5' } }, '100009', clerk)).toMatchObject({ state: 'write' })
  })
})

describe('rights', () => {
  it('refuse a field outside the role and name it', () => {
    const mine = { phone: '13977413963', amount: '9' }
    expect(editVerdict({ base: record.values, mine }, record, sales)).toEqual({
      state: 'forbidden',
      fields: ['amount'],
    })
  })

  it.each(['number', 'problems', 'nothing-of-the-kind', '__proto__', 'constructor'])(
    'refuse the field %s to everybody',
    (field) => {
      const mine = Object.fromEntries([[field, 'x']])
      expect(editVerdict({ base: {}, mine }, record, ground)).toEqual({ state: 'forbidden', fields: [field] })
    },
  )
})

describe('a changed customer', () => {
  it('changes only what the person changed', () => {
    const mine = { phone: '13977413963' }
    expect(editVerdict({ base: record.values, mine }, record, ground)).toMatchObject({
      state: 'write',
      changes: [{ field: 'phone', before: '13977413962', after: '13977413963' }],
      values: { name: '张三', phone: '13977413963', amount: 500 },
    })
  })

  it('is unchanged when the text comes to the same value', () => {
    const mine = { phone: '139-7741-3962', amount: '500.00' }
    expect(editVerdict({ base: record.values, mine }, record, ground)).toEqual({ state: 'unchanged' })
  })

  it('may not lose a required field', () => {
    expect(editVerdict({ base: record.values, mine: { name: '' } }, record, ground)).toEqual({
      state: 'refused',
      issues: [{ field: 'name', reason: 'required' }],
    })
  })

  it('is not held back by a broken rule in a field that was left alone', () => {
    const broken = { id: '100001', values: { name: '张三', phone: '1381234567' } }
    const verdict = editVerdict({ base: broken.values, mine: { email: 'z@b.com' } }, broken, ground)
    expect(verdict).toMatchObject({ state: 'write' })
  })

  it('tells the three values where somebody else changed the same field, and writes nothing', () => {
    const now = { id: '100001', values: { ...record.values, phone: '13900000000', name: '张三丰' } }
    const mine = { phone: '13977413963', amount: '600' }
    expect(editVerdict({ base: record.values, mine }, now, ground)).toEqual({
      state: 'conflict',
      conflicts: [{ field: 'phone', base: '13977413962', mine: '13977413963', theirs: '13900000000' }],
    })
  })

  it('meets no conflict where both made the same of it', () => {
    const now = { id: '100001', values: { ...record.values, phone: '13977413963' } }
    const verdict = editVerdict({ base: record.values, mine: { phone: '13977413963' } }, now, ground)
    expect(verdict).toEqual({ state: 'unchanged' })
  })

  it('never writes over a value that the person did not see', () => {
    const text = fc.constantFrom('', '甲', '乙', '丙')
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const now = { id: '1', values: { name: theirs } }
        const verdict = editVerdict({ base: { name: base }, mine: { name: mine } }, now, ground)
        const changes = verdict.state === 'write' ? verdict.changes : []
        expect(changes.every(({ before }) => before === base)).toBe(true)
      }),
    )
  })
})
