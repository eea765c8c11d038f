import type { Cell } from '../register/cell-codec'
import { FIRST_NUMBER } from '../register/config'
import { type ShadowEntry, unpackShadow } from '../register/shadow'
import type { OpenRegister } from './open-register'
import { rowRuns, wholeColumn } from './table-reader'

/** More single entries than this are read as the whole shadow. */
const MOST_RUNS = 60
/** More records than this are looked up in the whole number column instead of where they probably stand. */
const MOST_GUESSES = 20

/** Reads the shadow, and knows afterwards in which row each entry stands: only the holder of the lock writes it. */
export class ShadowReader {
  readonly #open: OpenRegister
  /** 0-based rows of all entries, once the number column has been read. */
  #rows: Map<string, number> | undefined
  /** Rows of some records, learnt by looking where they probably stand; undefined for one that has no entry. */
  readonly #learnt = new Map<string, number | undefined>()

  constructor(open: OpenRegister) {
    this.#open = open
  }

  /** Every entry. */
  all(): ReadonlyMap<string, ShadowEntry> {
    const [cells = []] = this.#open.read([{ sheetId: this.#sheetId() }])
    this.#note(cells)
    return entries(cells.slice(1))
  }

  /** The entries of some records; those without one are absent. */
  some(ids: readonly string[]): ReadonlyMap<string, ShadowEntry> {
    const guessed = this.#rows || ids.length > MOST_GUESSES ? undefined : this.#guess(ids)
    if (guessed) return guessed
    const rows = ids.flatMap((id) => this.#column().get(id) ?? [])
    const runs = rowRuns(rows)
    if (runs.length === 0) return new Map()
    if (runs.length > MOST_RUNS) return only(this.all(), ids)
    return only(entries(this.#read(runs).flat()), ids)
  }

  /** 0-based row of a record's entry; undefined where it has none. */
  rowOf(id: string): number | undefined {
    if (!this.#rows && this.#learnt.has(id)) return this.#learnt.get(id)
    return this.#column().get(id)
  }

  /**
   * Entries stand in the order numbers were given, so that most stand where counting from the first number finds
   * them. Undefined where one does not.
   */
  #guess(ids: readonly string[]): Map<string, ShadowEntry> | undefined {
    const { nextNumber } = this.#open.known()
    const places = ids.map((id) => ({ id, row: Number(id) - FIRST_NUMBER + 1 }))
    if (places.some(({ row }) => !Number.isSafeInteger(row) || row < 1)) return undefined
    const recorded = places.filter(({ id }) => Number(id) < nextNumber)
    const runs = rowRuns(recorded.map(({ row }) => row))
    const found = runs.length === 0 ? new Map<string, ShadowEntry>() : entries(this.#read(runs).flat())
    if (recorded.some(({ id }) => !found.has(id))) return undefined
    for (const { id, row } of places) this.#learnt.set(id, found.has(id) ? row : undefined)
    return found
  }

  #read(runs: readonly { readonly start: number; readonly end: number }[]): Cell[][][] {
    return this.#open.read(
      runs.map(({ start, end }) => ({ sheetId: this.#sheetId(), startRow: start, endRow: end })),
    )
  }

  #column(): ReadonlyMap<string, number> {
    return this.#rows ?? this.#note(this.#open.read([wholeColumn(this.#sheetId(), 0)])[0] ?? [])
  }

  #note(column: readonly (readonly Cell[])[]): ReadonlyMap<string, number> {
    const rows = new Map<string, number>()
    column.forEach(([id], row) => {
      if (row > 0 && id !== undefined && id !== '') rows.set(String(id), row)
    })
    this.#rows = rows
    return rows
  }

  #sheetId(): number {
    return this.#open.systemSheet('shadow')
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
