import fc from 'fast-check'
import {
  type ColumnMatch,
  matchColumns,
  type SheetColumns,
} from '../../../src/register/matching/match-columns'
import { itWithMessyFiles, messyRows } from '../../support/messy-files'

const onFiles = itWithMessyFiles()
const US = { country: 'US', dateOrder: 'month-first' } as const

function match(
  headers: SheetColumns['headers'],
  samples: SheetColumns['samples'] = [],
  more: Partial<SheetColumns> = {},
) {
  return matchColumns({ headers, samples, formulas: [], locale: 'zh-CN', ...more })
}
const fields = (matches: readonly ColumnMatch[]) => matches.map((column) => column.field)
const rows = (count: number, row: (index: number) => (string | number)[]) =>
  Array.from({ length: count }, (_, i) => row(i))

describe('matchColumns', () => {
  it('matches by headers in both languages', () => {
    expect(fields(match(['客户姓名', '手机号码', 'E-mail', 'Company', '生日', '随便']))).toEqual([
      ...['name', 'phone', 'email', 'company', 'birthday', 'own'],
    ])
  })

  it('says what it found in a column', () => {
    const [, phone] = match(
      ['姓名', '手机'],
      [
        ['张三', '13977413962'],
        ['李四', ''],
        ['王五', '1771418572'],
      ],
    )
    expect(phone).toEqual({
      column: 1,
      header: '手机',
      field: 'phone',
      confidence: 'header',
      kind: 'phone',
      problems: 1,
      examples: ['13977413962', '1771418572'],
      formula: false,
    })
  })

  it('gives a field to the surest header, the others become own fields of the same kind', () => {
    const samples = rows(5, (i) => [`店${i}`, '13977413962', `1592112492${i}`])
    const [, shop, mobile] = match(['客户', '门店电话', '手机'], samples)
    expect(mobile).toMatchObject({ field: 'phone', confidence: 'header' })
    expect(shop).toMatchObject({ field: 'own', confidence: 'none', kind: 'phone', header: '门店电话' })
  })

  it('gives a second phone column its own field where its header names one', () => {
    expect(fields(match(['姓名', '座机', '手机']))).toEqual(['name', 'other-phone', 'phone'])
  })

  it('distinguishes duplicate headers and names blank ones, dropping none', () => {
    const matches = match(['姓名', '备注', '备注', '', '手机'], [['张三', 'a', 'b', 'c', '13977413962']])
    expect(matches.map(({ header, field }) => [header, field])).toEqual([
      ['姓名', 'name'],
      ['备注', 'note'],
      ['备注 2', 'own'],
      ['列 D', 'own'],
      ['手机', 'phone'],
    ])
  })

  it('keeps a column with values that no header reaches, and drops only blank ones at the right end', () => {
    expect(match(['姓名', '', ''], [['张三', '', '', 'x', '', '']])).toHaveLength(4)
    expect(match(['姓名', '', ''], [['张三', '', '']])).toHaveLength(1)
    expect(match([], [])).toEqual([])
  })

  it('recognises e-mails, phones and choices by their values where the header says nothing', () => {
    const samples = rows(30, (i) => [
      `客${i}`,
      `13977413${100 + i}`,
      `c${i}@qq.com`,
      i % 2 ? 'M' : '女',
      i % 3 ? 'vip' : '潜在',
    ])
    const matches = match(['客户', 'A', 'B', 'C', 'D'], samples)
    expect(fields(matches)).toEqual(['name', 'phone', 'email', 'gender', 'customer-type'])
    expect(matches.map(({ confidence }) => confidence)).toEqual(['header', ...Array(4).fill('values')])
  })

  it('trusts three values, and no fewer', () => {
    const phones = rows(3, (i) => [`1397741396${i}`])
    expect(fields(match(['A'], phones))).toEqual(['phone'])
    expect(fields(match(['A'], phones.slice(0, 2)))).toEqual(['own'])
  })

  it('knows a choice list by nine words of ten', () => {
    const provinces = ['河北', '山西', '辽宁', '吉林', '江苏', '浙江', '安徽', '福建', '江西']
    const sheet = (...more: string[]) => [...provinces, ...more].map((word) => [word])
    expect(match(['A'], sheet('Illinois'))[0]).toMatchObject({
      field: 'region',
      confidence: 'values',
      problems: 1,
    })
    expect(match(['A'], sheet('Illinois', 'Iowa'))[0]?.field).toBe('own')
  })

  it('never prefers values to a header', () => {
    const samples = rows(5, (i) => [`c${i}@qq.com`, 'not yet'])
    expect(match(['A', '邮箱'], samples).map(({ field, kind }) => [field, kind])).toEqual([
      ['own', 'email'],
      ['email', 'email'],
    ])
  })

  it('lets a list of the firm’s own go by its header and counts what is not on it', () => {
    const [type] = match(['客户类型'], [['潜在'], ['VIP'], ['A 类'], ['']])
    expect(type).toMatchObject({ field: 'customer-type', kind: 'choice', problems: 1 })
  })

  it('does not put another list in the place of the one a firm has', () => {
    const levels = rows(30, (i) => [`客${i}`, `${'ABC'[i % 3]} 级`, ['华东', '华南'][i % 2] ?? ''])
    const matches = match(['姓名', '客户等级', '地区'], levels)
    expect(matches.map(({ field, kind, problems }) => [field, kind, problems])).toEqual([
      ['name', 'text', 0],
      ['own', 'choice', 0],
      ['own', 'choice', 0],
    ])
    expect(matches[1]?.choices).toEqual(['A 级', 'B 级', 'C 级'])
  })

  it('tells the first of two phones from the second by their numbers', () => {
    expect(fields(match(['姓名', '电话1', '电话2', '邮箱1', '邮箱2']))).toEqual([
      ...['name', 'phone', 'other-phone', 'email', 'own'],
    ])
  })

  it('lets the plain header win over a numbered one, whatever their order', () => {
    expect(fields(match(['电话1', '手机', '姓名']))).toEqual(['own', 'phone', 'name'])
    expect(fields(match(['手机', '电话1', '姓名']))).toEqual(['phone', 'own', 'name'])
  })

  it('reads a list in two languages at once', () => {
    const headers = ['姓名 Name', '手机 Mobile', '邮箱 Email', '公司/Company', '备注\nNotes']
    expect(fields(match(headers))).toEqual(['name', 'phone', 'email', 'company', 'note'])
    expect(fields(match(headers, [], { locale: 'en' }))).toEqual(fields(match(headers)))
  })

  it('lets the values decide where a header names two things', () => {
    const phones = rows(5, (i) => [`客${i}`, `1397741396${i}`])
    expect(match(['姓名', '微信/电话'], phones)[1]).toMatchObject({ field: 'phone', confidence: 'values' })
    const both = rows(5, (i) => [`公司${i}`, `客${i} 1397741396${i}`])
    expect(match(['公司', '姓名/电话'], both)[1]).toMatchObject({ field: 'own', kind: 'text' })
  })

  it('knows the fields of a Chinese list by their headers, and of what kind they are (A9 B2 B9)', () => {
    const headers = [
      '姓名',
      '身份证号',
      '统一社会信用代码',
      '微信号',
      '省',
      '市',
      '区',
      '标签',
      '网址',
      '国家',
    ]
    const found = match(headers, [
      [
        '张三',
        '11010519491231002X',
        '914403001922038216',
        'zhangjg_88',
        '江苏',
        '苏州',
        '昆山',
        'VIP，老客户',
        'alpur.cn',
        '中国',
      ],
    ])
    expect(found.map(({ field, kind, problems }) => [field, kind, problems])).toEqual([
      ['name', 'text', 0],
      ['identity', 'identity', 0],
      ['credit-code', 'credit-code', 0],
      ['wechat', 'wechat', 0],
      ['province', 'place', 0],
      ['city', 'place', 0],
      ['district', 'place', 0],
      ['tags', 'choices', 0],
      ['website', 'web', 0],
      ['country', 'place', 0],
    ])
  })

  it('knows identity numbers, credit codes and countries by their values alone', () => {
    const found = match(
      ['姓名', 'A', 'B', 'C'],
      rows(6, (i) => [
        `客${i}`,
        '11010519491231002X',
        '914403001922038216',
        ['中国', '日本', '美国'][i % 3] ?? '',
      ]),
    )
    expect(found.map(({ field }) => field)).toEqual(['name', 'identity', 'credit-code', 'country'])
  })

  it('takes provinces of another country for provinces', () => {
    const samples = rows(4, (i) => [`c${i}`, ['Ontario', 'Quebec'][i % 2] ?? ''])
    const [, province] = match(['Name', 'Province'], samples, { locale: 'en', context: US })
    expect(province).toMatchObject({ field: 'province', problems: 0 })
  })

  it('does not count a column of words such as 一 and 二 as numbers', () => {
    const [own] = match(
      ['班级'],
      rows(30, (i) => [['一', '二', '三'][i % 3] ?? '']),
    )
    expect(own).toMatchObject({ field: 'own', kind: 'choice', choices: ['一', '二', '三'] })
  })

  it('reads fifty columns as fast and as surely as five', () => {
    const headers = Array.from({ length: 50 }, (_, i) =>
      i === 49 ? '手机' : i === 48 ? '姓名' : `指标 ${i}`,
    )
    const matches = match(
      headers,
      rows(100, (row) =>
        headers.map((_, i) => (i === 49 ? 13977413000 + row : i === 48 ? `客${row}` : row * i)),
      ),
    )
    expect(matches).toHaveLength(50)
    expect(matches.slice(48).map(({ field, problems }) => [field, problems])).toEqual([
      ['name', 0],
      ['phone', 0],
    ])
    expect(new Set(matches.map(({ header }) => header)).size).toBe(50)
    expect(matches.slice(1, 48).every(({ field, kind }) => field === 'own' && kind === 'number')).toBe(true)
  })

  it('reads as many rows as a great table has', () => {
    const matches = match(
      ['手机'],
      Array.from({ length: 200_000 }, () => ['13977413962']),
    )
    expect(matches).toMatchObject([{ field: 'phone', problems: 0 }])
  })

  it('offers the values of an own choice list', () => {
    const [own] = match(
      ['是否开票'],
      rows(30, (i) => [i % 2 ? '是' : '否']),
    )
    expect(own).toMatchObject({ field: 'own', kind: 'choice', choices: ['否', '是'], problems: 0 })
  })

  it.each([
    ['numbers given once', ['100001', '100002', 100003], 'number'],
    ['no rows yet', [], 'number'],
    ['a number given twice', ['1', '2', '2'], 'own'],
    ['zero', ['0', '1', '2'], 'own'],
    ['codes', ['C-01', 'C-02'], 'own'],
    ['leading zeros', ['001', '002'], 'own'],
  ])('lets a column of customer numbers go on where it holds %s', (_, values, field) => {
    expect(
      match(
        ['客户ID', '姓名'],
        values.map((value) => [value, 'x']),
      )[0]?.field,
    ).toBe(field)
  })

  it('leaves the name of the register’s number to the register', () => {
    const [own] = match(
      ['客户编号', '姓名'],
      [
        ['C-01', '张三'],
        ['C-02', '李四'],
      ],
    )
    expect(own).toMatchObject({ header: '原客户编号', field: 'own' })
  })

  it('keeps columns of formulas, and says that they are', () => {
    const matches = match(['姓名', '金额', '税'], [['张三', 100, 6]], { formulas: [false, false, true] })
    expect(matches.map(({ formula }) => formula)).toEqual([false, false, true])
  })

  it('shows three different examples, short and on one line', () => {
    const [own] = match(['x'], [['a\nb'], ['a b'], ['𠮷'.repeat(100)], ['c'], ['d']])
    expect(own?.examples).toEqual(['a b', `${'𠮷'.repeat(60)}…`, 'c'])
  })

  it('judges phones by the country of the register', () => {
    const samples = [['(773) 555-0100'], ['2262649']]
    expect(match(['Phone'], samples, { locale: 'en', context: US })[0]?.problems).toBe(1)
    expect(match(['Phone'], samples)[0]?.problems).toBe(2)
  })

  it('finds the same fields in whatever order the columns stand', () => {
    const headers = [
      '客户姓名',
      '手机',
      '邮箱',
      '公司',
      '地址',
      '性别',
      '生日',
      '合同到期',
      '客户类型',
      '备注',
      '随便',
    ]
    const known = new Map(match(headers).map(({ header, field }) => [header, field]))
    const order = fc.shuffledSubarray(headers, { minLength: headers.length })
    fc.assert(
      fc.property(order, (shuffled) => {
        for (const { header, field } of match(shuffled)) expect(field).toBe(known.get(header))
      }),
    )
  })

  it('makes of its own headers the same match again', () => {
    const header = fc.constantFrom('姓名', '手机', '手机', '', '客户编号', '提示', 'Phone', '电话2', 'x', 'X')
    fc.assert(
      fc.property(fc.array(header, { maxLength: 8 }), fc.constantFrom('en', 'zh-CN'), (headers, locale) => {
        const samples = [headers.map((_, column) => `v${column}`)]
        const first = match(headers, samples, { locale }).map((column) => column.header)
        const again = match(first, samples, { locale }).map((column) => column.header)
        expect(new Set(first.map((text) => text.toLowerCase())).size).toBe(first.length)
        const isNamed = (_: string, column: number) => headers[column] !== ''
        expect(again.filter(isNamed)).toEqual(first.filter(isNamed))
      }),
    )
  })

  it('loses no column and uses no field twice, whatever the sheet', () => {
    const cell = fc.oneof(
      fc.constantFrom('手机', '备注', '13977413962', 'a@qq.com', 'M', '', '2020-01-01'),
      fc.string(),
      fc.integer(),
    )
    const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(sheet, fc.constantFrom('en', 'zh-CN'), ([headers = [], ...samples], locale) => {
        const matches = match(headers, samples, { locale })
        const known = fields(matches).filter((field) => field !== 'own')
        expect(new Set(known).size).toBe(known.length)
        expect(matches.map(({ column }) => column)).toEqual(matches.map((_, index) => index))
        const isFilled = (column: number) =>
          [headers, ...samples].some((row) => String(row[column] ?? '').trim() !== '')
        for (let column = 0; column < 6; column += 1)
          if (isFilled(column)) expect(matches[column]?.column).toBe(column)
      }),
      { numRuns: 300 },
    )
  })
})

