import type { Cell } from '../../register/cell-codec'
import { NUMBER } from '../../register/field'
import type { ColumnCell } from './cell-data'
import { isWholeNumber } from './column-plan'
import { type RegisterDraft, unnumbered } from './set-up-order'
import { spareBoxes } from './spare-boxes'
import { targetLayout } from './target-layout'

type Cells = readonly (readonly Cell[])[]

/** The rows of the draft by what they say, without some columns of the sheet as it was. */
function rowsByContent(draft: RegisterDraft, without: ReadonlySet<number>): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { row } of draft.records) {
    const key = content(draft, draft.grid.rows[row] ?? [], without, 0)
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return found
}

const content = (
  { plan }: RegisterDraft,
  row: readonly Cell[],
  without: ReadonlySet<number>,
  shift: number,
): string =>
  JSON.stringify(
    plan.columns
      .filter(({ column, field }) => !field.formula && !without.has(column))
      .map(({ column }) => row[column + shift] ?? ''),
  )

/**
 * The number column of a firm that numbers its customers itself, with numbers back in their rows that ours, or somebody
 * typing, were written over between our reading and our writing. `rows` is the table as it stands, without its header.
 */
export function ownNumbers(draft: RegisterDraft, rows: Cells): Cell[] {
  const place = targetLayout(draft.grid, draft.plan).columns.get(NUMBER)!
  const now = rows.map((row) => row[place] ?? '')
  const standing = new Set(now.map(String))
  const ours = new Set(unnumbered(draft).map(({ id }) => id))
  const without = new Set([place])
  const known = rowsByContent(draft, without)
  const lost = (row: number): Cell => {
    const number = draft.grid.rows[row]?.[place] ?? ''
    return standing.has(String(number)) ? '' : number
  }
  const kept = new Set<string>()
  return now.map((number, index) => {
    const isOwn = isWholeNumber(number) && !ours.has(String(number)) && !kept.has(String(number))
    if (isOwn) kept.add(String(number))
    if (isOwn || number === '') return number
    const alike = known.get(content(draft, rows[index]!, without, 0)) ?? []
    const from = alike.findIndex((row) => lost(row) !== '')
    return from < 0 ? '' : lost(alike.splice(from, 1)[0]!)
  })
}

/** Ticks that were emptied as spare ones because a customer had moved there: column and cells to write, row 1 being the first below the header. */
export function lostTicks(
  draft: RegisterDraft,
  rows: Cells,
): { readonly column: number; readonly cells: ColumnCell[] }[] {
  const columns = new Set(spareBoxes(draft).keys())
  if (columns.size === 0) return []
  const { shift } = targetLayout(draft.grid, draft.plan)
  const known = rowsByContent(draft, columns)
  const origins = rows.map((row) => known.get(content(draft, row, columns, shift))?.shift())
  return [...columns].map((column) => ({
    column: column + shift,
    cells: rows.flatMap((row, index): ColumnCell[] => {
      const origin = origins[index]
      const was = origin === undefined ? '' : (draft.grid.rows[origin]?.[column] ?? '')
      return was !== '' && (row[column + shift] ?? '') === '' ? [{ row: index + 1, cell: was }] : []
    }),
  }))
}
