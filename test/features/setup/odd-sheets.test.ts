import { arrange, cellsOf, fileOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

type Rows = (string | number | boolean)[][]
type Area = readonly [row: number, endRow: number, column: number, endColumn: number]

const area = ([startRowIndex, endRowIndex, startColumnIndex, endColumnIndex]: Area) => ({
  sheetId: 0,
  ...{ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
})
const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  sheetId: 0,
  ...{ dimension, startIndex, endIndex },
})
const merged = (...at: Area) => ({ mergeCells: { range: area(at) } })
const formula = (row: number, column: number, formulaValue: string) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
    fields: 'userEnteredValue',
  },
})
const hidden = (dimension: 'ROWS' | 'COLUMNS', start: number, end: number) => ({
  updateDimensionProperties: {
    range: lines(dimension, start, end),
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
})
const rule = (at: Area, condition: object, strict: boolean) => ({
  setDataValidation: { range: area(at), rule: { condition, strict, showCustomUi: true } },
})
const list = (...values: string[]) => ({
  type: 'ONE_OF_LIST',
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
})
const frozen = (rows: number, columns: number) => ({
  updateSheetProperties: {
    properties: { sheetId: 0, gridProperties: { frozenRowCount: rows, frozenColumnCount: columns } },
    fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
  },
})

/** A sheet as somebody left it, and where its customers are expected. */
interface OddSheet {
  readonly rows: Rows
  readonly arranged?: readonly object[]
  readonly customers: number
}

const LIST: Rows = [
  ['姓名', '手机', '公司', '等级'],
  ['张三', '13977413962', '甲', '金'],
  ['李四', '15093686061', '乙', '银'],
  ['王五', '13512345678', '丙', '无'],
]

const SHEETS: Readonly<Record<string, OddSheet>> = {
  'headers merged over two columns': {
    rows: [
      ['姓名', '联系方式', '', '公司'],
      ['张三', '13977413962', 'zhang@qq.com', '甲'],
      ['李四', '15093686061', 'li@163.com', '乙'],
    ],
    arranged: [merged(0, 1, 1, 3)],
    customers: 2,
  },
  'headers merged over two rows': {
    rows: [
      ['姓名', '联系方式', '', '公司'],
      ['', '手机', '邮箱', ''],
      ['张三', '13977413962', 'zhang@qq.com', '甲'],
      ['李四', '15093686061', 'li@163.com', '乙'],
    ],
    arranged: [merged(0, 2, 0, 1), merged(0, 1, 1, 3), merged(0, 2, 3, 4)],
    customers: 2,
  },
  'values merged over columns and over a block': {
    rows: LIST,
    arranged: [merged(1, 2, 2, 4), merged(2, 4, 2, 4)],
    customers: 3,
  },
  'hidden columns and rows': {
    rows: LIST,
    arranged: [hidden('COLUMNS', 1, 3), hidden('ROWS', 2, 3)],
    customers: 3,
  },
  'a filter that hides rows': {
    rows: LIST,
    arranged: [
      {
        setBasicFilter: {
          filter: {
            range: area([0, 4, 0, 4]),
            filterSpecs: [{ columnIndex: 3, filterCriteria: { hiddenValues: ['银'] } }],
          },
        },
      },
    ],
    customers: 3,
  },
  'a filter view': {
    rows: LIST,
    arranged: [{ addFilterView: { filter: { title: '金', range: area([0, 4, 0, 4]) } } }],
    customers: 3,
  },
  'many frozen rows and columns': { rows: LIST, arranged: [frozen(3, 3)], customers: 3 },
  'strict rules that its values break, and some that refuse text': {
    rows: LIST,
    arranged: [
      rule([1, 4, 3, 4], list('金', '银'), true),
      rule([1, 10, 1, 2], { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '1' }] }, true),
      rule([0, 10, 0, 1], { type: 'TEXT_IS_EMAIL' }, true),
    ],
    customers: 3,
  },
  'colours by condition, notes and names': {
    rows: LIST,
    arranged: [
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [area([1, 4, 0, 4])],
            booleanRule: {
              condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$D2="金"' }] },
              format: { textFormat: { bold: true } },
            },
          },
          index: 0,
        },
      },
      { addNamedRange: { namedRange: { name: 'people', range: area([1, 4, 0, 1]) } } },
      { addNamedRange: { namedRange: { name: 'whole', range: area([0, 4, 0, 4]) } } },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
          rows: [{ values: [{ note: '老客户' }] }],
          fields: 'note',
        },
      },
    ],
    customers: 3,
  },
  'protections that others made': {
    rows: LIST,
    arranged: [
      {
        addProtectedRange: {
          protectedRange: {
            range: area([0, 1, 0, 4]),
            editors: { users: [OWNER, 'rep@example.com'] },
            description: '表头',
          },
        },
      },
      {
        addProtectedRange: {
          protectedRange: { range: area([1, 4, 2, 3]), warningOnly: true, description: '小心' },
        },
      },
    ],
    customers: 3,
  },
  'protections over titles, headers and customers': {
    rows: [['客户名单', '', '', ''], ['截至 2026 年', '', '', ''], ...LIST],
    arranged: [
      [0, 2, 0, 4],
      [0, 3, 0, 4],
      [1, 5, 1, 2],
    ].map((at, index) => ({
      addProtectedRange: {
        protectedRange: {
          range: area(at as unknown as Area),
          editors: { users: [OWNER, 'rep@example.com'] },
          description: `保护 ${index}`,
        },
      },
    })),
    customers: 3,
  },
  'names over titles, headers, customers and sums': {
    rows: [
      ['客户名单', '', '', ''],
      ...LIST.map((row, index) => [...row.slice(0, 3), index || '金额']),
      ['合计', '', '', 6],
    ],
    arranged: [
      [0, 6, 0, 4],
      [0, 1, 0, 1],
      [1, 5, 0, 1],
      [5, 6, 3, 4],
    ].map((at, index) => ({
      addNamedRange: { namedRange: { name: `name_${index}`, range: area(at as unknown as Area) } },
    })),
    customers: 3,
  },
  'titles above and a line of sums below': {
    rows: [
      ['客户名单', '', '', ''],
      ['截至 2026 年', '', '', ''],
      ['姓名', '手机', '公司', '金额'],
      ['张三', '13977413962', '甲', 10],
      ['李四', '15093686061', '乙', 20],
      ['小计', '', '', ''],
      ['合计：', '', '', 30],
    ],
    arranged: [formula(5, 3, '=SUM(D4:D5)'), merged(6, 7, 0, 2)],
    customers: 2,
  },
  'a formula in its header and one that fills the column': {
    rows: [
      ['姓名', '手机', '金额', ''],
      ['张三', '13977413962', 10, ''],
      ['李四', '15093686061', 20, ''],
    ],
    arranged: [formula(0, 3, '="双"&"倍"'), formula(1, 3, '=ARRAYFORMULA(C2:C3*2)')],
    customers: 2,
  },
  'an empty column and blank rows between': {
    rows: [
      ['姓名', '', '手机'],
      ['张三', '', '13977413962'],
      ['', '', ''],
      ['', '', ''],
      ['李四', '', '15093686061'],
    ],
    customers: 2,
  },
  'texts that look like commands': {
    rows: [
      ['姓名', '备注'],
      ['=HYPERLINK("http://x.invalid","点")', '@SUM(A1)'],
      ['+1-1', "'quoted"],
      ['<b>张</b>', '{{name}} $& %s'],
    ],
    customers: 3,
  },
}

