import type { Plain, WorkbookRequest } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import { type Field, type FieldKind, PROBLEMS } from '../../register/field'
import { colorStyle, columnBelowHeader } from './cell-data'
import type { DressedColumn } from './dressed-column'

const HEADER_GROUND = '#E8EEF7'
const WARNING_GROUND = '#FFF4E0'
const WARNING_TEXT = '#7A4A00'
const TAB_BLUE = '#0B57D0'
/** Columns frozen with the name: further to the right they would leave no room to scroll. */
const MOST_FROZEN = 4
const MOST_CHOICES = 500

const TEXT: Plain = { type: 'TEXT', pattern: '@' }
const DAY: Plain = { type: 'DATE', pattern: 'yyyy-mm-dd' }
const FORMATS: Readonly<Partial<Record<FieldKind, Plain>>> = {
  'number-id': { type: 'NUMBER', pattern: '0' },
  text: TEXT,
  'long-text': TEXT,
  phone: TEXT,
  email: TEXT,
  choice: TEXT,
  person: TEXT,
  computed: TEXT,
  date: DAY,
  birthday: DAY,
  money: { type: 'NUMBER', pattern: '#,##0.00' },
}
const DEFAULT_WIDTH = 100
const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = {
  'number-id': 90,
  phone: 130,
  email: 200,
  'long-text': 240,
  computed: 300,
}

/** Formats and drop-downs of the columns. An area that was converted to a Table refuses them. */
export function ruleRequests(sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] {
  return columns.flatMap((each): WorkbookRequest[] => {
    const { field, column } = each
    if (field.formula) return []
    const range = columnBelowHeader(sheetId, column)
    const numberFormat = each.keepsFormat ? undefined : FORMATS[field.kind]
    const rule = choiceRule(field)
    return [
      ...(numberFormat
        ? [
            {
              repeatCell: {
                range,
                cell: { userEnteredFormat: { numberFormat } },
                fields: 'userEnteredFormat.numberFormat',
              },
            },
          ]
        : []),
      ...(rule || !each.isOwnColumn ? [{ setDataValidation: { range, ...(rule ? { rule } : {}) } }] : []),
    ]
  })
}

/** A drop-down that lets other values stand: they are marked, not lost. */
function choiceRule({ kind, choices = [] }: Field): Plain | undefined {
  if (kind !== 'choice' || choices.length === 0 || choices.length > MOST_CHOICES) return undefined
  const values = choices.map(({ label }) => ({ userEnteredValue: label }))
  return { condition: { type: 'ONE_OF_LIST', values }, strict: false, showCustomUi: true }
}

/** Header style, widths, frozen header and name, and the colour of cells that the problems column names. */
export function lookRequests(
  sheetId: number,
  columns: readonly DressedColumn[],
  locale: Locale,
  columnCount: number,
): WorkbookRequest[] {
  const gridProperties = { frozenRowCount: 1, frozenColumnCount: frozenColumns(columns, columnCount) }
  return [
    headerLook(sheetId, columns),
    ...columns.flatMap((each) => widthRequests(sheetId, each)),
    ...problemsLook(sheetId, columns),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties, tabColorStyle: colorStyle(TAB_BLUE) },
        fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount,tabColorStyle',
      },
    },
    ...markingRules(sheetId, columns, locale),
  ]
}

/** How many columns stay in sight: up to the name, unless it stands too far to the right. */
export function frozenColumns(columns: readonly DressedColumn[], columnCount: number): number {
  const name = columns.find(({ field }) => field.key === 'name')?.column ?? 0
  return Math.min(name < MOST_FROZEN ? name + 1 : 1, columnCount - 1)
}

function headerLook(sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest {
  const endColumnIndex = Math.max(...columns.map(({ column }) => column)) + 1
  const look = {
    backgroundColorStyle: colorStyle(HEADER_GROUND),
    textFormat: { bold: true, foregroundColorStyle: colorStyle('#1F1F1F') },
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
  }
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex },
      cell: { userEnteredFormat: look },
      fields: 'userEnteredFormat(backgroundColorStyle,textFormat,verticalAlignment,wrapStrategy)',
    },
  }
}

/** A width that somebody chose stays. */
function widthRequests(
  sheetId: number,
  { field, column, width, isOwnColumn }: DressedColumn,
): WorkbookRequest[] {
  const pixelSize = WIDTHS[field.kind]
  if (pixelSize === undefined || (isOwnColumn && width !== undefined && width !== DEFAULT_WIDTH)) return []
  const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 }
  const hidden = isOwnColumn ? {} : { hiddenByUser: false }
  const fields = isOwnColumn ? 'pixelSize' : 'pixelSize,hiddenByUser'
  return [{ updateDimensionProperties: { range, properties: { pixelSize, ...hidden }, fields } }]
}

function problemsLook(sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] {
  return columns
    .filter(({ field }) => field.key === PROBLEMS)
    .map(({ column }) => ({
      repeatCell: {
        range: columnBelowHeader(sheetId, column),
        cell: {
          userEnteredFormat: {
            numberFormat: TEXT,
            textFormat: { foregroundColorStyle: colorStyle(WARNING_TEXT) },
            wrapStrategy: 'CLIP',
          },
        },
        fields: 'userEnteredFormat',
      },
    }))
}

const SEPARATOR = { en: ': ', 'zh-CN': '：' } as const

/** One rule a column: a cell is coloured where a line of the problems text begins with the column's header. */
function markingRules(sheetId: number, columns: readonly DressedColumn[], locale: Locale): WorkbookRequest[] {
  const problems = columns.find(({ field }) => field.key === PROBLEMS)
  if (!problems) return []
  const marked = columns.filter(
    ({ field }) => field.kind !== 'computed' && field.kind !== 'number-id' && !field.formula,
  )
  return marked.map(({ column }, index) => {
    const header = `${letters(column)}$1&"${SEPARATOR[locale]}"`
    const text = `$${letters(problems.column)}2`
    const formula = `=ISNUMBER(FIND(CHAR(10)&${header},CHAR(10)&${text}))`
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] }
    const format = {
      backgroundColorStyle: colorStyle(WARNING_GROUND),
      textFormat: { foregroundColorStyle: colorStyle(WARNING_TEXT) },
    }
    const rule = { ranges: [columnBelowHeader(sheetId, column)], booleanRule: { condition, format } }
    return { addConditionalFormatRule: { rule, index } }
  })
}

/** A column's letters: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
