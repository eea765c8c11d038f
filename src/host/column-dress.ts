import { type Field, type FieldKind, PROBLEMS, type TableSchema } from '../register/field'
import { isShare, shownKind } from '../register/figure-kind'
import { offeredChoices } from '../register/rules/offered-choices'
import { colorStyle, columnBelowHeader } from './request-parts'
import type { Plain, WorkbookRequest } from './workbook'

const TEXT: Plain = { type: 'TEXT', pattern: '@' }
const DAY: Plain = { type: 'DATE', pattern: 'yyyy-mm-dd' }
const SHARE: Plain = { type: 'PERCENT', pattern: '0%' }

/** The number format of each kind of field; a number has none of its own. */
export const FORMATS: Readonly<Record<FieldKind, Plain | undefined>> = {
  'number-id': { type: 'NUMBER', pattern: '0' },
  text: TEXT,
  'long-text': TEXT,
  phone: TEXT,
  email: TEXT,
  wechat: TEXT,
  web: TEXT,
  identity: TEXT,
  'credit-code': TEXT,
  place: TEXT,
  choice: TEXT,
  choices: TEXT,
  person: TEXT,
  computed: TEXT,
  date: DAY,
  'date-time': { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' },
  birthday: DAY,
  money: { type: 'NUMBER', pattern: '#,##0.00' },
  link: { type: 'NUMBER', pattern: '0' },
  number: undefined,
  'yes-no': undefined,
}
/** The number format of a field, that of what it computes where it is computed. */
export const formatOf = (field: Field): Plain | undefined =>
  isShare(field) ? SHARE : FORMATS[shownKind(field)]

/** Longer lists are left without a drop-down: Google takes 500 items. */
const MOST_CHOICES = 500
const SEPARATOR = { en: ': ', 'zh-CN': '：' } as const

/** What is wrong with a value is written in this colour, and the value stands on this ground. */
export const WARNING_TEXT = '#7A4A00'
const WARNING_GROUND = '#FFF4E0'

/**
 * A drop-down that lets other values stand: they are marked, not lost. Several choices have none, since Google would mark
 * every cell that holds two; yes or no has none either, since Google puts a no into every empty cell with a tick box:
 * the box comes with the answer.
 */
export function choiceRule(field: Field): Plain | undefined {
  const list = field.kind === 'choices' ? [] : offeredChoices(field)
  if (list.length === 0 || list.length > MOST_CHOICES) return undefined
  const values = list.map(({ label }) => ({ userEnteredValue: label }))
  return { condition: { type: 'ONE_OF_LIST', values }, strict: false, showCustomUi: true }
}

/** Lays the drop-down of a field over rows of its column (0-based, half-open) again: what is pasted replaces it. */
export function dropDownAgain(
  { sheetId }: TableSchema,
  field: Field,
  column: number,
  { startRow, endRow }: { readonly startRow: number; readonly endRow: number },
): WorkbookRequest[] {
  const rule = choiceRule(field)
  const rows = { startRowIndex: startRow, endRowIndex: endRow }
  const range = { sheetId, ...rows, startColumnIndex: column, endColumnIndex: column + 1 }
  return rule && !field.formula ? [{ setDataValidation: { range, rule } }] : []
}

/** Number format, drop-down and the colour of marked cells for one column (0-based), whatever the cells had before. */
export function dressColumn(
  { sheetId }: TableSchema,
  field: Field,
  column: number,
  columns: ReadonlyMap<string, number>,
  language: 'en' | 'zh-CN',
): WorkbookRequest[] {
  const range = columnBelowHeader(sheetId, column)
  const rule = choiceRule(field)
  const problems = columns.get(PROBLEMS)
  const numberFormat = formatOf(field)
  const cell = numberFormat ? { userEnteredFormat: { numberFormat } } : {}
  return [
    { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
    { setDataValidation: { range, ...(rule ? { rule } : {}) } },
    ...(problems === undefined ? [] : [markingRule(sheetId, column, problems, language)]),
  ]
}

/** Colours a cell of a column, or of those up to before `end`, where a line of the problems text begins with the column's header. */
export function markingRule(
  sheetId: number,
  column: number,
  problems: number,
  language: 'en' | 'zh-CN',
  end = column + 1,
): WorkbookRequest {
  const header = `${columnLetters(column)}$1&"${SEPARATOR[language]}"`
  const formula = `=ISNUMBER(FIND(CHAR(10)&${header},CHAR(10)&$${columnLetters(problems)}2))`
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] }
  const format = {
    backgroundColorStyle: colorStyle(WARNING_GROUND),
    textFormat: { foregroundColorStyle: colorStyle(WARNING_TEXT) },
  }
  const ranges = [columnBelowHeader(sheetId, column, end)]
  return { addConditionalFormatRule: { rule: { ranges, booleanRule: { condition, format } }, index: 0 } }
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
