import { differences } from './change'
import type { Comparison } from './comparison'
import type { ShadowEntry } from './shadow'
import type { TableRow } from './table-view'
import type { RecordValues } from './value'

/** Which record each row is. */
export interface Numbering {
  /** A row without entry is no record: it holds nothing. */
  readonly idOf: ReadonlyMap<TableRow, string>
  /** Number cells to write; `''` empties one that belongs to no record. */
  readonly written: readonly { readonly row: number; readonly id: string }[]
  readonly nextNumber: number
}

/**
 * Gives every row its number: its own where it is known and stands once, else the one that was typed over, else that
 * of a missing record with the same values, else a new one. Of rows that share a number, the one most like the record
 * keeps it: the others are copies. A number typed over that of a row is not its own where the row is like the record
 * it was before: the record whose number was typed may stand in a row nobody looks at.
 */
export function numberRows(comparison: Comparison): Numbering {
  const { view, recorded } = comparison
  const idOf = new Map<TableRow, string>()
  const taken = new Set<string>()
  const open: TableRow[] = []
  for (const row of byLikeness(view.rows, recorded)) {
    if (row.id !== '' && recorded.has(row.id) && !taken.has(row.id) && !isFormer(comparison, row)) {
      idOf.set(row, row.id)
      taken.add(row.id)
    } else open.push(row)
  }
  const former = formerNumbers(comparison, taken)
  let nextNumber = comparison.nextNumber
  const written: { row: number; id: string }[] = []
  for (const row of open.sort((a, b) => a.row - b.row)) {
    const isEmpty = Object.keys(row.values).length === 0
    const id = former(row) ?? (isEmpty ? '' : String(nextNumber++))
    if (id !== '') idOf.set(row, id)
    if (id !== row.id) written.push({ row: row.row, id })
  }
  return { idOf, written, nextNumber }
}

/** Whether a row is no less like the record whose number was typed over than like the one whose number it bears. */
function isFormer({ recorded, overtyped }: Comparison, row: TableRow): boolean {
  const told = overtyped?.get(row.row) ?? row.id
  const former = recorded.get(told)
  return (
    told !== row.id && former !== undefined && distance(former, row) <= distance(recorded.get(row.id), row)
  )
}

const distance = (entry: ShadowEntry | undefined, row: TableRow): number =>
  differences('', row.id, entry?.values ?? {}, row.values).length

function byLikeness(rows: readonly TableRow[], recorded: ReadonlyMap<string, ShadowEntry>): TableRow[] {
  const counts = new Map<string, number>()
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  const isShared = ({ id }: TableRow) => id !== '' && (counts.get(id) ?? 0) > 1
  return rows
    .map((row) => ({ row, distance: isShared(row) ? distance(recorded.get(row.id), row) : 0 }))
    .sort((a, b) => a.distance - b.distance || a.row.row - b.row.row)
    .map(({ row }) => row)
}

/** Looks up the number a row had before it was lost; each is given once. */
function formerNumbers(
  { view, recorded, whole, overtyped }: Comparison,
  taken: Set<string>,
): (row: TableRow) => string | undefined {
  const compared = [...view.columns.keys()].sort()
  const missing = whole ? missingByLikeness(recorded, taken, compared) : new Map<string, string[]>()
  return (row) => {
    const told = overtyped?.get(row.row)
    const isFree = told !== undefined && recorded.has(told) && !taken.has(told)
    const alike = missing.get(likeness(compared, row.values)) ?? []
    let id = isFree ? told : alike.pop()
    while (id !== undefined && taken.has(id)) id = alike.pop()
    if (id !== undefined) taken.add(id)
    return id
  }
}

/** Records that no row carries, by their likeness in some fields; the lowest number last. */
export function missingByLikeness(
  recorded: ReadonlyMap<string, ShadowEntry>,
  taken: ReadonlySet<string>,
  fields: readonly string[],
): Map<string, string[]> {
  const missing = new Map<string, string[]>()
  for (const [id, { values }] of [...recorded].reverse()) {
    if (taken.has(id)) continue
    const key = likeness(fields, values)
    const alike = missing.get(key)
    if (alike) alike.push(id)
    else missing.set(key, [id])
  }
  return missing
}

/** What two records have in common that agree in these fields. */
export const likeness = (fields: readonly string[], values: RecordValues): string =>
  JSON.stringify(fields.map((field) => values[field] ?? ''))
