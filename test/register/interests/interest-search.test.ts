import fc from 'fast-check'
import type { TableSchema } from '../../../src/register/field'
import {
  type AskedName,
  clearNames,
  interestFinds,
  type KnownParty,
  type Side,
} from '../../../src/register/interests/interest-search'
import { knownParties, matterNames, namingFields } from '../../../src/register/interests/known-parties'
import { ownHanReader } from '../../../src/register/search/han-tables'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'

const reader = ownHanReader()
function schemaOf(key: string, locale: 'en' | 'zh-CN' = 'zh-CN'): TableSchema {
  const declared = tableDeclaration(key)!
  const keys = declared.fields.map((field) => field.key)
  return { key, sheetId: 1, tab: key, fields: schemaFields(declared, keys, locale) }
}
const party = (name: string, side: Side, more: Partial<KnownParty> = {}): KnownParty => ({
  ...{ name, side, table: 'matters', recordId: '1', field: 'opposing-party', customer: '100009' },
  ...more,
})
const asked = (name: string, side: Side): AskedName => ({ name, side })
const weights = (names: readonly AskedName[], known: readonly KnownParty[], own = {}) =>
  interestFinds(names, known, own, reader).map(({ weight, likeness }) => [weight, likeness])

describe('conflicts of interest (A17)', () => {
  test.each<[Side, Side, string, string, string[]]>([
    ['opposing', 'client', '云栖茶业', '云栖茶业有限公司', ['definite', 'legal-form']],
    ['client', 'opposing', '韩志远', '韩志远', ['definite', 'exact']],
    ['opposing', 'client', '章三', '张三', ['possible', 'sound']],
    ['opposing', 'related', '韩志远', '韩志远', ['possible', 'exact']],
    ['related', 'client', '韩志远', '韓志遠', ['possible', 'variant']],
    ['related', 'related', '韩志远', '韩志远', ['possible', 'exact']],
    ['opposing', 'opposing', '韩志远', '韩志远', ['known', 'exact']],
    ['client', 'client', '韩志远', '韩志远', ['known', 'exact']],
  ])('%s against %s: %j and %j', (side, other, name, found, expected) => {
    expect(weights([asked(name, side)], [party(found, other)])).toEqual([expected])
  })

  it('leave out what merely resembles on the same side', () => {
    expect(weights([asked('章三', 'opposing')], [party('张三', 'opposing')])).toEqual([])
  })

  it('do not hold a matter against itself, nor a client’s own people against the client', () => {
    const own = { matter: '7', customer: '100001' }
    const mine = { recordId: '7', customer: '100001' }
    const known = [
      party('韩志远', 'opposing', mine),
      party('单雨', 'related', mine),
      party('白若琳', 'client', { table: 'customers', recordId: '100001', customer: '100001' }),
      party('单雨', 'related', { table: 'contacts', recordId: '20000001', customer: '100001' }),
    ]
    const names = [asked('白若琳', 'client'), asked('单雨', 'related'), asked('李四', 'opposing')]
    expect(weights(names, known, own)).toEqual([])
    expect(weights([asked('白若琳', 'opposing')], known, own)).toEqual([['definite', 'exact']])
    const another = [party('白若琳', 'opposing', { recordId: '8', customer: '100001' })]
    expect(weights([asked('白若琳', 'client')], another, own)).toEqual([['definite', 'exact']])
  })

  it('name each record once for a name, by the surest likeness, the gravest first', () => {
    const known = [
      party('云栖', 'client', { table: 'customers', recordId: '100002', field: 'name' }),
      party('云栖茶业有限公司', 'client', { table: 'customers', recordId: '100002', field: 'company' }),
      party('韩致远', 'client', { table: 'customers', recordId: '100003', field: 'name' }),
    ]
    const finds = interestFinds(
      [asked('韩志远', 'opposing'), asked('云栖茶业有限公司', 'opposing'), asked('王敏', 'related')],
      known,
      {},
      reader,
    )
    expect(finds.map(({ recordId, field, weight, likeness }) => [recordId, field, weight, likeness])).toEqual(
      [
        ['100002', 'company', 'definite', 'exact'],
        ['100003', 'name', 'possible', 'sound'],
      ],
    )
    expect(clearNames([asked('王敏', 'related')], finds)).toEqual([asked('王敏', 'related')])
  })

  it('find nothing more and nothing less in another order of the register', () => {
    const side = fc.constantFrom<Side>('client', 'opposing', 'related')
    const name = fc.constantFrom(
      '韩志远',
      '韓志遠',
      '云栖茶业有限公司',
      '云栖',
      'Han Zhiyuan',
      '章三',
      '张三',
    )
    const known = fc.array(
      fc
        .record({ name, side, recordId: fc.integer({ min: 1, max: 5 }) })
        .map(({ name, side, recordId }) => party(name, side, { recordId: String(recordId), field: side })),
      { maxLength: 12 },
    )
    const names = fc.array(fc.record({ name, side }), { minLength: 1, maxLength: 4 })
    const key = ({ asked, recordId, side, weight, likeness }: ReturnType<typeof interestFinds>[number]) =>
      JSON.stringify([asked, recordId, side, weight, likeness])
    fc.assert(
      fc.property(names, known, (names, known) => {
        const there = interestFinds(names, known, {}, reader).map(key).sort()
        const back = interestFinds(names, [...known].reverse(), {}, reader)
          .map(key)
          .sort()
        expect(back).toEqual(there)
      }),
    )
  })

  it('clash in both directions: who would oppose a client is met as soon as the client asks', () => {
    const name = fc.constantFrom('韩志远', '韓志遠', '云栖茶业有限公司', '云栖茶业', '章三', '张三')
    fc.assert(
      fc.property(name, name, (one, other) => {
        const there = weights([asked(one, 'opposing')], [party(other, 'client')])
        expect(weights([asked(other, 'client')], [party(one, 'opposing')])).toEqual(there)
      }),
    )
  })
})

