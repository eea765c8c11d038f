import { cellBlock } from '../../host/cell-block'
import type { WorkbookRequest } from '../../host/workbook'
import { dimensionRange } from './cell-data'
import type { SheetGrid } from './sheet-grid'
import { mergedFills, type SheetReading } from './sheet-reading'
import type { TargetLayout } from './target-layout'

/** Empty rows kept below the last customer. */
const SPARE_ROWS = 200

/**
 * Lays the rows and columns of a sheet out as a table: no merged cells, header in the first row, room for numbers and
 * problems. Titles above the header, and totals below the last customer, are cut into `titlesTo`, below its last row, so
 * that formulas which mean them still find them.
 */
export function structureRequests(
  reading: SheetReading,
  grid: SheetGrid,
  layout: TargetLayout,
  titlesTo: number,
): WorkbookRequest[] {
  const { sheetId } = reading.tab
  return [
    ...filterRequests(reading, grid),
    ...mergeRequests(reading, grid),
    ...totalRequests(reading, grid, titlesTo),
    ...headerRequests(reading, grid, titlesTo),
    {
      insertDimension: {
        ...dimensionRange(sheetId, 'COLUMNS', grid.width, grid.width + 1),
        inheritFromBefore: grid.width > 0,
      },
    },
    ...(layout.shift === 1
      ? [{ insertDimension: { ...dimensionRange(sheetId, 'COLUMNS', 0, 1), inheritFromBefore: false } }]
      : []),
    ...spareRows(reading, grid),
  ]
}

/** A filter that does not start at the header would take a title for one. */
function filterRequests({ tab, part }: SheetReading, { headerRow }: SheetGrid): WorkbookRequest[] {
  const start = part.basicFilter?.range
  if (!part.basicFilter || (start?.startRowIndex ?? 0) === headerRow) return []
  return [{ clearBasicFilter: { sheetId: tab.sheetId } }]
}

/** Takes merged cells apart; what was merged over several rows of customers stands in each of them then. */
function mergeRequests(reading: SheetReading, { headerRow }: SheetGrid): WorkbookRequest[] {
  const { sheetId } = reading.tab
  if ((reading.part.merges ?? []).length === 0) return []
  const fills = mergedFills(reading, headerRow).map(({ row, endRow, column }): WorkbookRequest => {
    const source = {
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    }
    const destination = { ...source, startRowIndex: row + 1, endRowIndex: endRow }
    return { copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }
  })
  return [{ unmergeCells: { range: { sheetId } } }, ...fills]
}

/** Totals stand below the titles there. */
function totalRequests(
  { tab }: SheetReading,
  { headerRow, totals }: SheetGrid,
  totalsTo: number,
): WorkbookRequest[] {
  if (!totals || totalsTo === tab.sheetId) return []
  const { sheetId, rowCount } = tab
  const titles = Math.max(0, headerRow)
  const source = { sheetId, startRowIndex: totals.row, endRowIndex: totals.row + totals.count }
  const destination = { sheetId: totalsTo, rowIndex: rowCount + titles, columnIndex: 0 }
  return [
    { appendDimension: { sheetId: totalsTo, dimension: 'ROWS', length: titles + totals.count } },
    { cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } },
  ]
}

function headerRequests(
  { tab }: SheetReading,
  { headerRow, totals }: SheetGrid,
  titlesTo: number,
): WorkbookRequest[] {
  const { sheetId, rowCount } = tab
  if (headerRow < 0)
    return [{ insertDimension: { ...dimensionRange(sheetId, 'ROWS', 0, 1), inheritFromBefore: false } }]
  if (headerRow === 0) return []
  return [
    ...(totals ? [] : [{ appendDimension: { sheetId: titlesTo, dimension: 'ROWS', length: headerRow } }]),
    {
      cutPaste: {
        source: { sheetId, startRowIndex: 0, endRowIndex: headerRow },
        destination: { sheetId: titlesTo, rowIndex: rowCount, columnIndex: 0 },
        pasteType: 'PASTE_NORMAL',
      },
    },
    { deleteDimension: dimensionRange(sheetId, 'ROWS', 0, headerRow) },
  ]
}

function spareRows({ tab }: SheetReading, { headerRow, rows }: SheetGrid): WorkbookRequest[] {
  const count = tab.rowCount - headerRow
  const missing = rows.length + 1 + SPARE_ROWS - count
  return missing > 0
    ? [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: missing } }]
    : []
}

/** Writes the headers that differ from what stands there, one request each. */
export const headerWrites = (
  sheetId: number,
  headers: readonly { readonly column: number; readonly header: string; readonly now: unknown }[],
): WorkbookRequest[] =>
  headers
    .filter(({ header, now }) => String(now ?? '') !== header)
    .map(({ column, header }) => cellBlock(sheetId, 0, column, [[header]]))
