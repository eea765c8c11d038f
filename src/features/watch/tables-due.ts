import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'

/**
 * Cells of linked tables that a sweep reads beside the customers: Google takes about 10 ms for a thousand, and every
 * sweep of the day counts against the administrator's 90 minutes.
 */
const CELLS_A_SWEEP = 60_000

/** The cells that a table may hold at most, by the numbers it gave. */
export function mostCells(
  { standing }: Pick<RegisterConfig, 'standing'>,
  { key, fields }: TableSchema,
): number {
  const notes = standing[key]
  return notes ? (notes.nextNumber - notes.firstNumber) * fields.length : 0
}

/**
 * The tables that every sweep compares: the customers, and linked ones from the smallest up as far as the cells go. What
 * is typed into the others is noticed at once by the edit itself, and all else by the hourly comparison.
 */
export function tablesDue(config: Pick<RegisterConfig, 'standing' | 'tables'>): {
  readonly sweep: readonly string[]
  readonly hour: readonly string[]
} {
  const linked = config.tables
    .filter(({ key }) => key !== CUSTOMERS)
    .map((schema) => ({ key: schema.key, cells: mostCells(config, schema) }))
    .sort((a, b) => a.cells - b.cells)
  let cells = 0
  const small = linked.filter((table) => (cells += table.cells) <= CELLS_A_SWEEP)
  const sweep = new Set([CUSTOMERS, ...small.map(({ key }) => key)])
  const keys = config.tables.map(({ key }) => key)
  return { sweep: keys.filter((key) => sweep.has(key)), hour: keys.filter((key) => !sweep.has(key)) }
}
