import type { Computation } from '../../../src/register/computation'
import type { TableSchema } from '../../../src/register/field'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { ground, record, registerOf } from './a-register'

/** A table of arrivals whose guests are customers, and things that lead to it by two links. */
const schemas = (computation: Computation): TableSchema[] => [
  {
    key: 'customers',
    sheetId: 1,
    tab: '',
    fields: [
      { key: 'name', kind: 'text', header: '', block: 'basic' },
      { key: 'company', kind: 'text', header: '', block: 'basic' },
      { key: 'allergies', kind: 'text', header: '', block: 'basic' },
      {
        key: 'many',
        kind: 'computed',
        header: '',
        block: 'basic',
        computation: { rule: 'count', table: 'visits' },
      },
    ],
  },
  {
    key: 'visits',
    sheetId: 2,
    tab: '',
    fields: [
      { key: 'guest', kind: 'link', to: 'customers', header: '', block: 'basic' },
      { key: 'host', kind: 'link', to: 'customers', header: '', block: 'basic' },
      { key: 'figure', kind: 'computed', header: '', block: 'basic', computation },
    ],
  },
]
const customers = [
  record('1', { name: '张建国', company: '阿尔普尔', allergies: '花生' }),
  record('2', { company: '晨光' }),
  record('3', { name: '李四', allergies: ' ' }),
]
const figure = (
  computation: Computation,
  values: Record<string, string | number>,
  locale: 'en' | 'zh-CN' = 'zh-CN',
) => {
  const tables = registerOf({ customers, visits: [record('9', values)] }, schemas(computation))
  return registerFigures(tables, ground({ locale })).get('visits')!.get('9')!.figure
}

describe('the name beside a link', () => {
  it.each([
    ['1', '张建国'],
    ['2', '晨光'],
    [1, '张建国'],
    [' 3 ', '李四'],
    ['4', ''],
    ['', ''],
    ['张建国', ''],
  ])('%j shows “%s”', (guest, name) => {
    expect(figure({ rule: 'name-of', link: 'guest' }, { guest })).toBe(name)
  })

  it('shows nothing for a field that is no link', () => {
    expect(figure({ rule: 'name-of', link: 'nothing' }, { guest: '1' })).toBe('')
  })
})

describe('the allergies of a guest', () => {
  it('are never an empty cell: what is recorded, that nothing is, or that somebody must ask', () => {
    const shown = (guest: string, locale: 'en' | 'zh-CN') =>
      figure({ rule: 'allergies-of', link: 'guest' }, { guest }, locale)
    expect(['1', '3', '77', ''].map((guest) => shown(guest, 'zh-CN'))).toEqual([
      '花生',
      '档案中无过敏记录',
      '未查到档案，请当面询问过敏',
      '未查到档案，请当面询问过敏',
    ])
    expect(['3', ''].map((guest) => shown(guest, 'en'))).toEqual([
      'None recorded',
      'No file found: please ask about allergies',
    ])
  })
})

describe('a product of two numbers', () => {
  const product: Computation = { rule: 'product', of: ['quantity', 'price'] }
  it.each([
    [{ quantity: 3, price: 19.99 }, 59.97],
    [{ quantity: 3 }, 3],
    [{ quantity: 3, price: ' ' }, 3],
    [{ quantity: '３', price: '１０' }, 30],
    [{ quantity: 0, price: 5 }, 0],
    [{ quantity: -2, price: 5 }, -10],
    [{ quantity: 3, price: '面议' }, ''],
    [{ price: 5 }, ''],
    [{ quantity: '几个', price: 5 }, ''],
  ])('%j is %j', (values, expected) => {
    expect(figure(product, values as Record<string, string | number>)).toBe(expected)
  })
})

describe('records that lead to one by two links', () => {
  it('count once, and for either customer', () => {
    const visits = [
      record('9', { guest: '1', host: '1' }),
      record('10', { guest: '2', host: '1' }),
      record('11', { guest: '', host: '404' }),
    ]
    const tables = registerOf({ customers, visits }, schemas({ rule: 'name-of', link: 'guest' }))
    const figures = registerFigures(tables, ground()).get('customers')!
    expect(['1', '2', '3'].map((id) => figures.get(id)!.many)).toEqual([2, 1, 0])
  })
})
