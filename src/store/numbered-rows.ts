import type { Cell } from '../register/cell-codec'
import type { OpenRegister } from './open-register'
import { rowRuns, wholeColumn } from './table-reader'

/** More single entries than this are read as the whole tab. */
const MOST_RUNS = 60
/** More records than this are looked up in the whole number column instead of where they probably stand. */
const MOST_GUESSES = 20

/** A hidden tab with a number in the first cell of each row, in the order the numbers were given, from row 1 on. */
export interface NumberedTab<Entry> {
  readonly sheetId: number
  /** The number of the first row. */
  readonly first: number
  /** No entry has this number or a higher one. */
  readonly next: number
  /** Reads the cells after the number. */
  readonly unpack: (cells: readonly Cell[]) => Entry
}

/** Reads such a tab, and knows afterwards in which row each entry stands: only the holder of the lock writes it. */
export class NumberedRows<Entry> {
  readonly #open: OpenRegister
  readonly #tab: () => NumberedTab<Entry>
  /** 0-based rows of all entries, once the number column has been read. */
  #rows: Map<string, number> | undefined
  /** Rows of some records, learnt by looking where they probably stand; undefined for one that has no entry. */
  readonly #learnt = new Map<string, number | undefined>()

  constructor(open: OpenRegister, tab: () => NumberedTab<Entry>) {
    this.#open = open
    this.#tab = tab
  }

  /** Every entry. */
  all(): ReadonlyMap<string, Entry> {
    return this.take(this.#open.read([{ sheetId: this.sheetId }])[0] ?? [])
  }

  /** Every entry, from the cells of the whole tab as just read. */
  take(cells: readonly (readonly Cell[])[]): ReadonlyMap<string, Entry> {
    this.#note(cells)
    return this.#entries(cells.slice(1))
  }

  /** The entries of some records; those without one are absent. */
  some(asked: readonly string[]): ReadonlyMap<string, Entry> {
    const ids = asked.filter((id) => !this.isAhead(id))
    for (const id of asked) if (this.isAhead(id)) this.#learnt.set(id, undefined)
    if (ids.length === 0) return new Map()
    const guessed = this.#rows || ids.length > MOST_GUESSES ? undefined : this.#guess(ids)
    if (guessed) return guessed
    const rows = ids.flatMap((id) => this.#column().get(id) ?? [])
    const runs = rowRuns(rows)
    if (runs.length === 0) return new Map()
    if (runs.length > MOST_RUNS) return only(this.all(), ids)
    return only(this.#entries(this.#read(runs).flat()), ids)
  }

  /** 0-based row of a record's entry; undefined where it has none. */
  rowOf(id: string): number | undefined {
    if (!this.#rows && this.#learnt.has(id)) return this.#learnt.get(id)
    return this.#column().get(id)
  }

  /** Where a record's entry probably stands (0-based); undefined for a number the tab never gave. */
  placeOf(id: string): number | undefined {
    const { first, next } = this.#tab()
    const number = Number(id)
    return Number.isSafeInteger(number) && number >= first && number < next ? number - first + 1 : undefined
  }

  /** Whether a number is higher than any that was given when the tab was last written. */
  isAhead(id: string): boolean {
    return Number.isSafeInteger(Number(id)) && Number(id) >= this.#tab().next
  }

  get sheetId(): number {
    return this.#tab().sheetId
  }

  /**
   * Entries stand in the order numbers were given, so that most stand where counting from the first number finds
   * them. Undefined where one does not.
   */
  #guess(ids: readonly string[]): Map<string, Entry> | undefined {
    const { first } = this.#tab()
    if (ids.some((id) => !(Number.isSafeInteger(Number(id)) && Number(id) >= first))) return undefined
    const recorded = ids.flatMap((id) => {
      const row = this.placeOf(id)
      return row === undefined ? [] : [{ id, row }]
    })
    const runs = rowRuns(recorded.map(({ row }) => row))
    const found = runs.length === 0 ? new Map<string, Entry>() : this.#entries(this.#read(runs).flat())
    if (recorded.some(({ id }) => !found.has(id))) return undefined
    for (const id of ids) this.#learnt.set(id, found.has(id) ? this.placeOf(id) : undefined)
    return found
  }

  #read(runs: readonly { readonly start: number; readonly end: number }[]): Cell[][][] {
    return this.#open.read(
      runs.map(({ start, end }) => ({ sheetId: this.sheetId, startRow: start, endRow: end })),
    )
  }

  #column(): ReadonlyMap<string, number> {
    return this.#rows ?? this.#note(this.#open.read([wholeColumn(this.sheetId, 0)])[0] ?? [])
  }

  #note(column: readonly (readonly Cell[])[]): ReadonlyMap<string, number> {
    const rows = new Map<string, number>()
    column.forEach(([id], row) => {
      if (row > 0 && id !== undefined && id !== '') rows.set(String(id), row)
    })
    this.#rows = rows
    return rows
  }

  #entries(rows: readonly (readonly Cell[])[]): Map<string, Entry> {
    const { unpack } = this.#tab()
    const found = new Map<string, Entry>()
    for (const [id, ...cells] of rows) if (id !== undefined && id !== '') found.set(String(id), unpack(cells))
    return found
  }
}

function only<Entry>(all: ReadonlyMap<string, Entry>, ids: readonly string[]): Map<string, Entry> {
  const wanted = new Map<string, Entry>()
  for (const id of ids) {
    const entry = all.get(id)
    if (entry !== undefined) wanted.set(id, entry)
  }
  return wanted
}
