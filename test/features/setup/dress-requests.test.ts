import { columnPlan, proposedMatches } from '../../../src/features/setup/column-plan'
import { lookRequests, ruleRequests } from '../../../src/features/setup/dress-requests'
import { dressedColumns } from '../../../src/features/setup/dressed-column'
import { foldRequests } from '../../../src/features/setup/fold-requests'
import { markRequests, warningRequests } from '../../../src/features/setup/guard-requests'
import { sheetGrid } from '../../../src/features/setup/sheet-grid'
import { targetLayout } from '../../../src/features/setup/target-layout'
import { keeperOnly } from '../../../src/host/hidden-tab'
import type { WorkbookRequest } from '../../../src/host/workbook'
import { CHINA } from '../../../src/register/rules/rule-context'

type Cells = (string | number | boolean)[][]

function dressed(values: Cells, options: { entered?: Cells; formats?: string[][]; widths?: number[] } = {}) {
  const { entered = values, formats = [], widths = [] } = options
  const tab = { sheetId: 7, title: 'L', index: 0, hidden: false, rowCount: 100, columnCount: 10 }
  const grid = sheetGrid({ tab, values, entered, part: {}, formats, widths })
  const plan = columnPlan(proposedMatches(grid, 'zh-CN', CHINA), 'zh-CN')
  return dressedColumns(grid, plan, targetLayout(grid, plan), widths)
}

const of = <Body>(requests: readonly WorkbookRequest[], kind: string): Body[] =>
  requests.flatMap((request) => (kind in request ? [request[kind] as Body] : []))

interface Repeat {
  readonly range: {
    readonly startColumnIndex: number
    readonly endColumnIndex: number
    readonly endRowIndex?: number
  }
  readonly cell: { readonly userEnteredFormat: { readonly numberFormat?: { readonly pattern: string } } }
}
const patterns = (requests: readonly WorkbookRequest[]): [number, string | undefined][] =>
  of<Repeat>(requests, 'repeatCell')
    .flatMap(({ range, cell }) =>
      columnsOf(range).map((column): [number, string | undefined] => [
        column,
        cell.userEnteredFormat.numberFormat?.pattern,
      ]),
    )
    .sort(([one], [other]) => one - other)

/** The columns of a range. */
const columnsOf = (range: { readonly startColumnIndex: number; readonly endColumnIndex: number }): number[] =>
  Array.from(
    { length: range.endColumnIndex - range.startColumnIndex },
    (_, at) => range.startColumnIndex + at,
  )

const LIST: Cells = [
  ['姓名', '手机', '合同到期', '金额'],
  ['张三', '13977413962', '2026-01-01', 12.5],
  ['李四', 13_977_413_963, 46_000, 7],
]

describe('the formats of a register', () => {
  it('are text for texts and phones, days for days, money for amounts, to the end of the sheet', () => {
    const requests = ruleRequests(7, dressed(LIST))
    expect(patterns(requests)).toEqual([
      [0, '0'],
      [1, '@'],
      [2, '@'],
      [3, 'yyyy-mm-dd'],
      [4, '#,##0.00'],
      [5, '@'],
    ])
    for (const { range } of of<Repeat>(requests, 'repeatCell')) expect(range.endRowIndex).toBeUndefined()
  })

  it('leave a column alone in which they would show something else', () => {
    const list: Cells = [
      ['姓名', '合同到期', '体温'],
      ['张三', 46_000.5, 36.6],
      ['李四', 46_001, '高'],
    ]
    expect(patterns(ruleRequests(7, dressed(list))).map(([column]) => column)).toEqual([0, 1, 4])
  })

  it('leave columns of formulas alone, drop-downs included', () => {
    const list: Cells = [
      ['姓名', '性别'],
      ['张三', '男'],
      ['李四', '女'],
    ]
    const entered: Cells = [list[0]!, ['张三', '=IF(1,"男","")'], ['李四', '=IF(1,"女","")']]
    const requests = ruleRequests(7, dressed(list, { entered }))
    expect(patterns(requests).map(([column]) => column)).toEqual([0, 1, 3])
  })
})

describe('the requests that dress a register', () => {
  const headers = Array.from({ length: 30 }, (_, index) => `自定义 ${index}`)
  const many = dressed([headers, headers.map((_, index) => `值 ${index}`)])

  it('are few, however many columns there are: one for each run of equal neighbours', () => {
    expect(of(ruleRequests(7, many), 'repeatCell')).toHaveLength(2)
    expect(of(lookRequests(7, many, 'zh-CN', 32), 'addConditionalFormatRule')).toHaveLength(1)
  })

  it('reach every column that people fill in, each once', () => {
    const ranges = of<{ rule: { ranges: Repeat['range'][] } }>(
      lookRequests(7, many, 'zh-CN', 32),
      'addConditionalFormatRule',
    ).flatMap(({ rule }) => rule.ranges)
    const wanted = many.filter(({ field }) => !['number', 'problems'].includes(field.key))
    expect(ranges.flatMap(columnsOf)).toEqual(wanted.map(({ column }) => column))
  })
})