function oddRun({ rows, arranged = [] }: OddSheet, more: { name: string; rows: Rows }[] = []): ScriptRun {
  const run = scriptRun([{ name: '名单', rows }, ...more])
  run.google.share(run.spreadsheetId, { editors: ['rep@example.com'] })
  if (arranged.length > 0) arrange(run, arranged)
  return run
}

/** Every value of the sheet, however often it stands there. */
const valuesOf = (run: ScriptRun, tab: string): string[] =>
  cellsOf(run, tab)
    .flat()
    .map(String)
    .filter((text) => text !== '')

describe('a sheet with', () => {
  it.each(Object.keys(SHEETS))(
    '%s becomes a register that holds every value, and goes back exactly',
    (name) => {
      const sheet = SHEETS[name]!
      const run = oddRun(sheet)
      const before = workbookPicture(fileOf(run))
      const values = valuesOf(run, '名单')
      expect(setUp(run)).toMatchObject({ outcome: 'done', customers: sheet.customers })
      run.sweep()
      const now = [...valuesOf(run, '名单'), ...valuesOf(run, '原表副本 2026-11-21').slice(values.length)]
      for (const value of values) expect(now).toContain(value)
      const numbers = cellsOf(run, '名单').map(([number]) => number)
      expect(numbers.filter((number) => typeof number === 'number')).toHaveLength(sheet.customers)
      expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
      expect(workbookPicture(fileOf(run))).toEqual(before)
    },
  )

  it('headers of two lines takes the lower ones, and the upper ones where they reach down', () => {
    const run = oddRun(SHEETS['headers merged over two rows']!)
    setUp(run)
    expect(cellsOf(run, '名单').slice(0, 2)).toEqual([
      ['客户编号', '姓名', '手机', '邮箱', '公司', '提示'],
      [100_001, '张三', '13977413962', 'zhang@qq.com', '甲'],
    ])
  })

  it('two more beside it becomes a register alone; the others are as they were', () => {
    const others = [
      {
        name: '报价',
        rows: [
          ['项目', '价格'],
          ['帐篷', 3_200],
        ] as Rows,
      },
      { name: '空表', rows: [] as Rows },
    ]
    const run = oddRun({ rows: LIST, customers: 3 }, others)
    const before = workbookPicture(fileOf(run))
    const second = fileOf(run).grids[1]!.id
    expect(run.call('setup.look', {}).sheets.map(({ title, empty }) => [title, empty])).toEqual([
      ['名单', false],
      ['报价', false],
      ['空表', true],
    ])
    expect(setUp(run, second)).toMatchObject({ outcome: 'done', tab: '报价', customers: 1 })
    const now = workbookPicture(fileOf(run))
    expect(now.tabs.filter(({ name }) => ['名单', '空表'].includes(name))).toEqual([
      before.tabs[0],
      before.tabs[2],
    ])
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })
})
