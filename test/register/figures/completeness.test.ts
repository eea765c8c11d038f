import fc from 'fast-check'
import { completenessOf, missingFields } from '../../../src/register/figures/completeness'
import { CUSTOMER_FIELDS, customerFigures } from './a-register'

const table = { fields: CUSTOMER_FIELDS }
const missing = (values: Record<string, string | boolean>) =>
  missingFields(table, values).map(({ key }) => key)

describe('completeness (B10)', () => {
  it('is the share of wanted fields that are filled, and names the others in the order of the form', () => {
    expect(customerFigures({}).completeness).toBe(0)
    const values = { name: '张三', phone: '13812345678', company: ' ' }
    expect(customerFigures(values).completeness).toBe(0.33)
    expect(missing(values)).toEqual(['company', 'birthday', 'credit-code', 'tax-number'])
  })

  it('asks a person for no invoice details and an organisation for no birthday, in both languages', () => {
    for (const kind of ['个人客户', 'Person'])
      expect(missing({ kind })).toEqual(['name', 'company', 'phone', 'birthday'])
    for (const kind of ['单位客户', 'Organisation', '企业'])
      expect(missing({ kind })).toEqual(['name', 'company', 'phone', 'credit-code', 'tax-number'])
    expect(missing({ kind: '其他' })).toHaveLength(6)
  })

  it('is 1 only when nothing is missing, however many fields are wanted', () => {
    const fields = Array.from({ length: 300 }, (_, index) => ({
      ...({ key: `own-${index}`, kind: 'text', header: '', block: 'other', wanted: true } as const),
    }))
    const all = Object.fromEntries(fields.map(({ key }) => [key, 'x']))
    expect(completenessOf({ fields }, all)).toBe(1)
    expect(completenessOf({ fields }, { ...all, 'own-7': '' })).toBe(0.99)
  })

  it('does not count fields that are retired, computed or the firm’s formulas', () => {
    const field = { key: 'a', kind: 'text', header: '', block: 'other', wanted: true } as const
    expect(completenessOf({ fields: [{ ...field, retired: true }] }, {})).toBeUndefined()
    expect(completenessOf({ fields: [{ ...field, formula: true }] }, {})).toBeUndefined()
    expect(completenessOf({ fields: [{ ...field, kind: 'computed' }] }, {})).toBeUndefined()
    expect(completenessOf({ fields: [{ ...field, kind: 'yes-no' }] }, { a: false })).toBe(1)
  })

  it('grows with every field that is filled', () => {
    const keys = CUSTOMER_FIELDS.filter(({ wanted }) => wanted).map(({ key }) => key)
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...keys), (filled, more) => {
        const values = Object.fromEntries(filled.map((key) => [key, 'x']))
        const [before, after] = [values, { ...values, [more]: 'x' }].map(
          (each) => completenessOf(table, each)!,
        )
        expect(after! > before!).toBe(!filled.includes(more))
        expect(missing(values)).toHaveLength(keys.length - filled.length)
      }),
    )
  })
})
