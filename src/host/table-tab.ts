import { type Cell, toCell } from '../register/cell-codec'
import { type Field, NUMBER, PROBLEMS, type TableSchema } from '../register/field'
import { fieldValue, type RegisterRecord } from '../register/value'
import { cellBlock } from './cell-block'
import { choiceRule, formatOf, markingRule } from './column-dress'
import { markColumn } from './column-mark'
import { columnRuns } from './column-runs'
import { overdueMonths } from './overdue-months'
import { columnBelowHeader } from './request-parts'
import { protectColumn } from './role-protection'
import { frozenIn, tableLook } from './table-look'
import { warnBeforeChanges } from './warning-protection'
import type { WorkbookRequest } from './workbook'

const SPARE_ROWS = 100

/** What a new tab of a table holds, and where it goes. */
export interface TableTab {
  readonly schema: TableSchema
  readonly records: readonly RegisterRecord[]
  readonly index: number
  readonly locale: 'en' | 'zh-CN'
  /** Who may edit each field by its key; everybody where absent. */
  readonly editors?: ReadonlyMap<string, readonly string[]>
}

/**
 * The tab of a table with its records: header, marks, formats, drop-downs, protections, hidden columns. Problems and
 * what is computed are written by the runs of the administrator; formulas of the firm are not recorded and stay away.
 */
export function tableTab({ schema, records, index, locale, editors }: TableTab): WorkbookRequest[] {
  const { fields, sheetId, tab: title } = schema
  const columns = new Map(fields.map(({ key }, column) => [key, column]))
  const size = { rowCount: records.length + 1 + SPARE_ROWS, columnCount: fields.length + 1 }
  const gridProperties = { ...size, frozenRowCount: 1, frozenColumnCount: frozenIn(schema) }
  const rows = records.map((record) => fields.map((field) => cellOf(field, record)))
  return [
    { addSheet: { properties: { sheetId, title, index, gridProperties } } },
    headerLook(sheetId, 0, fields.length),
    ...newDress(schema, columns, locale),
    ...fields.flatMap((field, column) => [
      markColumn(sheetId, column, field.key),
      ...(editors?.has(field.key) ? [protectColumn(schema, field, column, editors.get(field.key)!)] : []),
      ...(field.hidden ? [hiddenColumn(sheetId, column)] : []),
    ]),
    ...tableLook(schema, columns),
    ...overdueMonths(schema, columns),
    ...warnBeforeChanges(
      sheetId,
      fields.flatMap((field, column) => (isProducts(field) ? [column] : [])),
    ),
    cellBlock(sheetId, 0, 0, [fields.map(({ header }) => header), ...rows]),
    ...tickBoxes(schema, records),
  ]
}

/** Tick boxes where a record says yes or no; a cell without an answer gets its box with it. */
const tickBoxes = ({ sheetId, fields }: TableSchema, records: readonly RegisterRecord[]): WorkbookRequest[] =>
  fields.flatMap(({ key, kind }, columnIndex) => {
    const isAnswered = ({ values }: RegisterRecord) => typeof fieldValue(values, key) === 'boolean'
    if (kind !== 'yes-no' || !records.some(isAnswered)) return []
    const rows = records.map((record) => ({
      values: [isAnswered(record) ? { dataValidation: TICK_BOX } : {}],
    }))
    const start = { sheetId, rowIndex: 1, columnIndex }
    return [{ updateCells: { start, rows, fields: 'dataValidation' } }]
  })

const TICK_BOX = { condition: { type: 'BOOLEAN' }, strict: false, showCustomUi: true } as const

/** What `dressColumn` gives each column, for columns that had nothing before: a request for each run of equal neighbours. */
function newDress(
  { sheetId, fields }: TableSchema,
  columns: ReadonlyMap<string, number>,
  locale: TableTab['locale'],
): WorkbookRequest[] {
  const places = fields.flatMap((field, column) => (field.formula ? [] : [{ field, column }]))
  const problems = columns.get(PROBLEMS)
  return [
    ...columnRuns(places, ({ field }) => formatOf(field)).map(({ column, end, shared: numberFormat }) => ({
      repeatCell: {
        range: columnBelowHeader(sheetId, column, end),
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    })),
    ...columnRuns(places, ({ field }) => choiceRule(field)).map(({ column, end, shared: rule }) => ({
      setDataValidation: { range: columnBelowHeader(sheetId, column, end), rule },
    })),
    ...(problems === undefined
      ? []
      : columnRuns(places, () => true).map(({ column, end }) =>
          markingRule(sheetId, column, problems, locale, end),
        )),
  ]
}

/** Whether the product writes a column: its numbers, problems and what it computes. */
const isProducts = ({ key, kind }: Field): boolean =>
  key === NUMBER || key === PROBLEMS || kind === 'computed'

function cellOf(field: Field, { id, values }: RegisterRecord): Cell {
  return toCell(field, field.key === NUMBER ? id : fieldValue(values, field.key))
}

/** Bold headers on as many lines as they take, over some columns (0-based, half-open). */
export const headerLook = (
  sheetId: number,
  startColumnIndex: number,
  endColumnIndex: number,
): WorkbookRequest => ({
  repeatCell: {
    range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex, endColumnIndex },
    cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
    fields: 'userEnteredFormat(textFormat,wrapStrategy)',
  },
})

/** Hides a column (0-based), or shows it again. */
export const hiddenColumn = (sheetId: number, column: number, hiddenByUser = true): WorkbookRequest => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    properties: { hiddenByUser },
    fields: 'hiddenByUser',
  },
})
