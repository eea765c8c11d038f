import { greatest } from '../../base/greatest'
import { foldText } from '../../base/text-fold'
import { type ColumnClaim, settledClaims } from '../../register/matching/column-claims'
import { columnExamples } from '../../register/matching/column-examples'
import { guessKind } from '../../register/matching/guess-kind'
import { findHeaderRow } from '../../register/matching/header-row'
import { headerReader } from '../../register/matching/header-words'
import type { RuleContext } from '../../register/rules/rule-context'
import { isBlank } from '../../register/value'
import type { ListTarget } from './list-targets'

/** A list as it was pasted or read from a file. */
export type ListRows = readonly (readonly string[])[]

/** A list with its header found. */
export interface GuestList {
  readonly headers: readonly string[]
  /** Lines below the header, blank ones too. */
  readonly lines: ListRows
  /** 1-based place of the first of them in what was pasted. */
  readonly firstLine: number
}

/** A column of the list, and what it is taken for; `''` for nothing. */
export interface ListColumn {
  readonly column: number
  readonly header: string
  readonly target: string
  readonly examples: readonly string[]
}

/** What a column decides alone by what stands in it, by the kind that is guessed. */
const BY_KIND: Readonly<Record<string, string>> = {
  phone: 'phone',
  identity: 'certificate',
  'date-time': 'arrives-at',
}
const LEAST_VALUES = 3
const TIME = /^\s*\d{1,2}[:：]\d{2}\b/

/** Splits what was pasted into header and lines; a list may begin with titles, or with its data. */
export function guestList(rows: ListRows, targets: readonly ListTarget[]): GuestList {
  const header = findHeaderRow(rows, headerReader(targets))
  const width = greatest(
    rows.map((row) => row.length),
    0,
  )
  const headers = Array.from({ length: width }, (_, column) => rows[header]?.[column]?.trim() ?? '')
  return { headers, lines: rows.slice(header + 1), firstLine: header + 2 }
}

/** A text that is the same for lists with the same columns, whatever their case, spaces and signs. */
export const signatureOf = ({ headers }: GuestList): string => headers.map(foldText).join('|')

/** Proposes what each column of a list is, each target at most once: by its header, else by what stands in it. */
export function matchList(
  list: GuestList,
  targets: readonly ListTarget[],
  context: RuleContext,
): ListColumn[] {
  const meanings = headerReader(targets)
  const columns = list.headers.map((header, column) => ({
    header,
    column,
    values: list.lines.map((line) => line[column] ?? '').filter((value) => !isBlank(value)),
  }))
  const known = new Set(targets.map(({ key }) => key))
  const claims = columns.flatMap(({ header, column, values }): ColumnClaim<string>[] => {
    const named = meanings(header).map(({ key, score }) => ({
      column,
      key,
      confidence: 'header' as const,
      score,
    }))
    if (named.length > 0 || values.length < LEAST_VALUES) return named
    const isTime = values.every((value) => TIME.test(value))
    const key = isTime ? 'arrival-time' : BY_KIND[guessKind(header, values, context).kind]
    return key !== undefined && known.has(key) ? [{ column, key, confidence: 'values', score: 0 }] : []
  })
  const settled = settledClaims(claims)
  return columns.map(({ header, column, values }) => ({
    column,
    header,
    target: settled.get(column)?.key ?? '',
    examples: columnExamples(values),
  }))
}

/** Columns with what somebody decided of them, here or for an earlier list; a target given twice stays with the first. */
export function decidedList(
  columns: readonly ListColumn[],
  decided: readonly string[] | undefined,
  targets: readonly ListTarget[],
): ListColumn[] {
  if (!decided) return [...columns]
  const known = new Set(targets.map(({ key }) => key))
  const given = new Set<string>()
  return columns.map((column, index) => {
    const wanted = decided[index] ?? ''
    const target = known.has(wanted) && !given.has(wanted) ? wanted : ''
    given.add(target)
    return { ...column, target }
  })
}