describe('drop-downs', () => {
  it('offer the choices and let other values stand', () => {
    const list: Cells = [
      ['姓名', '性别'],
      ['张三', 'M'],
    ]
    const [rule] = of<{ rule?: { strict: boolean; condition: { values: unknown[] } } }>(
      ruleRequests(7, dressed(list)),
      'setDataValidation',
    ).flatMap((each) => each.rule ?? [])
    expect(rule?.strict).toBe(false)
    expect(rule?.condition.values).toEqual(
      expect.arrayContaining([{ userEnteredValue: '男' }, { userEnteredValue: '女' }]),
    )
  })

  it('do not take away rules that the firm made for its own fields', () => {
    const list: Cells = [
      ['姓名', '爱好'],
      ['张三', '茶'],
    ]
    const ranges = of<{ range: { startColumnIndex: number } }>(
      ruleRequests(7, dressed(list)),
      'setDataValidation',
    )
    expect(ranges.map(({ range }) => range.startColumnIndex)).toEqual([0, 3])
  })
})

describe('the look of a register', () => {
  const sheetProperties = (requests: readonly WorkbookRequest[]) =>
    of<{ properties: { gridProperties: object } }>(requests, 'updateSheetProperties')[0]!.properties
      .gridProperties

  it('freezes the header and the columns up to the name', () => {
    expect(sheetProperties(lookRequests(7, dressed(LIST), 'zh-CN', 6))).toEqual({
      frozenRowCount: 1,
      frozenColumnCount: 2,
    })
  })

  it('freezes no more than leaves room, and never every column', () => {
    const wide: Cells = [[...Array.from({ length: 8 }, (_, index) => `栏 ${index}`), '姓名']]
    wide.push([...Array.from({ length: 8 }, () => 'x'), '张三'])
    expect(sheetProperties(lookRequests(7, dressed(wide), 'zh-CN', 11))).toMatchObject({
      frozenColumnCount: 1,
    })
    expect(sheetProperties(lookRequests(7, dressed(LIST), 'zh-CN', 2))).toMatchObject({
      frozenColumnCount: 1,
    })
  })

  it('keeps widths that somebody chose', () => {
    const widths = (list: number[]) =>
      of<{ range: { startIndex: number } }>(
        lookRequests(7, dressed(LIST, { widths: list }), 'zh-CN', 6),
        'updateDimensionProperties',
      ).map(({ range }) => range.startIndex)
    expect(widths([100, 100, 100, 100])).toEqual([0, 2, 5])
    expect(widths([100, 61, 100, 100])).toEqual([0, 5])
  })

  it('marks a cell where a line of the problems begins with its header, and no formula of the firm', () => {
    const rules = of<{ rule: { booleanRule: { condition: { values: { userEnteredValue: string }[] } } } }>(
      lookRequests(7, dressed(LIST), 'zh-CN', 6),
      'addConditionalFormatRule',
    ).map(({ rule }) => rule.booleanRule.condition.values[0]!.userEnteredValue)
    // One rule for all: the header is that of the cell's own column.
    expect(rules).toEqual(['=ISNUMBER(FIND(CHAR(10)&B$1&"：",CHAR(10)&$F2))'])
  })
})

describe('what guards a register', () => {
  it('marks every column with its field', () => {
    const marks = of<{ developerMetadata: { metadataValue: string } }>(
      markRequests(7, dressed(LIST)),
      'createDeveloperMetadata',
    ).map(({ developerMetadata }) => developerMetadata.metadataValue)
    expect(marks).toEqual(['number', 'name', 'phone', 'contract-end', 'amount', 'problems'])
  })

  it('asks before headers, numbers and problems are changed, and forbids nothing', () => {
    const guards = of<{ protectedRange: { warningOnly: boolean; range: object } }>(
      warningRequests(7, dressed(LIST)),
      'addProtectedRange',
    )
    expect(guards.map(({ protectedRange }) => protectedRange.warningOnly)).toEqual([true, true, true])
    expect(guards[0]!.protectedRange.range).toEqual({ sheetId: 7, startRowIndex: 0, endRowIndex: 1 })
  })

  it('lets nobody but the administrator into the tabs of the register', () => {
    expect(keeperOnly(9, 'a@b.cn')).toMatchObject({
      addProtectedRange: { protectedRange: { range: { sheetId: 9 }, editors: { users: ['a@b.cn'] } } },
    })
  })
})

describe('the folds of a register', () => {
  const folds = (...headers: string[]): [number, number][] =>
    of<{ range: { startIndex: number; endIndex: number } }>(
      foldRequests(7, dressed([headers, headers.map((header) => `值 ${header}`)]), 2),
      'addDimensionGroup',
    ).map(({ range }) => [range.startIndex, range.endIndex])

  it('take in neighbouring columns of one block, all but the first', () => {
    expect(folds('姓名', '手机', '邮箱', '地址', '合同到期', '交易金额')).toEqual([[3, 5]])
  })

  it('stay apart where two blocks follow each other', () => {
    const [first, second] = folds('姓名', '手机', '邮箱', '地址', '甲项', '乙项', '丙项', '丁项')
    expect(first).toEqual([3, 5])
    expect(second![0]).toBeGreaterThan(first![1])
  })

  it('are none where too little stands together, and never hide the name or the problems', () => {
    expect(folds('姓名', '手机', '邮箱')).toEqual([])
    expect(folds('甲项', '乙项', '姓名', '丙项', '丁项')).toEqual([])
  })
})
