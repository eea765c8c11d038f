import { readCsv } from '../../files/csv-file'
import { tabPicture } from '../features/setup/workbook-picture'
import { Firm, trimmed } from './firm'

/** Opens a file as the page does; its rows, or the word for why it is none. */
const opened = (text: string) => readCsv(new TextEncoder().encode(text))

function firmOf(text: string): Firm {
  const file = opened(text)
  if (typeof file === 'string') throw new Error(file)
  return Firm.open(file.rows)
}

/** Everything of the first tab that a person can see. */
const picture = (firm: Firm) => {
  firm.owner.values('A1')
  return tabPicture(firm.google.files.get(firm.fileId)!.grids[0]!)
}

/** The texts of a sheet's cells, sorted: what must be in the register as well. */
const texts = (rows: readonly (readonly unknown[])[]): string[] =>
  rows
    .flat()
    .map(String)
    .filter((text) => text !== '')
    .sort()

/**
 * Sets up, lets the sweep and the hourly run pass, and answers the register's cells; every text of the sheet must be
 * among them, and undoing must bring the sheet back to the last look.
 */
function throughSetUp(firm: Firm): unknown[][] {
  const before = { picture: picture(firm), cells: firm.cells(firm.tab, true) }
  firm.choose('开始设置')
  expect(firm.setUp().outcome).toMatchObject({ outcome: 'done' })
  firm.wait('70 minutes')
  const cells = firm.cells(firm.tab, true)
  const left = texts(cells)
  for (const text of texts(before.cells.slice(1))) {
    const place = left.indexOf(text)
    expect([text, place >= 0 || text.startsWith('=')]).toEqual([text, true])
    if (place >= 0) left.splice(place, 1)
  }
  expect(firm.call('setup.undo', {})).toEqual({ outcome: 'undone' })
  expect(picture(firm)).toEqual(before.picture)
  return cells
}

describe('a file that cannot become a register', () => {
  it('is called empty, or no list, before a sheet is made of it', () => {
    expect(opened('')).toBe('empty')
    expect(opened('\r\n \r\n')).toBe('empty')
    expect(opened('PK\u0003\u0004 xl/workbook.xml')).toBe('binary')
    expect(opened('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR')).toBe('binary')
  })

  it('that is one long text becomes a list with a made-up header, and every line is there', () => {
    const lines = ['尊敬的客户：', '感谢您一直以来的支持', '此致敬礼']
    const cells = throughSetUp(firmOf(lines.join('\n')))
    expect(texts(cells)).toEqual(expect.arrayContaining(lines.slice(1)))
  })
})

describe('an odd list', () => {
  it('with only headers becomes an empty register, ready for the first customer', () => {
    const firm = firmOf('姓名,手机,公司')
    firm.choose('开始设置')
    expect(firm.setUp().outcome).toMatchObject({ outcome: 'done', customers: 0 })
    firm.call('customers.save', {
      requestId: 'the-first',
      base: {},
      mine: { name: '张三', phone: '13977413962' },
    })
    expect(firm.customers()).toEqual([expect.objectContaining({ 客户编号: 100_001, 姓名: '张三' })])
  })

  it('with headers twice keeps both columns apart', () => {
    const [header, first] = throughSetUp(firmOf('姓名,手机,手机,,手机\n张三,13977413962,13812345678,x,y'))
    expect(new Set(header).size).toBe(header!.length)
    expect(first!.slice(1, 6)).toEqual(['张三', 13977413962, 13812345678, 'x', 'y'])
  })

  it('of 50 columns and a cell of 50,000 characters keeps every character', () => {
    const long = '长😀'.repeat(16_666)
    const header = Array.from({ length: 49 }, (_, index) => `栏目${index}`)
    const values = header.map((_, index) => `值${index}`)
    const cells = throughSetUp(firmOf(`姓名,${header}\n张三,${[long, ...values.slice(1)]}`))
    expect(cells[0]).toHaveLength(52)
    expect(cells[1]![2]).toBe(long)
  })

  it.each([
    ['emoji and rare characters', ['👨‍👩‍👧 一家', '𠮷野㛃', '張𠮷', 'e\u0301ric']],
    ['names from right to left', ['عميل الواحة', 'שלום כהן', '\u202bأحمد\u202c (VIP)']],
    [
      'formulas and commands',
      ['=HYPERLINK("http://example.invalid","x")', '@SUM(A1:A9)', '+8613800000000x', '-1+1', '=1+1'],
    ],
    ['markup', ['<img src=x onerror=alert(1)>', '"; DROP TABLE 客户', '{{name}}', "O'Fallow & Söhne"]],
  ])('with %s keeps them as text', (_what, names) => {
    const quoted = names.map((text) => `"${text.replaceAll('"', '""')}",13977413962`)
    const firm = firmOf(['姓名,手机', ...quoted].join('\n'))
    expect(firm.google.files.get(firm.fileId)!.grids[0]!.formulas.get(1, 0)).toBeUndefined()
    const cells = throughSetUp(firm)
    expect(cells.slice(1).map((row) => String(row[1]))).toEqual(names)
  })
})

describe('a sheet somebody has arranged', () => {
  it('with real formulas, merged cells, hidden rows and a filter becomes a register and goes back exactly', () => {
    const firm = firmOf('姓名,公司,数量,金额\n张三,甲,2,\n李四,,3,\n王五,乙,4,\n')
    const { Sheets } = firm.google.globals as { Sheets: GoogleAppsScript.Sheets }
    const area = (
      startRowIndex: number,
      endRowIndex: number,
      startColumnIndex: number,
      endColumnIndex: number,
    ) => ({
      sheetId: 0,
      ...{ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
    })
    const requests = [
      { mergeCells: { range: area(1, 3, 1, 2) } },
      { setBasicFilter: { filter: { range: area(0, 4, 0, 4) } } },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ]
    Sheets.Spreadsheets!.batchUpdate({ requests: requests as never }, firm.fileId)
    for (const row of [2, 3, 4]) firm.owner.type(`'${firm.tab}'!D${row}`, `=C${row}*10`)
    const cells = throughSetUp(firm)
    expect(cells.slice(1, 4).map((row) => trimmed(row.slice(0, 5)))).toEqual([
      [100_001, '张三', '甲', 2, '=D2*10'],
      [100_002, '李四', '甲', 3, '=D3*10'],
      [100_003, '王五', '乙', 4, '=D4*10'],
    ])
  })
})
