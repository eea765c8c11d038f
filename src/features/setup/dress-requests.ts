import { choiceRule, FORMATS, markingRule, WARNING_TEXT } from '../../host/column-dress'
import { columnRuns } from '../../host/column-runs'
import { colorStyle, columnBelowHeader } from '../../host/request-parts'
import type { WorkbookRequest } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import { type FieldKind, PROBLEMS } from '../../register/field'
import type { DressedColumn } from './dressed-column'

const HEADER_GROUND = '#E8EEF7'
const TAB_BLUE = '#0B57D0'
/** Columns frozen with the name: further to the right they would leave no room to scroll. */
const MOST_FROZEN = 4

const DEFAULT_WIDTH = 100
const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = {
  'number-id': 90,
  phone: 130,
  email: 200,
  'long-text': 240,
  'date-time': 140,
  wechat: 140,
  web: 220,
  identity: 170,
  'credit-code': 180,
  choices: 180,
  place: 120,
  'yes-no': 80,
  computed: 300,
}
/** Fields whose texts are longer than others of their kind. */
const WIDTHS_BY_KEY: Readonly<Record<string, number>> = { company: 200, address: 240 }

/** Formats and drop-downs of the columns. An area that was converted to a Table refuses them. */
export function ruleRequests(sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] {
  const ours = columns.filter(({ field }) => !field.formula)
  const formats = columnRuns(ours, ({ field, keepsFormat }) =>
    keepsFormat ? undefined : FORMATS[field.kind],
  )
  // A column that the sheet did not have may stand on rules that it had.
  const rules = columnRuns(ours, ({ field, isOwnColumn }) => {
    const rule = choiceRule(field)
    return rule || !isOwnColumn ? { ...(rule ? { rule } : {}) } : undefined
  })
  return [
    ...formats.map(({ column, end, shared: numberFormat }) => ({
      repeatCell: {
        range: columnBelowHeader(sheetId, column, end),
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    })),
    ...rules.map(({ column, end, shared }) => ({
      setDataValidation: { range: columnBelowHeader(sheetId, column, end), ...shared },
    })),
  ]
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
  const pixelSize =
    WIDTHS_BY_KEY[field.key] ?? WIDTHS[field.kind] ?? (field.hidden ? DEFAULT_WIDTH : undefined)
  if (pixelSize === undefined || (isOwnColumn && width !== undefined && width !== DEFAULT_WIDTH)) return []
  const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 }
  const hidden = field.hidden ? { hiddenByUser: true } : isOwnColumn ? {} : { hiddenByUser: false }
  const fields = 'hiddenByUser' in hidden ? 'pixelSize,hiddenByUser' : 'pixelSize'
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
            numberFormat: FORMATS.text,
            textFormat: { foregroundColorStyle: colorStyle(WARNING_TEXT) },
            wrapStrategy: 'CLIP',
          },
        },
        fields: 'userEnteredFormat',
      },
    }))
}

/** One rule for neighbouring columns that people fill in. */
function markingRules(sheetId: number, columns: readonly DressedColumn[], locale: Locale): WorkbookRequest[] {
  const problems = columns.find(({ field }) => field.key === PROBLEMS)
  if (!problems) return []
  const filledIn = columns.filter(
    ({ field }) => field.kind !== 'computed' && field.kind !== 'number-id' && !field.formula,
  )
  return columnRuns(filledIn, () => true).map(({ column, end }) =>
    markingRule(sheetId, column, problems.column, locale, end),
  )
}
