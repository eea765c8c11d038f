import fc from 'fast-check'
import { findHeaderRow } from '../../../src/register/matching/header-row'
import { itWithMessyFiles, messyRows } from '../../support/messy-files'

const HEADER = ['客户姓名', '手机', '电子邮件', '公司名称']
const CUSTOMERS = [
  ['张三', '13977413962', 'zhang@qq.com', '甲公司'],
  ['李四', '15921124923', '', '乙公司'],
]
const onFiles = itWithMessyFiles()

describe('findHeaderRow', () => {
  it('finds a header in the first row', () => {
    expect(findHeaderRow([HEADER, ...CUSTOMERS])).toBe(0)
  })

  it('passes over titles, remarks and blank rows above it', () => {
    const above = [
      ['2026 年客户名单', '', '', ''],
      ['', '', '', ''],
      ['制表：王敏', '', '', '2026-11-21'],
    ]
    expect(findHeaderRow([...above, HEADER, ...CUSTOMERS])).toBe(3)
  })

  it('takes the lower of two header rows, where the upper one only groups', () => {
    expect(findHeaderRow([['基本信息', '', '联系方式', ''], HEADER, ...CUSTOMERS])).toBe(1)
  })

  it('finds a header of words it does not know', () => {
    expect(
      findHeaderRow([
        ['Foo', 'Bar'],
        ['one', 'two'],
        ['three', 'four'],
      ]),
    ).toBe(0)
  })

  it('finds a header with gaps', () => {
    expect(
      findHeaderRow([
        ['姓名', '', '电话', '', ''],
        ['张三', 1, '13977413962', 2, 'x'],
        ['李四', 3, '', 4, 'y'],
      ]),
    ).toBe(0)
  })

  it('finds a header without any rows below', () => {
    expect(findHeaderRow([HEADER])).toBe(0)
  })

  it('finds the only column', () => {
    expect(findHeaderRow([['手机'], ['13977413962']])).toBe(0)
  })

  it.each([
    ['nothing', []],
    ['blank rows', [['', ' '], ['']]],
    [
      'data only',
      [
        ['13977413962', 'zhang@qq.com', 1],
        ['15921124923', 'li@qq.com', 2],
      ],
    ],
  ])('finds none in %s', (_, rows) => {
    expect(findHeaderRow(rows)).toBe(-1)
  })

  it.each([
    ['years as numbers', ['客户', 2024, 2025, 2026]],
    ['years as text', ['Customer', '2024', '2025', '2026']],
    ['months', ['客户', '1月', '2月', '12月份']],
    ['quarters', ['客户', '2026年第一季度', '2026 Q2', 'Q3']],
  ])('takes %s for names of columns beside a word it knows', (_, header) => {
    expect(findHeaderRow([header, ['甲公司', 1200, 900, 3], ['乙公司', 100, 200, 4]])).toBe(0)
  })

  it('takes a row of years alone for data', () => {
    expect(
      findHeaderRow([
        [2024, 2025, 2026],
        [1, 2, 3],
      ]),
    ).toBe(-1)
  })

  it('passes over a sum above the header and a long instruction', () => {
    expect(findHeaderRow([['合计', '', 1200, ''], HEADER, ...CUSTOMERS])).toBe(1)
    const instruction =
      '填表说明：请如实填写，带*的为必填项，手机请填 11 位号码，生日请填公历或农历。'.repeat(2)
    expect(findHeaderRow([[instruction, '', '', ''], HEADER, ...CUSTOMERS])).toBe(1)
  })

  it('finds the header below any few titles, whatever rows follow', () => {
    const title = fc.constantFrom(
      ['客户名单'],
      ['制表：李娜', '', '', '2026-11-21'],
      [],
      ['', ' '],
      ['内部资料，请勿外传'],
    )
    const row = fc.constantFrom(...CUSTOMERS, ['王五', 13977413962, '', ''], ['', '', '', ''])
    fc.assert(
      fc.property(fc.array(title, { maxLength: 4 }), fc.array(row, { maxLength: 10 }), (titles, rows) => {
        expect(findHeaderRow([...titles, HEADER, ...rows])).toBe(titles.length)
      }),
    )
  })

  it('looks at the first ten rows only', () => {
    const data = Array.from({ length: 10 }, (_, i) => [i, i + 1, i + 2, i + 3])
    expect(findHeaderRow([...data, HEADER])).toBe(-1)
  })

  it('never answers with a row that is not there', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(...HEADER))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 15 }), (rows) => {
        const index = findHeaderRow(rows)
        expect(index).toBeGreaterThanOrEqual(-1)
        expect(index).toBeLessThan(Math.max(1, Math.min(10, rows.length)))
      }),
    )
  })

  onFiles.each(['customers_gbk.csv', 'organisations.csv'] as const)('finds the header of %s', (name) => {
    expect(findHeaderRow(messyRows(name))).toBe(0)
  })
})
