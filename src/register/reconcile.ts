import { additions, type Change, differences, removals } from './change'
import type { Comparison } from './comparison'
import { fieldOf } from './field'
import type { Issue } from './issue'
import { type Numbering, numberRows } from './number-rows'
import { contextOfRecord } from './rules/country'
import { CHINA, checkRecord, type RuleContext, tidyValue } from './rules/field-rules'
import type { ShadowEntry } from './shadow'
import { recordFields, type TableRow, type TableView } from './table-view'
import { fieldValue, type RecordValues, type Value } from './value'

/** A row as it should be: its number, its values after automatic correction, and the rules they break. */
export interface SettledRow {
  readonly row: number
  readonly id: string
  readonly values: RecordValues
  readonly issues: readonly Issue[]
  /** What stood in the fields just corrected, and in those corrected earlier and not typed anew since. */
  readonly corrected: RecordValues
}

/** What people did in the table, what the product does about it, and how the rows stand then. */
export interface Reconciliation {
  /** Done by people in the cells: typed, pasted, deleted. */
  readonly outside: readonly Change[]
  /** Corrections the product makes, after those. */
  readonly corrections: readonly Change[]
  /** Rows whose number cell must be written, with the number. */
  readonly numbers: readonly { readonly row: number; readonly id: string }[]
  /** Every numbered row of the view, as it stands afterwards. */
  readonly settled: readonly SettledRow[]
  readonly deleted: readonly string[]
  readonly nextNumber: number
}

/**
 * Compares a table with what was last recorded. Where a row stands does not matter: a sort changes nothing. Fields
 * whose column is not there are not compared: a column that was removed did not clear ten thousand values one by one.
 */
export function reconcile(comparison: Comparison): Reconciliation {
  const { view, recorded } = comparison
  const numbering = numberRows(comparison)
  const table = view.schema.key
  const outside: Change[] = []
  const corrections: Change[] = []
  const settled = view.rows.flatMap((row): SettledRow[] => {
    const settling = settle(comparison, numbering, row)
    if (!settling) return []
    for (const change of settling.typed) outside.push(change)
    for (const change of settling.corrections) corrections.push(change)
    return [settling.settled]
  })
  const present = new Set(settled.map(({ id }) => id))
  const deleted = comparison.whole ? [...recorded.keys()].filter((id) => !present.has(id)) : []
  for (const id of deleted) outside.push(...removals(table, id, recorded.get(id)!.values))
  const { written: numbers, nextNumber } = numbering
  return { outside, corrections, numbers, settled, deleted, nextNumber }
}

interface Settling {
  readonly typed: readonly Change[]
  readonly corrections: readonly Change[]
  readonly settled: SettledRow
}

function settle(
  { view, recorded, context = CHINA }: Comparison,
  numbering: Numbering,
  row: TableRow,
): Settling | undefined {
  const id = numbering.idOf.get(row)
  if (id === undefined) return undefined
  const before = recorded.get(id)
  const values = before ? { ...withoutColumn(view, before.values), ...row.values } : row.values
  const table = view.schema.key
  const typed = before ? differences(table, id, before.values, values) : additions(table, id, values)
  const after = correct(view, { id, values, before, typed }, contextOfRecord(values, context))
  const issues = checkRecord(recordFields(view.schema), after.values, context)
  return {
    typed,
    corrections: after.changes,
    settled: { row: row.row, id, values: after.values, issues, corrected: after.corrected },
  }
}

/** The recorded values of fields that have no column now: they stand until the column is back. */
function withoutColumn(view: TableView, values: RecordValues): RecordValues {
  const gone = recordFields(view.schema).filter(({ key }) => !view.columns.has(key) && key in values)
  return gone.length === 0 ? {} : Object.fromEntries(gone.map(({ key }) => [key, values[key]!]))
}

interface TypedRow {
  readonly id: string
  readonly values: RecordValues
  readonly before: ShadowEntry | undefined
  readonly typed: readonly Change[]
}

/**
 * The automatic corrections of what was typed. A value that a person put back after an earlier correction stays:
 * the product does not fight with Ctrl+Z.
 */
function correct(
  view: TableView,
  { id, values, before, typed }: TypedRow,
  context: RuleContext,
): { values: RecordValues; changes: Change[]; corrected: RecordValues } {
  const corrected: Record<string, Value> = { ...before?.corrected }
  const after: Record<string, Value> = { ...values }
  const changes: Change[] = []
  for (const { field } of typed) {
    const value = fieldValue(values, field)
    const kind = fieldOf(view.schema, field)
    if (!kind || corrected[field] === value || isFormulaText(value)) continue
    delete corrected[field]
    const tidy = tidyValue(kind, value, context)
    if (tidy === value) continue
    corrected[field] = value
    if (tidy === '') delete after[field]
    else after[field] = tidy
    changes.push({ table: view.schema.key, recordId: id, field, before: value, after: tidy })
  }
  return { values: after, changes, corrected }
}

/** A text that looks like a formula is left exactly as it is: it may be one. */
const isFormulaText = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=')
