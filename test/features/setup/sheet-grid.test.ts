import { gridValues, sheetGrid } from '../../../src/features/setup/sheet-grid'
import type { SheetReading } from '../../../src/features/setup/sheet-reading'
import type { GridRange } from '../../../src/host/workbook'

type Cells = (string | number | boolean)[][]

/** A sheet as read; `entered` where formulas stand behind the values. */
function sheet(values: Cells, options: { entered?: Cells; merges?: GridRange[]; formats?: string[][] } = {}) {
  const { entered = values, merges = [], formats = [] } = options
  const tab = { sheetId: 0, title: 'L', index: 0, hidden: false, rowCount: 100, columnCount: 10 }
  const reading: SheetReading = { tab, values, entered, part: { merges }, formats, widths: [] }
  return reading
}

describe('a sheet as header and rows', () => {
  it('finds the header below titles and takes what stands under it', () => {
    const grid = sheetGrid(sheet([['客户名单'], ['姓名', '手机'], ['张三', '139'], [], ['李四']]))
    expect([grid.headerRow, grid.rows.length, grid.width]).toEqual([1, 3, 2])
  })

  it('takes the row that somebody points at', () => {
    const grid = sheetGrid(
      sheet([
        ['姓名', '手机'],
        ['张三', '139'],
        ['李四', '138'],
      ]),
      1,
    )
    expect(grid.headers).toEqual(['张三', '139'])
    expect(grid.rows).toEqual([['李四', '138']])
  })

  it('tells a formula from a text that begins with an equals sign', () => {
    const values = [
      ['姓名', '备注', '金额'],
      ['张三', '=1+1', 4],
      ['李四', '=2', 6],
    ]
    const entered = [
      ['姓名', '备注', '金额'],
      ['张三', '=1+1', '=2*2'],
      ['李四', '=2', '=2*3'],
    ]
    const grid = sheetGrid(sheet(values, { entered }))
    expect(grid.columns.map(({ formula }) => formula)).toEqual([false, false, true])
  })

  it('leaves a column to people in which only a cell or two is a formula', () => {
    const values = [
      ['姓名', '金额'],
      ['张三', 4],
      ['李四', 6],
      ['王五', 7],
    ]
    const entered = [
      ['姓名', '金额'],
      ['张三', '=2*2'],
      ['李四', 6],
      ['王五', 7],
    ]
    expect(sheetGrid(sheet(values, { entered })).columns[1]?.formula).toBe(false)
  })

  it('takes a column that one formula fills for the firm’s', () => {
    const values = [
      ['姓名', '金额'],
      ['张三', 4],
      ['李四', 6],
      ['王五', 7],
    ]
    const entered = [
      ['姓名', '金额'],
      ['张三', '=ARRAYFORMULA(C2:C*2)'],
      ['李四', 6],
      ['王五', 7],
    ]
    expect(sheetGrid(sheet(values, { entered })).columns[1]?.formula).toBe(true)
  })

  it('reads numbers that are shown as days as days', () => {
    const grid = sheetGrid(
      sheet(
        [
          ['姓名', '日期'],
          ['张三', 45_000],
          ['李四', 45_001.5],
        ],
        { formats: [[], ['', 'DATE'], ['', 'DATE_TIME']] },
      ),
    )
    expect(gridValues(grid)).toEqual([
      ['张三', '2023-03-15'],
      ['李四', '2023-03-16'],
    ])
  })

  it('puts a value merged over several rows into each of them, short rows included', () => {
    const merge = { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 }
    const values = [['姓名', '手机', '公司'], ['张三', '139', '甲'], ['李四'], []]
    const grid = sheetGrid(sheet(values, { merges: [merge] }))
    expect(grid.rows).toEqual([
      ['张三', '139', '甲'],
      ['李四', '', '甲'],
      ['', '', '甲'],
    ])
  })

  it('leaves titles merged across the sheet out of the rows', () => {
    const merge = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }
    const grid = sheetGrid(sheet([['名单'], [], ['姓名', '手机'], ['张三', '139']], { merges: [merge] }))
    expect(grid.rows).toEqual([['张三', '139']])
  })
})

describe('lines of totals below a list', () => {
  const grid = (...lines: Cells) =>
    sheetGrid(sheet([['姓名', '手机', '金额'], ['张三', '139', 10], ['李四', '138', 20], ...lines]))

  it.each([
    ['合计', [['合计', '', 30]]],
    ['a label with a colon further right', [['', '总计：', 30]]],
    [
      'subtotal and total',
      [
        ['Subtotal', '', 30],
        ['TOTAL', '', 30],
      ],
    ],
    [
      'blank rows and unticked boxes below it',
      [
        ['合计', '', 30],
        ['', ''],
        ['', '', false],
      ],
    ],
  ])('are no customers: %s', (_what, lines) => {
    const { rows, totals } = grid(...(lines as Cells))
    expect(rows).toHaveLength(2)
    expect(totals?.row).toBe(3)
  })

  it.each([
    ['a customer called Total', [['Total', '13977413962', 30]]],
    ['a label alone', [['合计', '', '']]],
    ['a number that is no sum', [['合计', '', 31]]],
    ['a sum without a label', [['', '', 30]]],
    [
      'a total above the last customer',
      [
        ['合计', '', 30],
        ['王五', '137', 5],
      ],
    ],
  ])('are not seen in %s', (_what, lines) => {
    const { rows, totals } = grid(...(lines as Cells))
    expect([rows.length, totals]).toEqual([2 + lines.length, undefined])
  })

  it('do not make a column of values one of formulas', () => {
    const values: Cells = [
      ['姓名', '金额'],
      ['张三', 10],
      ['合计', 10],
    ]
    const entered: Cells = [
      ['姓名', '金额'],
      ['张三', 10],
      ['合计', '=SUM(B2:B2)'],
    ]
    expect(sheetGrid(sheet(values, { entered })).columns.map(({ formula }) => formula)).toEqual([
      false,
      false,
    ])
  })
})
