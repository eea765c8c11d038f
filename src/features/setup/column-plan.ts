import type { Locale } from '../../i18n/translation'
import { type Field, NUMBER, PROBLEMS } from '../../register/field'
import { type CatalogueKey, catalogueField, fieldFrom, isCatalogueKey } from '../../register/field-catalogue'
import { distinctHeaders } from '../../register/matching/distinct-headers'
import { guessKind } from '../../register/matching/guess-kind'
import { type ColumnMatch, matchColumns } from '../../register/matching/match-columns'
import type { RuleContext } from '../../register/rules/rule-context'
import { isBlank, type Value } from '../../register/value'
import { gridValues, type SheetGrid } from './sheet-grid'

/** What somebody decided about a column: a field of the catalogue, or an own field. */
export interface ColumnChoice {
  readonly column: number
  readonly field: string
}

/** A column of the sheet as a field of the register. */
interface PlannedColumn {
  /** 0-based, in the sheet as it was. */
  readonly column: number
  readonly field: Field
}

/** All columns of the register-to-be. */
export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[]
  /** The column whose numbers go on as customer numbers; without one a column is put in. */
  readonly adopted?: number
  /** The column before which the problems are put in; behind the last one where absent. */
  readonly problemsBefore?: number
  /** Fields in the order of the columns, number first and problems last where they are put in. */
  readonly fields: readonly Field[]
}

/**
 * Columns a register keeps at most. Google allows 30,000 characters of metadata a sheet, and each column carries a mark
 * of about 22.
 */
export const MOST_COLUMNS = 1_000

/** The product's proposal for every column that holds anything. */
export function proposedMatches(grid: SheetGrid, locale: Locale, context: RuleContext): ColumnMatch[] {
  const matches = matchColumns({
    headers: headersOf(grid),
    samples: gridValues(grid),
    formulas: grid.columns.map(({ formula }) => formula),
    locale,
    context,
  })
  return [...matches, ...formulaOnly(grid, matches.length)]
    .filter(({ column }) => grid.columns[column]?.blank === false)
    .map((match) => (match.field === NUMBER && match.formula ? ownMatch(match, grid, context) : match))
}

/** Columns at the right end that hold nothing but formulas which show nothing. */
const formulaOnly = ({ columns, width }: SheetGrid, from: number): ColumnMatch[] =>
  columns.slice(from, width).map(({ formula }, index) => ({
    column: from + index,
    header: '',
    field: 'own',
    confidence: 'none',
    kind: 'text',
    problems: 0,
    examples: [],
    formula,
  }))

const headersOf = ({ headers, width }: SheetGrid): Value[] =>
  Array.from({ length: width }, (_, column) => headers[column] ?? '')

const columnValues = (grid: SheetGrid, column: number): Value[] =>
  grid.rows.map((row) => row[column] ?? '').filter((value) => !isBlank(value))

function ownMatch(match: ColumnMatch, grid: SheetGrid, context: RuleContext): ColumnMatch {
  const dated = grid.columns[match.column]?.dated
  const guess = dated
    ? { kind: 'date' as const }
    : guessKind(match.header, columnValues(grid, match.column), context)
  const { choices: _, ...rest } = match
  return { ...rest, field: 'own', confidence: 'none', ...guess }
}

/** The proposal with what somebody decided; a field given twice stays with the first column that has it. */
export function decidedMatches(
  proposed: readonly ColumnMatch[],
  choices: readonly ColumnChoice[],
  grid: SheetGrid,
  locale: Locale,
  context: RuleContext,
): ColumnMatch[] {
  const decided = decide(proposed, choices, grid, context)
  const numbered = decided.find(({ field }) => field === NUMBER)?.column
  const headers = distinctHeaders(headersOf(grid), locale, numbered)
  return decided.map((match) => ({ ...match, header: headers[match.column] ?? match.header }))
}

function decide(
  proposed: readonly ColumnMatch[],
  choices: readonly ColumnChoice[],
  grid: SheetGrid,
  context: RuleContext,
): ColumnMatch[] {
  const chosen = new Map(choices.map(({ column, field }) => [column, field]))
  const taken = new Set<string>()
  return proposed.map((match) => {
    const wanted = chosen.get(match.column) ?? match.field
    const canBe = isCatalogueKey(wanted) && !isComputed(wanted) && !taken.has(wanted)
    if (!canBe || (wanted === NUMBER && !canBeNumbers(grid, match))) return ownMatch(match, grid, context)
    taken.add(wanted)
    if (wanted === match.field) return match
    const { choices: _, ...rest } = match
    return { ...rest, field: wanted, confidence: 'header', kind: fieldFrom(wanted, 'en').kind }
  })
}

const isComputed = (key: CatalogueKey): boolean => catalogueField(key)?.kind === 'computed'

/** Whether the values of a column can go on as customer numbers: whole, positive, each given once, no formulas. */
function canBeNumbers(grid: SheetGrid, match: ColumnMatch): boolean {
  const values = columnValues(grid, match.column).map(String)
  return !match.formula && values.every(isWholeNumber) && new Set(values).size === values.length
}

/** Whether a cell can be a customer number: whole, positive, of at most nine digits. */
export const isWholeNumber = (cell: Value): boolean => /^[1-9]\d{0,8}$/.test(String(cell))

/** The columns of the register, from decided matches. */
export function columnPlan(matches: readonly ColumnMatch[], locale: Locale): ColumnPlan {
  let own = 0
  const columns = matches.map((match): PlannedColumn => {
    const field = match.field === 'own' ? ownField(match, ++own) : knownField(match, locale)
    return { column: match.column, field: match.formula ? { ...field, formula: true } : field }
  })
  const adopted = columns.find(({ field }) => field.key === NUMBER)?.column
  const inner = columns.map(({ field }) => field)
  return {
    columns,
    ...(adopted === undefined ? {} : { adopted }),
    fields: [
      ...(adopted === undefined ? [fieldFrom(NUMBER, locale)] : []),
      ...inner,
      fieldFrom(PROBLEMS, locale),
    ],
  }
}

function knownField({ field, header }: ColumnMatch, locale: Locale): Field {
  if (!isCatalogueKey(field)) throw new Error(`No field ${field} in the catalogue`)
  return { ...fieldFrom(field, locale), header }
}

function ownField({ header, kind, choices }: ColumnMatch, count: number): Field {
  const list = choices ? { choices: choices.map((label) => ({ label })) } : {}
  return { key: `own-${count}`, kind, header, block: 'other', own: true, ...list }
}
