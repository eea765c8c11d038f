import { isBlank, type Value } from '../value'
import { type HeaderMeaning, headerMeanings } from './header-words'

/** A header stands in the first rows, below titles and remarks at most. */
const ROWS_LOOKED_AT = 10
const ROWS_MEASURED = 50
const HEADER_LENGTH = 60

type Row = readonly Value[]
type Meanings = (header: Value) => readonly HeaderMeaning<string>[]

const filledCells = (row: Row): Value[] => row.filter((cell) => !isBlank(cell))

/** Whether a cell holds a datum rather than the name of a column: a number, a day, an address of e-mail or web. */
const isDatum = (cell: Value): boolean =>
  typeof cell !== 'string' || cell.length > HEADER_LENGTH || /@|:\/\/|^[=\d]|^[^\p{L}]+$/u.test(cell.trim())

/** Months, quarters and years head the columns of many lists: `1月`, `2026年`, `Q3`, 2026. */
const isPeriod = (cell: Value): boolean =>
  /^(?:(?:19|20)\d\d ?年?)?(?:[ -]?(?:1?\d ?月份?|Q[1-4]|第?[1-4一二三四]季度))?$/i.test(String(cell).trim())

/** How much a row looks like a header; undefined where it cannot be one. */
function headerScore(row: Row, width: number, meanings: Meanings): number | undefined {
  const cells = filledCells(row)
  const known = cells.filter((cell) => meanings(cell).length > 0).length
  const names = cells.filter((cell) => !isDatum(cell) || (known > 0 && isPeriod(cell))).length
  const isWide = cells.length * 2 >= width || known >= 2
  if (cells.length === 0 || !isWide || names < cells.length * 0.6) return undefined
  return 3 * known + (2 * cells.length) / width + names / cells.length
}

/**
 * The index of the header among the first ten rows, titles above it tolerated; -1 where no row looks like one, as in
 * an empty sheet or a list that begins with its data. `meanings` tells what headers of the list mean; those of customers
 * unless said.
 */
export function findHeaderRow(rows: readonly Row[], meanings: Meanings = headerMeanings): number {
  const width = Math.max(0, ...rows.slice(0, ROWS_MEASURED).map((row) => filledCells(row).length))
  let best = { index: -1, score: Number.NEGATIVE_INFINITY }
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, index) => {
    const score = headerScore(row, width, meanings)
    if (score !== undefined && score - index / 2 > best.score) best = { index, score: score - index / 2 }
  })
  return best.index
}
