import type { WorkbookRequest } from '../../host/workbook'
import { dimensionRange } from './cell-data'

/**
 * Brings the columns of a sheet back into the order they had, by insertions, deletions and moves, so that formulas
 * elsewhere follow. `now` and `before` name the field of each column, `null` for a column without one; `count` is how
 * many columns there were.
 */
export function columnReturn(
  sheetId: number,
  now: readonly (string | null)[],
  before: readonly (string | null)[],
  count: number,
): WorkbookRequest[] {
  const requests: WorkbookRequest[] = []
  const columns = [...now]
  const known = new Set(before)
  for (let index = columns.length - 1; index >= 0; index--) {
    const key = columns[index]
    if (key === null || known.has(key!)) continue
    requests.push({ deleteDimension: dimensionRange(sheetId, 'COLUMNS', index, index + 1) })
    columns.splice(index, 1)
  }
  before.forEach((key, index) => {
    const place = columns.indexOf(key, index)
    if (place === index) return
    if (place < 0) requests.push(insertion(sheetId, index))
    else {
      const { range: source } = dimensionRange(sheetId, 'COLUMNS', place, place + 1)
      requests.push({ moveDimension: { source, destinationIndex: index } })
      columns.splice(place, 1)
    }
    columns.splice(index, 0, key)
  })
  return [...requests, ...resized(sheetId, 'COLUMNS', columns.length, count)]
}

const insertion = (sheetId: number, index: number): WorkbookRequest => ({
  insertDimension: { ...dimensionRange(sheetId, 'COLUMNS', index, index + 1), inheritFromBefore: index > 0 },
})

/** Adds or takes away rows or columns at the end. */
export function resized(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  now: number,
  wanted: number,
): WorkbookRequest[] {
  if (now < wanted) return [{ appendDimension: { sheetId, dimension, length: wanted - now } }]
  return now > wanted ? [{ deleteDimension: dimensionRange(sheetId, dimension, wanted, now) }] : []
}
