import type { Cell } from '../register/cell-codec'
import { type ShadowEntry, unpackShadow } from '../register/shadow'
import type { OpenRegister } from './open-register'
import { rowRuns, wholeColumn } from './table-reader'

/** More single entries than this are read as the whole shadow. */
const MOST_RUNS = 60

/** Reads the shadow, and knows afterwards in which row each record's entry stands. */
export interface ShadowReader {
  all(): ReadonlyMap<string, ShadowEntry>
  some(ids: readonly string[]): ReadonlyMap<string, ShadowEntry>
  /** 0-based rows by record number, and the first free row. Read once: only the holder of the lock writes the shadow. */
  places(): { readonly rowOf: ReadonlyMap<string, number>; readonly endRow: number }
}

export function shadowReader(open: OpenRegister): ShadowReader {
  let known: { rowOf: Map<string, number>; endRow: number } | undefined
  const sheetId = () => open.systemSheet('shadow')
  const note = (column: readonly (readonly Cell[])[]) => {
    const rowOf = new Map<string, number>()
    column.forEach(([id], row) => {
      if (row > 0 && id !== undefined && id !== '') rowOf.set(String(id), row)
    })
    known = { rowOf, endRow: Math.max(1, column.length) }
    return known
  }
  const places = () => known ?? note(open.read([wholeColumn(sheetId(), 0)])[0] ?? [])
  const all = () => {
    const [cells = []] = open.read([{ sheetId: sheetId() }])
    note(cells)
    return entries(cells.slice(1))
  }
  return {
    all,
    places,
    some(ids) {
      const { rowOf } = places()
      const rows = ids.flatMap((id) => rowOf.get(id) ?? [])
      const runs = rowRuns(rows)
      if (runs.length === 0) return new Map()
      if (runs.length > MOST_RUNS) return only(all(), ids)
      const blocks = open.read(
        runs.map(({ start, end }) => ({ sheetId: sheetId(), startRow: start, endRow: end })),
      )
      return only(entries(blocks.flat()), ids)
    },
  }
}

function entries(rows: readonly (readonly Cell[])[]): Map<string, ShadowEntry> {
  const found = new Map<string, ShadowEntry>()
  for (const [id, ...cells] of rows)
    if (id !== undefined && id !== '') found.set(String(id), unpackShadow(cells))
  return found
}

function only(all: ReadonlyMap<string, ShadowEntry>, ids: readonly string[]): Map<string, ShadowEntry> {
  const wanted = new Map<string, ShadowEntry>()
  for (const id of ids) {
    const entry = all.get(id)
    if (entry) wanted.set(id, entry)
  }
  return wanted
}