describe('matchColumns on real lists', () => {
  onFiles('knows all ten columns of the list of customers', () => {
    const [headers = [], ...samples] = messyRows('customers_gbk.csv')
    const matches = match(headers, samples)
    expect(fields(matches)).toEqual([
      ...['name', 'phone', 'email', 'company', 'address'],
      ...['gender', 'birthday', 'contract-end', 'customer-type', 'note'],
    ])
    expect(matches.map(({ header }) => header)).toEqual(headers)
    const problems = Object.fromEntries(matches.map((column) => [column.field, column.problems]))
    expect(problems).toMatchObject({
      name: 0,
      phone: 77,
      gender: 0,
      birthday: 25,
      'contract-end': 0,
      'customer-type': 0,
    })
    expect(problems.email).toBeGreaterThanOrEqual(29)
  })

  onFiles('knows four columns of the list of organisations and keeps the other 28', () => {
    const [headers = [], ...samples] = messyRows('organisations.csv')
    const matches = match(headers, samples, { locale: 'en', context: US })
    expect(matches).toHaveLength(32)
    expect(matches.map(({ header }) => header)).toEqual(headers)
    const known = matches.filter(({ field }) => field !== 'own').map(({ header, field }) => [header, field])
    expect(known).toEqual([
      ['Site name', 'name'],
      ['Address', 'address'],
      ['Phone', 'phone'],
      ['Email Address', 'email'],
    ])
    expect(matches.find(({ header }) => header === 'Zip')?.kind).toBe('text')
    expect(matches.find(({ header }) => header === 'Id')).toMatchObject({ kind: 'text', problems: 0 })
    expect(matches.find(({ header }) => header === 'Purple binder service type')).toMatchObject({
      kind: 'email',
      problems: 0,
    })
  })
})
