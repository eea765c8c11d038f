import { formulaFormat } from '../../../../../local/services/spreadsheet/formulas/formula-format'
import { setFormat } from '../../../../../local/services/spreadsheet/operations/set-cells'
import { aFile } from '../a-file'

/** A day in A1, an amount of money in B1, a percentage in C1, a plain number in D1. */
function formatOf(formula: string, locale = 'zh_CN'): string | undefined {
  const editing = aFile([['2026-11-21', '¥5.00', '50%', '7', '=A1+1']], locale)
  setFormat(editing, { row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: '0.000' })
  return formulaFormat(editing.file, editing.grid, formula)
}

describe('the format a formula gives its cell', () => {
  it.each<[string, string | undefined]>([
    ['=TODAY()', 'yyyy-mm-dd'],
    ['=NOW()', 'yyyy-mm-dd h:mm:ss'],
    ['=DATE(2026,1,1)', 'yyyy-mm-dd'],
    ['=EDATE(A1,1)', 'yyyy-mm-dd'],
    ['=TIME(8,0,0)', 'h:mm:ss'],
    ['=A1', 'yyyy-mm-dd'],
    ['=A1+7', 'yyyy-mm-dd'],
    ['=7+A1', 'yyyy-mm-dd'],
    ['=A1-A1', undefined],
    ['=E1', 'yyyy-mm-dd'],
    ['=B1+D1', '[$¥]#,##0.00'],
    ['=SUM(B1:B5)', '[$¥]#,##0.00'],
    ['=C1', '0%'],
    ['=50%', '0%'],
    ['=D1*2', undefined],
    ['=A2', '0.000'],
    ['=IF(TRUE,A1,0)', 'yyyy-mm-dd'],
    ['=IF(TRUE,"",A1)', 'yyyy-mm-dd'],
    ['=IFERROR(A1,0)', 'yyyy-mm-dd'],
    ['=LEN(A1)', undefined],
    ['=COUNT(A1:A9)', undefined],
    ['=broken(', undefined],
    ['=Missing!A1', undefined],
  ])('%s: %p', (formula, format) => {
    expect(formatOf(formula)).toBe(format)
  })

  it('is a day as the locale writes it', () => {
    expect(formatOf('=TODAY()', 'de_DE')).toBe('dd.mm.yyyy')
    expect(formatOf('=TODAY()', 'en_US')).toBe('M/d/yyyy')
  })
})
