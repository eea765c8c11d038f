import fc from 'fast-check'
import type { Field, FieldKind } from '../../../src/register/field'
import { type CatalogueKey, fieldCatalogue, fieldFrom } from '../../../src/register/field-catalogue'
import { checkRecord, checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import type { Value } from '../../../src/register/value'
import { fieldOfKind, GENDER } from '../../support/field-of-kind'

const KINDS: readonly FieldKind[] = [
  ...(['number-id', 'text', 'long-text', 'number', 'money', 'date'] as const),
  ...(['birthday', 'phone', 'email', 'choice', 'person', 'computed'] as const),
  ...(['date-time', 'wechat', 'web', 'identity', 'credit-code'] as const),
  ...(['place', 'choices', 'yes-no', 'link'] as const),
]
const gender = fieldOfKind('choice', { key: 'gender', choices: GENDER })
const SPECIAL: Partial<Record<FieldKind, Field>> = {
  choice: gender,
  choices: fieldOfKind('choices', { choices: GENDER }),
  place: fieldOfKind('place', { level: 'city', header: '城市' }),
}
const field = (kind: FieldKind): Field => SPECIAL[kind] ?? fieldOfKind(kind)

/** What people and files put into cells: real writings, their pieces put together anew, and anything at all. */
const piece = fc.constantFrom(
  ...['139', '7741', '3962', '+86', '+1', ' ', '　', '-', '/', '、', 'ext. ', '转', '１２３', '00', '(', ')'],
  ...['zhang', '@', '＠', '.', '．', 'qq', 'com', 'QQ.COM', 'foxmail.cm', 'mailto:', '<', '>'],
  ...['2001', '年', '5', '月', '24', '日', '农历', '闰', '八', '十五', '初', 'Oct', '--', 'T00:00:00', ','],
  ...[
    '¥',
    '$',
    '1,200',
    '.50',
    '万',
    'E+10',
    '元',
    'M',
    '先生',
    '女',
    '欧阳',
    '=A1',
    '\n',
    '\u200b',
    '\u202a',
    '09:41',
    'https://',
    '110105',
    '19491231',
    '002X',
    '9144030',
    '071526726X',
    '苏州',
    '，',
    '是',
  ],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: 1e10, max: 2e10 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const value: fc.Arbitrary<Value> = fc.oneof({ arbitrary: text, weight: 5 }, number, fc.boolean())

describe('tidyValue', () => {
  it.each<[FieldKind, Value, Value]>([
    ['phone', '+86 150 9368 6061', '15093686061'],
    ['phone', 13977413962, '13977413962'],
    ['phone', '1771418572', '1771418572'],
    ['phone', '1.39775E+10', '1.39775E+10'],
    ['phone', '18879833655/13033436435', '18879833655/13033436435'],
    ['email', ' ZHANG＠QQ．com　', 'zhang@qq.com'],
    ['email', 'ZHANGSAN＠', 'zhangsan@'],
    ['date', '1989年10月28日', '1989-10-28'],
    ['date', '2001-02-30', '2001-02-30'],
    ['date', '2023-01-01 10:30', '2023-01-01 10:30'],
    ['birthday', '4月15日', '4月15日'],
    ['birthday', '农历八月十五', '农历八月十五'],
    ['money', '¥1,200.50', 1200.5],
    ['number', '１２００', 1200],
    ['number', '007', '007'],
    ['choice', '先生', '男'],
    ['choice', 'Ｍ', '男'],
    ['choice', '不详', '不详'],
    ['text', '  a  b ', 'a b'],
    [
      'text',
      '=HYPERLINK("http://example.invalid/?"&A1,"x")',
      '=HYPERLINK("http://example.invalid/?"&A1,"x")',
    ],
    ['text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['text', 12, 12],
    ['long-text', ' 第一行\n  第二行，含"引号" ', '第一行\n  第二行，含"引号"'],
    ['person', ' Li.Na@Example.COM ', 'li.na@example.com'],
    ['person', ' 李  娜 ', '李 娜'],
    ['number-id', '100001', '100001'],
    ['computed', ' as it is ', ' as it is '],
    ['text', ' \u3000 ', ''],
    ['phone', '', ''],
  ])('makes of a %s %j %j', (kind, before, after) => {
    expect(tidyValue(field(kind), before)).toBe(after)
  })

  it('takes the aligning space out of the customer’s name, and of no other text', () => {
    expect(tidyValue(fieldFrom('name', 'zh-CN'), '林　秀军')).toBe('林秀军')
    expect(tidyValue(fieldFrom('company', 'zh-CN'), '林　秀军')).toBe('林 秀军')
  })

  it('leaves columns of formulas alone', () => {
    expect(tidyValue(fieldOfKind('money', { formula: true }), '¥5')).toBe('¥5')
    expect(checkValue(fieldOfKind('money', { formula: true }), '#N/A')).toEqual([])
  })

  it('leaves a choice without a list as text', () => {
    expect(tidyValue(fieldOfKind('choice'), ' a  b ')).toBe('a b')
    expect(checkValue(fieldOfKind('choice'), 'anything')).toEqual([])
  })

  it.each(KINDS)('leaves nothing to do the second time: %s', (kind) => {
    fc.assert(
      fc.property(value, (before) => {
        const once = tidyValue(field(kind), before)
        expect(tidyValue(field(kind), once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it.each(KINDS)('changes nothing about what is wrong: %s', (kind) => {
    fc.assert(
      fc.property(value, (before) => {
        expect(checkValue(field(kind), tidyValue(field(kind), before))).toEqual(
          checkValue(field(kind), before),
        )
      }),
      { numRuns: 500 },
    )
  })

  it.each<FieldKind>([
    ...(['phone', 'date', 'birthday', 'number', 'money', 'choice'] as const),
    ...(['date-time', 'wechat', 'web', 'identity', 'credit-code', 'place', 'choices', 'yes-no'] as const),
  ])('gives a %s back unchanged where its rule is broken', (kind) => {
    fc.assert(
      fc.property(value, (before) => {
        const isBroken = checkValue(field(kind), before).length > 0
        if (isBroken) expect(tidyValue(field(kind), before)).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the last digits of a phone number, whatever goes before them', () => {
    const lastDigits = (text: unknown) => String(text).normalize('NFKC').replace(/\D/g, '').slice(-7)
    fc.assert(
      fc.property(text, (before) => {
        expect(lastDigits(tidyValue(field('phone'), before))).toBe(lastDigits(before))
      }),
    )
  })
})

describe('checkValue', () => {
  it.each<[FieldKind, Value, object]>([
    ['phone', '1771418572', { reason: 'phone-length', digits: 10, country: 'CN' }],
    ['phone', '1.39775E+10', { reason: 'phone-damaged' }],
    ['phone', '18879833655/13033436435', { reason: 'phone-several', count: 2 }],
    ['email', 'zhangsan@', { reason: 'email-domain' }],
    ['email', 'x@foxmail.cm', { reason: 'email-domain', proposal: 'x@foxmail.com' }],
    ['email', 'zhangsan', { reason: 'email-form' }],
    ['date', '2001-02-30', { reason: 'date-impossible' }],
    ['date', '03/04/2020', { reason: 'date-ambiguous' }],
    ['birthday', '春天', { reason: 'date-form' }],
    ['money', '$5', { reason: 'number-form' }],
    ['choice', '不详', { reason: 'choice-unknown', allowed: ['男', '女'] }],
    ['text', 'x'.repeat(50_001), { reason: 'too-long', limit: 50_000 }],
    ['long-text', 'x'.repeat(50_001), { reason: 'too-long', limit: 50_000 }],
  ])('names what is wrong with the %s %.20j', (kind, wrong, fault) => {
    expect(checkValue(field(kind), wrong)).toEqual([{ field: field(kind).key, ...fault }])
  })

  it.each(KINDS)('finds nothing wrong with an empty %s', (kind) => {
    for (const blank of ['', ' ', '\u3000\n']) expect(checkValue(field(kind), blank)).toEqual([])
  })

  it('judges by where the register is at home', () => {
    const us = { country: 'US', dateOrder: 'month-first' } as const
    expect(checkValue(field('phone'), '(773) 555-0100', us)).toEqual([])
    expect(checkValue(field('phone'), '(773) 555-0100')).toEqual([
      expect.objectContaining({ reason: 'phone-length' }),
    ])
    expect(checkValue(field('money'), '$5', us)).toEqual([])
    expect(tidyValue(field('date'), '03/04/2020', us)).toBe('2020-03-04')
  })

  it('answers for a cell of 50,000 characters of any kind', () => {
    for (const kind of KINDS) {
      for (const unit of ['1', 'a@', '1,', '月', '十', '(', ' ', '＠', '139 ', '-', '\n1']) {
        const long = unit.repeat(50_000 / unit.length)
        expect(tidyValue(field(kind), tidyValue(field(kind), long))).toBe(tidyValue(field(kind), long))
      }
    }
  })
})

describe('checkRecord', () => {
  const fields = (['name', 'phone', 'country', 'email'] as CatalogueKey[]).map((key) =>
    fieldFrom(key, 'zh-CN'),
  )

  it('finds nothing wrong with a good record', () => {
    expect(checkRecord(fields, { name: '张三', phone: '13977413962', email: 'zhang@qq.com' })).toEqual([])
  })

  it('asks for required fields, and lists what is wrong in the order of the fields', () => {
    expect(checkRecord(fields, { email: 'zhangsan@', name: ' ', phone: '123' })).toEqual([
      { field: 'name', reason: 'required' },
      { field: 'phone', reason: 'phone-length', digits: 3, country: 'CN' },
      { field: 'email', reason: 'email-domain' },
    ])
  })

  it('reads the phone of a foreign customer in the customer’s country', () => {
    const record = { name: 'John Smith', country: '美国', phone: '(773) 555-0100' }
    expect(checkRecord(fields, record)).toEqual([])
    expect(checkRecord(fields, { ...record, country: '' })).toHaveLength(1)
  })

  it('stores the phone of a foreign customer so that it is known everywhere', () => {
    const context = { country: 'CN', phoneCountry: 'US' } as const
    expect(tidyValue(field('phone'), '(773) 555-0100 x12', context)).toBe('+17735550100 ext. 12')
    expect(tidyValue(field('phone'), '+17735550100 ext. 12', context)).toBe('+17735550100 ext. 12')
    expect(tidyValue(field('phone'), '+86 139 7741 3962', context)).toBe('+8613977413962')
    expect(checkValue(field('phone'), '+8613977413962', context)).toEqual([])
  })

  it('ignores values of fields that the table does not have', () => {
    expect(checkRecord(fields, { name: '张三', birthday: 'nonsense' })).toEqual([])
  })

  it('gives every issue the key of a field of the catalogue', () => {
    const all = fieldCatalogue.map(({ key }) => fieldFrom(key as CatalogueKey, 'en'))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...all.map(({ key }) => key)), value), (values) => {
        const keys = new Set(all.map(({ key }) => key))
        for (const issue of checkRecord(all, values)) expect(keys).toContain(issue.field)
      }),
    )
  })
})
