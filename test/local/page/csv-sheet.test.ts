import { createFromCsv } from '../../../local/page/server/csv-sheet'
import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const owner = 'owner@example.com'

function opened(rows: readonly (readonly string[])[], name = '名单') {
  const google = createGoogle(CHINA)
  const id = createFromCsv(google, name, rows, owner)
  const actor = google.as(owner)
  actor.open(id)
  return { actor, file: google.files.get(id) }
}

describe('a spreadsheet made of a CSV file', () => {
  it('holds numbers and days as values, as Google reads them', () => {
    const { actor } = opened([['00123', '1,234.5', '2026/11/21', '张三']])
    expect(actor.values('A1:D1')).toEqual([[123, 1234.5, 46347, '张三']])
    expect(actor.texts('B1:C1')).toEqual([['1,234.50', '2026/11/21']])
  })

  it('never holds a formula', () => {
    const texts = ['=HYPERLINK("http://example.com","x")', '+86 138', '@SUM(A1)', "'007", '-1+1']
    const { actor, file } = opened([texts])
    expect(actor.values('A1:E1')).toEqual([texts])
    expect(file?.grids[0]?.formulas.rowsInUse()).toBe(0)
  })

  it('has a tab whose name a formula can say, and room for every column', () => {
    const { file } = opened([Array.from({ length: 50 }, (_, index) => `c${index}`)], 'a/b[1]?')
    expect(file?.grids[0]?.name).toBe('a b 1')
    expect(file?.grids[0]?.columnCount).toBe(50)
  })
})
