import fc from 'fast-check'
import { type Block, type Field, isEditable } from '../../src/register/field'
import { fieldCatalogue, fieldFrom, isCatalogueKey } from '../../src/register/field-catalogue'
import { COLLEAGUE_ROLE, KEEPER_ROLE, mayEdit, NO_ROLE, type Role, roleOf } from '../../src/register/role'

const BLOCKS: readonly Block[] = ['basic', 'contact', 'business', 'service', 'finance', 'invoice', 'other']
const fields: readonly Field[] = fieldCatalogue.flatMap(({ key }) =>
  isCatalogueKey(key) ? [fieldFrom(key, 'zh-CN')] : [],
)
const keys = fields.map(({ key }) => key)
const entry = fc.constantFrom('*', ...BLOCKS, ...keys, 'nonsense', '')
const rights = fc.array(entry, { maxLength: 5 })
const roleWith = (entries: readonly string[]): Role => ({ name: 'r', mayEdit: entries, manages: false })
const editableBy = (role: Role) => fields.filter((field) => mayEdit(role, field)).map(({ key }) => key)

describe('the rights of a role', () => {
  it('are those of all its entries together', () => {
    fc.assert(
      fc.property(rights, rights, (some, others) => {
        const together = new Set([...editableBy(roleWith(some)), ...editableBy(roleWith(others))])
        expect(new Set(editableBy(roleWith([...some, ...others])))).toEqual(together)
      }),
    )
  })

  it('never reach what the product or a formula fills in', () => {
    fc.assert(
      fc.property(rights, fc.constantFrom(...fields), fc.boolean(), (entries, field, formula) => {
        const each = formula ? { ...field, formula } : field
        if (!isEditable(each)) expect(mayEdit(roleWith(entries), each)).toBe(false)
        if (formula) expect(mayEdit(KEEPER_ROLE, each)).toBe(false)
      }),
    )
  })

  it('are every editable field for the administrator and for a colleague in a team without roles, none without a role', () => {
    const all = fields.filter(isEditable).map(({ key }) => key)
    expect(editableBy(KEEPER_ROLE)).toEqual(all)
    expect(editableBy(COLLEAGUE_ROLE)).toEqual(all)
    expect([COLLEAGUE_ROLE.manages, NO_ROLE.manages]).toEqual([false, false])
    expect(editableBy(NO_ROLE)).toEqual([])
  })

  it('of a block are those of its fields, and blocks share none', () => {
    const byBlock = BLOCKS.map((block) => editableBy(roleWith([block])))
    expect(byBlock.flat().sort()).toEqual(editableBy(KEEPER_ROLE).sort())
    expect(byBlock.every((part) => part.length > 0)).toBe(true)
  })

  it('cannot be mistaken: no field has the key of a block, and none is called “every field”', () => {
    expect(keys.filter((key) => key === '*' || BLOCKS.some((block) => block === key))).toEqual([])
  })
})

describe('the role of a person', () => {
  const person = fc.constantFrom('a@example.com', 'B@Example.com', 'c@example.com', '')
  const role = fc.constantFrom('Sales', 'sales', 'Finance', 'Gone', '')
  const roles = ['Sales', 'Finance'].map((name) => ({ name, mayEdit: [name], manages: false }))
  const tables = fc.array(fc.tuple(person, role), { maxLength: 4 }).map((rows) => ({
    roles,
    assignments: rows.map(([email, name]) => ({ person: email.toLowerCase(), name: '', role: name })),
  }))

  it('is one of the roles written down, or none; everybody’s only as long as nobody is named', () => {
    fc.assert(
      fc.property(tables, person, (table, email) => {
        const found = roleOf(table, email)
        expect([...roles, NO_ROLE, COLLEAGUE_ROLE]).toContain(found)
        expect(found === COLLEAGUE_ROLE).toBe(table.assignments.length === 0)
      }),
    )
  })

  it('does not depend on the case of the address', () => {
    fc.assert(
      fc.property(tables, person, (table, email) => {
        expect(roleOf(table, email.toUpperCase())).toBe(roleOf(table, email.toLowerCase()))
      }),
    )
  })

  it('does not change when somebody else gets one', () => {
    fc.assert(
      fc.property(tables, role, (table, more) => {
        const assignments = [...table.assignments, { person: 'z@example.com', name: '', role: more }]
        const isNamed = table.assignments.some(({ person: email }) => email === 'a@example.com')
        const after = roleOf({ ...table, assignments }, 'a@example.com')
        expect(after).toBe(isNamed ? roleOf(table, 'a@example.com') : NO_ROLE)
      }),
    )
  })
})
