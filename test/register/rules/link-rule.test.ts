import { checkRecord, checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { readLink } from '../../../src/register/rules/link-rule'
import { CHINA } from '../../../src/register/rules/rule-context'
import { fieldOfKind } from '../../support/field-of-kind'

const CUSTOMER = fieldOfKind('link', { key: 'customer', to: 'customers' })
const exists = (table: string, id: string) => table === 'customers' && id === '100012'

describe('readLink', () => {
  it.each([
    ['100012', '100012'],
    [100012, '100012'],
    ['100012.0', '100012'],
    ['＃100012', '100012'],
    ['#100012', '100012'],
    ['No. 100012', '100012'],
    ['编号：100012', '100012'],
    ['客户编号 100012', '100012'],
    ['１０００１２', '100012'],
    [' 100012\u200b ', '100012'],
    ['30000001', '30000001'],
  ])('takes %j for record %s', (value, id) => {
    expect(readLink(CUSTOMER, value, CHINA)).toEqual({ value: id })
  })

  it.each(['张三', '100012 张三', '', '-1', '0', '1e5', 1.5, -100012, true, '1'.repeat(16), 'x'.repeat(50)])(
    'leaves %.20j as it is: it is no record number',
    (value) => {
      expect(readLink(CUSTOMER, value, CHINA)).toEqual({ value, fault: { reason: 'link-form' } })
    },
  )

  it('finds a link to a record that does not exist, where it can be asked', () => {
    const context = { ...CHINA, exists }
    expect(checkValue(CUSTOMER, '100012', context)).toEqual([])
    expect(checkValue(CUSTOMER, '#100099', context)).toEqual([
      { field: 'customer', reason: 'link-unknown', id: '100099' },
    ])
    expect(tidyValue(CUSTOMER, '#100099', context)).toBe('100099')
    expect(checkRecord([CUSTOMER], { customer: '100099' }, context)).toHaveLength(1)
    expect(checkRecord([CUSTOMER], { customer: '100099' })).toEqual([])
  })

  it('looks in the table that the link leads to', () => {
    const product = fieldOfKind('link', { key: 'product', to: 'products' })
    expect(checkValue(product, '100012', { ...CHINA, exists })).toEqual([
      { field: 'product', reason: 'link-unknown', id: '100012' },
    ])
  })
})
