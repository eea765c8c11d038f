import fc from 'fast-check'
import { distinctHeaders } from '../../../src/register/matching/distinct-headers'

describe('distinctHeaders', () => {
  it('keeps what is distinct as it is', () => {
    expect(distinctHeaders(['姓名', 'Phone', 2023], 'zh-CN')).toEqual(['姓名', 'Phone', '2023'])
  })

  it('numbers what stands twice, whatever its case', () => {
    expect(distinctHeaders(['备注', '备注', '备注'], 'zh-CN')).toEqual(['备注', '备注 2', '备注 3'])
    expect(distinctHeaders(['Note', 'NOTE', 'note 2'], 'en')).toEqual(['Note', 'NOTE 2', 'note 2 2'])
  })

  it('names blank ones after their column, in the language of the register', () => {
    expect(distinctHeaders(['', '姓名', ' '], 'zh-CN')).toEqual(['列 A', '姓名', '列 C'])
    expect(distinctHeaders(['', 'Column A', 'x'], 'en')).toEqual(['Column A 2', 'Column A', 'x'])
    expect(distinctHeaders(Array(53).fill(''), 'en').slice(24, 29)).toEqual([
      'Column Y',
      'Column Z',
      'Column AA',
      'Column AB',
      'Column AC',
    ])
    expect(distinctHeaders(Array(53).fill(''), 'en')[52]).toBe('Column BA')
  })

  it('calls a column former that bears the name of one of the register’s own', () => {
    expect(distinctHeaders(['客户编号', '提示'], 'zh-CN')).toEqual(['原客户编号', '原提示'])
    expect(distinctHeaders(['customer number'], 'en')).toEqual(['Former customer number'])
    expect(distinctHeaders(['客户编号', '姓名'], 'zh-CN', 0)).toEqual(['客户编号', '姓名'])
  })

  it('puts a header of several lines on one', () => {
    expect(distinctHeaders(['Number\nper  Site'], 'en')).toEqual(['Number per Site'])
  })

  it('gives every column a header of its own, always', () => {
    const header = fc.oneof(
      fc.constantFrom('', 'a', 'A', 'a 2', 'A 2 2', 'Column A', '列 B', '客户编号', '原客户编号'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(header), fc.constantFrom('en', 'zh-CN'), (headers, locale) => {
        const distinct = distinctHeaders(headers, locale)
        expect(distinct).toHaveLength(headers.length)
        expect(new Set(distinct.map((text) => text.toLowerCase())).size).toBe(headers.length)
        expect(distinct.every((text) => text.trim() !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
