import type { Grid } from '../grid/grid'
import { type Reference, referenceRect } from '../grid/reference'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { habitsOf } from '../values/locale'
import { isDateFormat } from '../values/pattern'
import { type Node, parseFormula } from './parse-formula'

const days = new Set('TODAY DATE EDATE EOMONTH WORKDAY DATEVALUE TO_DATE'.split(' '))
const followers = new Set(
  'SUM MIN MAX AVERAGE INDEX VLOOKUP XLOOKUP FILTER SORT UNIQUE ARRAYFORMULA ABS MINIFS MAXIFS'.split(' '),
)

/** The number format a formula gives to a cell without one: a day for `=TODAY()`, that of the cell it begins with for `=A1+7`. */
export function formulaFormat(file: SpreadsheetFile, grid: Grid, formula: string): string | undefined {
  return formatOf(file, grid, parseFormula(formula), 0)
}

function formatOf(file: SpreadsheetFile, grid: Grid, node: Node, depth: number): string | undefined {
  if (depth > 20) return undefined
  const of = (part: Node | undefined) => part && formatOf(file, grid, part, depth + 1)
  switch (node.kind) {
    case 'reference':
      return referenceFormat(file, grid, node.reference, depth)
    case 'binary':
      return sumFormat(node.operator, of(node.left), of(node.right))
    case 'percent':
      return '0%'
    case 'call':
      return callFormat(file, node.name, node.args, of)
    default:
      return undefined
  }
}

function referenceFormat(
  file: SpreadsheetFile,
  grid: Grid,
  reference: Reference,
  depth: number,
): string | undefined {
  const { row, column } = referenceRect(reference)
  const from = reference.tab === undefined ? grid : file.gridByName(reference.tab)
  const own = from?.formats.get(row, column)?.numberFormat
  const formula = own === undefined ? from?.formulas.get(row, column) : undefined
  return own ?? (from && formula ? formatOf(file, from, parseFormula(formula), depth + 5) : undefined)
}

/** A day plus a number is a day; a day less a day is a number. */
function sumFormat(
  operator: string,
  left: string | undefined,
  right: string | undefined,
): string | undefined {
  if (operator !== '+' && operator !== '-') return undefined
  const bothDays = left && right && isDateFormat(left) && isDateFormat(right)
  return bothDays && operator === '-' ? undefined : (left ?? right)
}

function callFormat(
  file: SpreadsheetFile,
  name: string,
  args: readonly Node[],
  of: (node: Node | undefined) => string | undefined,
): string | undefined {
  const habits = habitsOf(file.locale)
  if (days.has(name)) return habits.dateFormat
  if (name === 'NOW') return habits.dateTimeFormat
  if (name === 'TIME' || name === 'TIMEVALUE') return habits.timeFormat
  if (name === 'IF') return of(args[1]) ?? of(args[2])
  if (name === 'IFERROR' || name === 'IFNA') return of(args[0])
  return followers.has(name) ? of(args[0]) : undefined
}
