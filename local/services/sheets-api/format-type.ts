import { type Piece, sectionsOf } from '../spreadsheet/values/pattern'
import { badRequest } from './api-error'

const usualPatterns: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '¥#,##0.00',
  DATE: 'yyyy-mm-dd',
  TIME: 'h:mm:ss',
  DATE_TIME: 'yyyy-mm-dd h:mm:ss',
  SCIENTIFIC: '0.00E+00',
}

/** The pattern of a kind of number where a request names the kind alone. */
export function usualPattern(type: string): string {
  const pattern = usualPatterns[type]
  if (pattern === undefined) throw badRequest(`Invalid value at 'type' (NumberFormatType), "${type}"`)
  return pattern
}

/** The kind of number a pattern shows: `TEXT`, `DATE`, `PERCENT` … */
export function formatType(pattern: string): string {
  const section = sectionsOf(pattern)[0]
  const kinds = new Set(section?.pieces.map((piece) => piece.kind))
  const has = (...wanted: Piece['kind'][]) => wanted.some((kind) => kinds.has(kind))
  if (section?.isDate) {
    const day = has('year', 'day', 'month')
    const time = has('hour', 'minute', 'second', 'elapsed', 'half')
    if (day && time) return 'DATE_TIME'
    return day ? 'DATE' : 'TIME'
  }
  if (has('text') && !has('digit')) return 'TEXT'
  if (has('percent')) return 'PERCENT'
  if (has('exponent')) return 'SCIENTIFIC'
  return /[$¥￥€£₩]/.test(pattern) ? 'CURRENCY' : 'NUMBER'
}

/** Whether a cell of this pattern shows a day or a time. */
export function showsMoment(pattern: string | undefined): boolean {
  return pattern !== undefined && sectionsOf(pattern)[0]?.isDate === true
}