describe('the parties of a register', () => {
  const customers = schemaOf('customers')

  it('are customers by every name they have or had', () => {
    const values = {
      ...{ kind: '单位', name: '云栖茶业', company: '云栖茶业有限公司' },
      'former-names': '云栖茶行，云栖茶庄',
    }
    expect(
      knownParties(customers, [{ id: '100002', values }]).map(({ name, side, field }) => [name, side, field]),
    ).toEqual([
      ['云栖茶业', 'client', 'name'],
      ['云栖茶行', 'client', 'former-names'],
      ['云栖茶庄', 'client', 'former-names'],
      ['云栖茶业有限公司', 'client', 'company'],
    ])
  })

  test.each<[string, Side]>([
    ['个人', 'related'],
    ['Person', 'related'],
    ['单位', 'client'],
    ['', 'client'],
  ])('hold the company of a customer whose kind is %j for %s', (kind, side) => {
    const [, company] = knownParties(customers, [
      { id: '100002', values: { kind, name: '白若琳', company: '云栖茶业' } },
    ])
    expect(company).toMatchObject({ name: '云栖茶业', side })
  })

  it('are the contacts of accounts and all parties of matters, with the customer they belong to', () => {
    const contact = { id: '20000001', values: { customer: '100002', name: '仇静' } }
    const matter = {
      id: '140000001',
      values: { customer: '100002', 'opposing-party': '韩志远，单雨', 'related-parties': '云栖贸易' },
    }
    expect(knownParties(schemaOf('contacts'), [contact])).toMatchObject([
      { name: '仇静', side: 'related', customer: '100002' },
    ])
    expect(
      knownParties(schemaOf('matters'), [matter, { id: '', values: matter.values }]).map(
        ({ name, side, customer }) => [name, side, customer],
      ),
    ).toEqual([
      ['韩志远', 'opposing', '100002'],
      ['单雨', 'opposing', '100002'],
      ['云栖贸易', 'related', '100002'],
    ])
  })

  it('are read from no more columns than that takes, of those a register has', () => {
    expect(namingFields(customers)).toEqual(['name', 'full-name', 'former-names', 'company', 'kind'])
    expect(
      namingFields({ ...customers, fields: customers.fields.filter(({ key }) => key !== 'kind') }),
    ).not.toContain('kind')
    expect(namingFields(schemaOf('matters'))).toEqual(['opposing-party', 'related-parties', 'customer'])
    expect(namingFields(schemaOf('to-dos'))).toEqual(['customer'])
  })

  it('of one matter are asked for with the names of its client', () => {
    const client = { schema: customers, values: { kind: '个人', name: '白若琳', company: '云栖茶业' } }
    expect(matterNames({ 'opposing-party': '韩志远，单雨', 'related-parties': '云栖贸易' }, client)).toEqual([
      asked('白若琳', 'client'),
      asked('韩志远', 'opposing'),
      asked('单雨', 'opposing'),
      asked('云栖贸易', 'related'),
    ])
    expect(matterNames({}, undefined)).toEqual([])
  })
})
