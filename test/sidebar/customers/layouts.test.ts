import { cardLayout, completeness } from '../../../sidebar/features/customers/card-layout'
import { formLayout } from '../../../sidebar/features/customers/form-layout'
import type { FormField } from '../../../src/features/customers'
import { type CatalogueKey, fieldCatalogue, fieldFrom } from '../../../src/register/field-catalogue'

const field = (key: CatalogueKey, editable = true): FormField => ({ ...fieldFrom(key, 'zh-CN'), editable })
const all = fieldCatalogue
  .filter(({ kind }) => kind !== 'number-id' && kind !== 'computed')
  .map(({ key }) => field(key as CatalogueKey))
const keys = (fields: readonly FormField[]) => fields.map(({ key }) => key)

describe('the form', () => {
  it('shows what is required, then the usual five; the rest is folded by block', () => {
    const { main, more } = formLayout(all)
    const required = all.filter((each) => each.required).length
    expect(main).toHaveLength(required + 5)
    expect(keys(main).slice(0, 2)).toEqual(['name', 'phone'])
    expect(more.length).toBeGreaterThan(1)
    const folded = more.flatMap(({ fields }) => fields)
    expect(new Set([...keys(main), ...keys(folded)]).size).toBe(all.length)
  })

  it('folds nothing when there is little', () => {
    const few = [field('note'), field('name'), field('phone')]
    expect(keys(formLayout(few).main)).toEqual(['name', 'note', 'phone'])
    expect(formLayout(few).more).toEqual([])
  })

  it('leaves out what the reader may not change', () => {
    expect(keys(formLayout([field('name'), field('amount', false)]).main)).toEqual(['name'])
  })
})

describe('the card', () => {
  it('shows filled fields only: how to reach the customer first', () => {
    const { first, more } = cardLayout(all, { name: '张三', note: '备注', email: 'a@b.com', phone: '139' })
    expect(keys(first)).toEqual(['phone', 'email', 'note'])
    expect(more).toEqual([])
  })

  it('folds the rest by block when there is much of it', () => {
    const values = Object.fromEntries(all.map(({ key }) => [key, 'x']))
    const { first, more } = cardLayout(all, values)
    expect(keys(first).slice(0, 1)).toEqual(['phone'])
    expect(more.map(({ block }) => block)).toContain('basic')
  })

  it('tells how complete a customer is', () => {
    const fields = [field('name'), field('phone'), field('email'), field('amount', false)]
    expect(completeness(fields, { name: '张三', phone: ' ' })).toBe(33)
    expect(completeness([], {})).toBe(100)
  })
})
