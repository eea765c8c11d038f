import fc from 'fast-check'
import { fromCell, toCell } from '../../../src/register/cell-codec'
import type { Field, FieldKind } from '../../../src/register/field'
import { CHINA, checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import type { Value } from '../../../src/register/value'

const KINDS: FieldKind[] = [
  ...(['text', 'long-text', 'number', 'money', 'date'] as const),
  ...(['birthday', 'phone', 'email', 'choice', 'person'] as const),
  ...(['date-time', 'wechat', 'web', 'identity', 'credit-code'] as const),
  ...(['place', 'choices', 'yes-no', 'link'] as const),
]
const fieldOfKind = (kind: FieldKind): Field => ({
  key: kind,
  kind,
  header: kind,
  block: 'basic',
  ...(kind === 'place' ? { level: 'city' as const, header: '城市' } : {}),
  ...(kind === 'choice' || kind === 'choices'
    ? {
        choices: [
          { label: '男', synonyms: ['M', '先生'] },
          { label: '女', synonyms: ['F'] },
        ],
      }
    : {}),
})
/** Pieces of what people type into any field. */
const piece = fc.constantFrom(
  ...[
    '138',
    '1234',
    '5678',
    '010',
    '+86',
    '0',
    '2026',
    '-',
    '/',
    '.',
    ' ',
    '　',
    '年',
    '月',
    '日',
    '11',
    '21',
    '农历',
  ],
  ...[
    '八月十五',
    '@',
    'qq.com',
    'zhang',
    'Ａ',
    '１',
    '，',
    '¥',
    '元',
    '%',
    '(',
    ')',
    '先生',
    'M',
    '男',
    '\n',
    '\u200b',
    '=',
    "'",
    'E+10',
    '09:41',
    '点',
    '下午',
    'https://',
    'wx_id',
    '110105',
    '19491231',
    '002X',
    '9144030',
    '071526726X',
    '苏州',
    '女',
    '是',
  ],
)
const typed: fc.Arbitrary<Value> = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
)
const contexts = fc.constantFrom(CHINA, ...['US', 'DE', 'GB', 'JP', 'ZZ'].map(contextOfCountry))

describe.each(KINDS)('whatever is typed into a field of kind %s', (kind) => {
  const field = fieldOfKind(kind)

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(typed, contexts, (value, context) => {
        const once = tidyValue(field, value, context)
        expect(tidyValue(field, once, context)).toBe(once)
      }),
      { numRuns: 300, seed: 20_261_121 },
    )
  })

  it('does not break a rule by being tidied', () => {
    fc.assert(
      fc.property(typed, contexts, (value, context) => {
        const reasons = (of: Value) =>
          [checkValue(field, of, context)].flat().flatMap((issue) => issue?.reason ?? [])
        if (reasons(value).length === 0) expect(reasons(tidyValue(field, value, context))).toEqual([])
      }),
      { numRuns: 300, seed: 20_261_121 },
    )
  })

  it('is not emptied where it says anything', () => {
    fc.assert(
      fc.property(typed, contexts, (value, context) => {
        const isNothing =
          String(value).replace(/[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '') === ''
        if (!isNothing) expect(tidyValue(field, value, context)).not.toBe('')
      }),
      { numRuns: 300, seed: 20_261_121 },
    )
  })

  it('is the same after a day in its cell', () => {
    fc.assert(
      fc.property(typed, contexts, (value, context) => {
        const tidy = tidyValue(field, value, context)
        const isSerial = ['date', 'birthday', 'date-time', 'link'].includes(kind) && typeof tidy === 'number'
        if (!isSerial) expect(fromCell(field, toCell(field, tidy))).toBe(tidy)
      }),
      { numRuns: 300, seed: 20_261_121 },
    )
  })
})

describe('a phone number whose national writing means another number', () => {
  it('is stored with its country code', () => {
    const japan = contextOfCountry('JP')
    expect(tidyValue(fieldOfKind('phone'), '101000000', japan)).toBe('+81101000000')
    expect(checkValue(fieldOfKind('phone'), '+81101000000', japan)).toEqual([])
  })
})
