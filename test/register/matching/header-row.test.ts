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
