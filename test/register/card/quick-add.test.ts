import fc from 'fast-check'
import { firstStates, quickDefaults, quickFields, usualAnswers } from '../../../src/register/card/quick-add'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import { aTable, followUps, linkedTables, service, toDos, transactions } from './card-tables'

const keys = (table: Parameters<typeof quickFields>[0]) => quickFields(table).map(({ key }) => key)
const ground = { customer: '100012', now: '2026-11-21 09:41', me: '王敏' }

describe('adding from the card', () => {
  test('asks for the fields the table names, at most three (H1 I1)', () => {
    expect(keys(followUps)).toEqual(['way', 'what', 'next-on'])
    expect(keys(transactions)).toEqual(['date', 'product', 'amount'])
    for (const table of linkedTables) expect(quickFields(table).length).toBeLessThanOrEqual(3)
  })

  test('asks for the score of a survey and the product of a suggestion, once the type says so (J2 J3)', () => {
    const declaration = tableDeclaration('service')!
    for (const locale of ['zh-CN', 'en'] as const) {
      const fields = schemaFields(
        declaration,
        declaration.fields.map(({ key }) => key),
        locale,
      )
      const table = { key: 'service', fields, card: declaration.card! }
      const asked = (type: string) => quickFields(table, { type }).map(({ key }) => key)
      expect(asked('')).toEqual(['type', 'what', 'severity'])
      expect(asked('Complaint')).toEqual(['type', 'what', 'severity'])
      expect(asked('满意度')).toEqual(['type', 'score-kind', 'score'])
      expect(asked('Suggestion')).toEqual(['type', 'what', 'product'])
      expect(asked('表扬')).toEqual(['type', 'what', 'product'])
      const without = fields.filter(({ key }) => key !== 'score')
      expect(quickFields({ ...table, fields: without }, { type: '满意度' }).map(({ key }) => key)).toEqual([
        ...['type', 'what', 'severity'],
      ])
      expect(quickFields({ ...table, key: 'own-1' }, { type: '满意度' })[2]?.key).toBe('severity')
    }
  })

  test('asks for a required field that the table forgot to name', () => {
    const own = aTable(
      'own-1',
      [
        ['a', 'text'],
        ['b', 'text', { required: true }],
      ],
      {
        ...{ place: 'timeline', summary: [], quick: ['a'] },
      },
    )
    expect(keys(own)).toEqual(['a', 'b'])
  })

  test('asks for the first fields where the table names none that is there', () => {
    const own = aTable(
      'own-1',
      [
        ['number', 'number-id'],
        ['customer', 'link', { to: 'customers' }],
        ['a', 'text'],
        ['old', 'text', { retired: true }],
        ['sum', 'computed'],
        ['b', 'text'],
        ['c', 'text'],
        ['d', 'text'],
      ],
      { place: 'timeline', summary: [], quick: ['gone'] },
    )
    expect(keys(own)).toEqual(['a', 'b', 'c'])
  })

  test('fills in the customer, the moment and who it is (H1)', () => {
    expect(quickDefaults(followUps, ground)).toEqual({
      customer: '100012',
      at: '2026-11-21 09:41',
      by: '王敏',
    })
    expect(quickDefaults(transactions, ground)).toEqual({
      customer: '100012',
      date: '2026-11-21',
      owner: '王敏',
    })
  })

  test('fills in nobody where Google does not say who it is', () => {
    expect(quickDefaults(followUps, { ...ground, me: '' })).not.toHaveProperty('by')
  })

  test('chooses a call for a follow-up before anybody chooses, and nothing for other tables (H1)', () => {
    expect(usualAnswers(followUps)).toEqual({ way: '电话' })
    for (const table of [transactions, service, toDos]) expect(usualAnswers(table)).toEqual({})
    const withoutWay = { ...followUps, fields: followUps.fields.filter(({ key }) => key !== 'way') }
    expect(usualAnswers(withoutWay)).toEqual({})
  })

  test('begins a complaint as open; what asks for nothing has no state (J1)', () => {
    expect(firstStates(service, { type: '投诉' })).toEqual({ state: '待处理' })
    expect(firstStates(service, { type: 'complaint' })).toEqual({ state: '待处理' })
    expect(firstStates(service, { type: '表扬' })).toEqual({})
    expect(firstStates(service, {})).toEqual({})
    expect(firstStates(toDos, {})).toEqual({})
  })

  test('never asks for what is filled in anyway, whatever the table', () => {
    const column = fc.constantFrom<'text' | 'date' | 'computed' | 'link'>('text', 'date', 'computed', 'link')
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.array(column), (names, kinds) => {
        const table = aTable(
          'own-1',
          names.map((name, index) => [name, kinds[index] ?? 'text', { to: 'customers' }]),
          { place: 'timeline', summary: [], quick: names.slice(0, 3) },
        )
        for (const { kind, to } of quickFields(table))
          expect(kind === 'computed' || (kind === 'link' && to === 'customers')).toBe(false)
      }),
    )
  })
})
