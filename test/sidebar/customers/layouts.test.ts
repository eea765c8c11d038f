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
