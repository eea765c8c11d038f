import { doneLabel } from '../register/deadlines/deadline-line'
import { DEADLINES, MONTH_FIELDS } from '../register/deadlines/duty-months'
import { fieldOf, type TableSchema } from '../register/field'
import { columnLetters } from './column-dress'
import { colorStyle, columnBelowHeader } from './request-parts'
import type { WorkbookRequest } from './workbook'

const OVERDUE_GROUND = '#F9DEDC'
const OVERDUE_TEXT = '#B3261E'

/**
 * Colours the months of duties that are named, not done, and whose last day has passed: a rule a month, since each looks
 * at another day. Google works it out anew every day.
 */
export function overdueMonths(schema: TableSchema, columns: ReadonlyMap<string, number>): WorkbookRequest[] {
  const year = columns.get('year')
  if (schema.key !== DEADLINES || year === undefined) return []
  return MONTH_FIELDS.flatMap((field, index): WorkbookRequest[] => {
    const [column, done] = [columns.get(field), doneLabel(schema, field)]
    if (column === undefined || done === undefined || !fieldOf(schema, field)) return []
    const formula = overdueFormula(column, done, index + 1, { year, day: columns.get('due-day') })
    const format = {
      backgroundColorStyle: colorStyle(OVERDUE_GROUND),
      textFormat: { foregroundColorStyle: colorStyle(OVERDUE_TEXT), bold: true },
    }
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] }
    const ranges = [columnBelowHeader(schema.sheetId, column)]
    return [{ addConditionalFormatRule: { rule: { ranges, booleanRule: { condition, format } }, index: 0 } }]
  })
}

/** The last day is that of the line, or of the month where it is shorter or none is set: day 0 of the month after. */
function overdueFormula(
  column: number,
  done: string,
  month: number,
  { year, day }: { readonly year: number; readonly day: number | undefined },
): string {
  const [cell, years] = [`${columnLetters(column)}2`, `$${columnLetters(year)}2`]
  const end = `DATE(${years},${month + 1},0)`
  const set = day === undefined ? '' : `$${columnLetters(day)}2`
  const last = set === '' ? end : `IF(${set}="",${end},MIN(${end},DATE(${years},${month},${set})))`
  return `=AND(${cell}<>"",${cell}<>"${done.replace(/"/g, '""')}",ISNUMBER(${years}),${last}<TODAY())`
}
