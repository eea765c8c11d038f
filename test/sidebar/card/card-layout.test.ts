import { cardLayout } from '../../../sidebar/features/card/card-layout'
import type { FormField } from '../../../src/features/customers'
import { type CatalogueKey, fieldCatalogue, fieldFrom } from '../../../src/register/field-catalogue'

const field = (key: CatalogueKey): FormField => ({ ...fieldFrom(key, 'zh-CN'), editable: true })
const all = fieldCatalogue
  .filter(({ kind }) => kind !== 'number-id' && kind !== 'computed')
  .map(({ key }) => field(key as CatalogueKey))
const keys = (fields: readonly FormField[]) => fields.map(({ key }) => key)
const own = (key: string, more: Partial<FormField> = {}): FormField => ({
  ...{ key, kind: 'text', header: key, block: 'other', editable: true },
  ...more,
})

describe('the card', () => {
  it('shows filled fields only: how to reach the customer first (A5)', () => {
    const { reach, first, more } = cardLayout(all, {
      name: '张三',
      note: '备注',
      email: 'a@b.com',
      phone: '139',
    })
    expect(keys(reach)).toEqual(['phone', 'email'])
    expect(keys(first)).toEqual(['note'])
    expect(more).toEqual([])
  })

  it('folds the rest by block when there is much of it, each field once', () => {
    const values = Object.fromEntries(all.map(({ key }) => [key, 'x']))
    const { reach, first, invoice, more } = cardLayout(all, values)
    expect(keys(reach).slice(0, 1)).toEqual(['phone'])
    expect(more.map(({ block }) => block)).toContain('basic')
    const shown = keys([...reach, ...first, ...invoice, ...more.flatMap(({ fields }) => fields)])
    expect(new Set(shown).size).toBe(shown.length)
  })

  it('keeps invoice details together, their phone among them', () => {
    const fields = [
      own('name'),
      own('phone', { kind: 'phone' }),
      own('tax-number', { block: 'invoice' }),
      own('invoice-phone', { kind: 'phone', block: 'invoice' }),
    ]
    const values = { name: 'a', phone: '1', 'tax-number': '2', 'invoice-phone': '3' }
    const { reach, invoice } = cardLayout(fields, values)
    expect(keys(reach)).toEqual(['phone'])
    expect(keys(invoice)).toEqual(['tax-number', 'invoice-phone'])
  })

  it('leaves out what is retired and what stands elsewhere on the card', () => {
    const fields = [own('old', { retired: true }), own('pinned-note'), own('next-follow-up'), own('hobby')]
    const values = Object.fromEntries(fields.map(({ key }) => [key, 'x']))
    expect(keys(cardLayout([own('name'), ...fields], { ...values, name: 'a' }).first)).toEqual(['hobby'])
  })

  it('shows what is computed of a customer, a computed day as a day; figures stand elsewhere (A4)', () => {
    const fields = [
      own('name'),
      own('orders', { kind: 'computed', editable: false }),
      own('next-birthday', { kind: 'computed', editable: false }),
      own('spending', { kind: 'computed', editable: false }),
    ]
    const values = { name: 'a', orders: 36, 'next-birthday': '2026-11-23', spending: 5 }
    const { first } = cardLayout(fields, values)
    expect(first.map(({ key, kind }) => [key, kind])).toEqual([
      ['orders', 'computed'],
      ['next-birthday', 'date'],
    ])
  })
})
