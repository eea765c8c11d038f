import { additions, type Change, differences, removals } from './change'
import { type Field, fieldOf, NUMBER } from './field'
import type { Issue } from './issue'
import { checkRecord, tidyValue } from './rules/field-rules'
import type { ShadowEntry } from './shadow'
import { recordFields, type TableRow, type TableView } from './table-view'
import { fieldValue, type RecordValues } from './value'

/** What is compared: the table (or some rows of it) with what was last recorded. */
export interface Comparison {
  readonly view: TableView
  /** Records as last recorded, the unsealed journal included; `null` marks one that the journal removed. */
  readonly recorded: ReadonlyMap<string, ShadowEntry>
  /** Whether the view holds every row, so that a record not in it has been deleted. */
  readonly whole: boolean
  /** The next number never given. */
  readonly nextNumber: number
  /** Number that stood in a row before it was overtyped, where the edit event told it. */
  readonly overtyped?: ReadonlyMap<number, string>
}

/** A row as it should be: its number, its values after automatic correction, and the rules they break. */
export interface SettledRow {
  readonly row: number
  readonly id: string
  readonly values: RecordValues
  readonly issues: readonly Issue[]
  /** What stood in the fields just corrected, and in those corrected earlier and not touched since. */
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
  /** Every row of the view that differs from what was recorded, or whose problems text may. */
  readonly settled: readonly SettledRow[]
  readonly deleted: readonly string[]
  readonly nextNumber: number
}

/** Compares a table with what was last recorded. Where a row stands does not matter: a sort changes nothing. */
export function reconcile(comparison: Comparison): Reconciliation {
  const { view, recorded } = comparison
  const numbering = numberRows(comparison)
  const table = view.schema.key
  const outside: Change[] = []
  const corrections: Change[] = []
  const settled = view.rows.flatMap((row): SettledRow[] => {
    const id = numbering.idOf.get(row)
    if (id === undefined) return []
    const before = recorded.get(id)
    const typed = before
      ? differences(table, id, before.values, row.values)
      : additions(table, id, row.values)
    const after = correct(view, id, row.values, before, typed)
    outside.push(...typed)
    corrections.push(...after.changes)
    return [
      {
        row: row.row,
        id,
        values: after.values,
        issues: issuesOf(view, after.values, numbering.twice.has(row)),
        corrected: after.corrected,
      },
    ]
  })
  const present = new Set(settled.map(({ id }) => id))
  const deleted = comparison.whole ? [...recorded.keys()].filter((id) => !present.has(id)) : []
  for (const id of deleted) outside.push(...removals(table, id, recorded.get(id)!.values))
  return {
    outside,
    corrections,
    numbers: numbering.written,
    settled,
    deleted,
    nextNumber: numbering.nextNumber,
  }
}

interface Numbering {
  readonly idOf: ReadonlyMap<TableRow, string>
  readonly written: { row: number; id: string }[]
  readonly twice: ReadonlySet<TableRow>
  readonly nextNumber: number
}

/** Gives every row its number: its own where it is known and stands once, else the overtyped one, else a new one. */
function numberRows(comparison: Comparison): Numbering {
  const { view, recorded } = comparison
  const idOf = new Map<TableRow, string>()
  const taken = new Set<string>()
  const twice = new Set<TableRow>()
  const open: TableRow[] = []
  for (const row of byLikeness(view.rows, recorded)) {
    if (row.id !== '' && recorded.has(row.id) && !taken.has(row.id)) {
      idOf.set(row, row.id)
      taken.add(row.id)
    } else {
      if (taken.has(row.id)) twice.add(row)
      open.push(row)
    }
  }
  const missing = comparison.whole ? [...recorded.keys()].filter((id) => !taken.has(id)) : []
  let nextNumber = comparison.nextNumber
  const written: { row: number; id: string }[] = []
  for (const row of open.sort((a, b) => a.row - b.row)) {
    if (Object.keys(row.values).length === 0) {
      written.push({ row: row.row, id: '' })
      continue
    }
    const former = formerNumber(row, comparison, missing, taken)
    const id = former ?? String(nextNumber++)
    idOf.set(row, id)
    taken.add(id)
    written.push({ row: row.row, id })
  }
  return { idOf, written, twice, nextNumber }
}

/** Rows that share a number: the one most like what was recorded comes first and keeps it. */
function byLikeness(rows: readonly TableRow[], recorded: ReadonlyMap<string, ShadowEntry>): TableRow[] {
  const counts = new Map<string, number>()
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  const distance = (row: TableRow) =>
    (counts.get(row.id) ?? 0) > 1
      ? differences('', row.id, recorded.get(row.id)?.values ?? {}, row.values).length
      : 0
  return rows
    .map((row) => ({ row, distance: distance(row) }))
    .sort((a, b) => a.distance - b.distance || a.row.row - b.row.row)
    .map(({ row }) => row)
}

/** The number a row had before somebody typed over it: told by the event, or that of a missing record with the same values. */
function formerNumber(
  row: TableRow,
  { recorded, overtyped }: Comparison,
  missing: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const told = overtyped?.get(row.row)
  if (told !== undefined && recorded.has(told) && !taken.has(told)) return told
  return missing.find(
    (id) => !taken.has(id) && differences('', id, recorded.get(id)?.values ?? {}, row.values).length === 0,
  )
}

/**
 * The automatic corrections of what was typed. A value that a person put back after an earlier correction stays:
 * the product does not fight with Ctrl+Z.
 */
function correct(
  view: TableView,
  id: string,
  values: RecordValues,
  before: ShadowEntry | undefined,
  typed: readonly Change[],
): { values: RecordValues; changes: Change[]; corrected: RecordValues } {
  const corrected: Record<string, RecordValues[string]> = { ...before?.corrected }
  const after: Record<string, RecordValues[string]> = { ...values }
  const changes: Change[] = []
  for (const { field } of typed) {
    const value = fieldValue(values, field)
    const kind = fieldOf(view.schema, field)
    if (!kind || corrected[field] === value || isFormulaText(value)) continue
    delete corrected[field]
    const tidy = tidyValue(kind, value)
    if (tidy === value) continue
    corrected[field] = value
    after[field] = tidy
    changes.push({ table: view.schema.key, recordId: id, field, before: value, after: tidy })
  }
  return { values: after, changes, corrected }
}

/** A text that looks like a formula is left exactly as it is: it may be one. */
const isFormulaText = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=')

function issuesOf(view: TableView, values: RecordValues, numberTwice: boolean): Issue[] {
  const fields: Field[] = recordFields(view.schema)
  const twice: Issue[] = numberTwice ? [{ field: NUMBER, reason: 'number-twice' }] : []
  return [...twice, ...checkRecord(fields, values)]
}
