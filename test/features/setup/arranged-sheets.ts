import type { SpreadsheetFile } from '../../../local/services/spreadsheet/grid/spreadsheet-file'
import type { ScriptRun } from './script-run'

/** The spreadsheet itself, to look at without asking as somebody. */
export function fileOf(run: ScriptRun): SpreadsheetFile {
  const file = run.google.files.get(run.spreadsheetId)
  if (!file) throw new Error('The spreadsheet is not there')
  return file
}

/** Carries out requests of the Sheets API as the owner, outside of any script. */
export function arrange(run: ScriptRun, requests: readonly object[]): void {
  const { Sheets } = run.google.globals as { Sheets: GoogleAppsScript.Sheets }
  Sheets.Spreadsheets!.batchUpdate({ requests: [...requests] as never }, run.spreadsheetId)
}

/** What the screens decide when somebody accepts every proposal. */
export function accepted(run: ScriptRun, sheetId = 0, requestId = 'request-1') {
  const match = run.call('setup.match', { sheetId })
  if (!match.ok) throw new Error(match.error)
  const { headerRow, country } = match.value
  const decision = { headerRow, country, columns: [] }
  const preview = run.call('setup.preview', { sheetId, ...decision })
  if (!preview.ok) throw new Error(preview.error)
  const source = { kind: 'sheet' as const, sheetId, seen: preview.value.seen, ...decision }
  return { requestId, source }
}

/** Sets a sheet up as proposed. */
export const setUp = (run: ScriptRun, sheetId = 0) => run.call('setup.start', accepted(run, sheetId))

/** The cells of a tab, row by row, up to the last one with content; formulas as what they show, or as their text. */
export function cellsOf(
  run: ScriptRun,
  tab: string,
  valueRenderOption: 'UNFORMATTED_VALUE' | 'FORMULA' = 'UNFORMATTED_VALUE',
): unknown[][] {
  const { Sheets } = run.google.globals as { Sheets: GoogleAppsScript.Sheets }
  const answer = Sheets.Spreadsheets!.Values!.get(run.spreadsheetId, `'${tab}'`, {
    valueRenderOption,
  })
  return answer.values ?? []
}

/** A sheet with titles, a line of sums, merged cells, formulas, notes, rules, sizes, a filter and frozen rows. */
export const DRESSED_ROWS = [
  ['客户名单', '', '', ''],
  ['姓名', '手机', '公司', '金额'],
  ['张三', '13977413962', '甲', 12],
  ['李四', '1771418572', '', 5.5],
  ['', '', '', ''],
  ['王五', '', '乙', 7],
  ['合计', '', '', 24.5],
]

const range = (rows: [number, number], columns?: [number, number]) => ({
  sheetId: 0,
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  ...(columns ? { startColumnIndex: columns[0], endColumnIndex: columns[1] } : {}),
})
const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
})

/** What makes the rows above a sheet as people have them. */
export const DRESSING: readonly object[] = [
  { mergeCells: { range: range([0, 1], [0, 4]) } },
  { mergeCells: { range: range([2, 4], [2, 3]) } },
  {
    updateDimensionProperties: {
      range: lines('ROWS', 3, 4),
      properties: { hiddenByUser: true, pixelSize: 40 },
      fields: 'hiddenByUser,pixelSize',
    },
  },
  {
    updateDimensionProperties: {
      range: lines('COLUMNS', 1, 2),
      properties: { pixelSize: 170 },
      fields: 'pixelSize',
    },
  },
  {
    repeatCell: {
      range: range([0, 2]),
      cell: { userEnteredFormat: { textFormat: { bold: true, fontSize: 14 } } },
      fields: 'userEnteredFormat.textFormat',
    },
  },
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 2, columnIndex: 4 },
      rows: [
        { values: [{ userEnteredValue: { formulaValue: '=D3*2' }, note: '两倍' }] },
        { values: [{ userEnteredValue: { formulaValue: '=D4*2&$A$1' } }] },
      ],
      fields: 'userEnteredValue,note',
    },
  },
  {
    setDataValidation: {
      range: range([2, 6], [2, 3]),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '甲' }, { userEnteredValue: '乙' }] },
        strict: true,
        showCustomUi: true,
      },
    },
  },
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [range([0, 50], [3, 4])],
        booleanRule: {
          condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '6' }] },
          format: { textFormat: { bold: true } },
        },
      },
      index: 0,
    },
  },
  { setBasicFilter: { filter: { range: range([1, 6], [0, 4]) } } },
  { addDimensionGroup: { range: lines('ROWS', 2, 6) } },
  { addDimensionGroup: { range: lines('ROWS', 4, 6) } },
  { addDimensionGroup: { range: lines('COLUMNS', 2, 4) } },
  {
    updateDimensionGroup: {
      dimensionGroup: { range: lines('COLUMNS', 2, 4), depth: 1, collapsed: true },
      fields: 'collapsed',
    },
  },
  {
    updateSheetProperties: {
      properties: {
        sheetId: 0,
        gridProperties: { frozenRowCount: 2 },
        tabColorStyle: { rgbColor: { red: 1 } },
      },
      fields: 'gridProperties.frozenRowCount,tabColorStyle',
    },
  },
]

/** A second tab whose formulas mean cells of the first: a title, some rows, a whole column. */
export const SUMS = { name: '合计', rows: [['总额'], ['标题'], ['列']] }
const SUM_FORMULAS = ['=SUM(名单!D3:D100)', '=名单!A1', '=COUNTA(名单!A:A)']

/** Writes the formulas of the second tab. */
export const sumFormulas = (sheetId: number): object => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 1 },
    rows: SUM_FORMULAS.map((formulaValue) => ({ values: [{ userEnteredValue: { formulaValue } }] })),
    fields: 'userEnteredValue',
  },
})
