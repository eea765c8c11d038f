import { COLUMN_MARK } from '../../host/column-mark'
import type { GridRange, SheetPart, TabInfo, WorkbookRequest } from '../../host/workbook'
import { movedRows, type SheetBefore } from '../../register/config'
import { dimensionRange } from './cell-data'
import { columnReturn, resized } from './column-return'

/** The mark of a sheet whose cells are back as they were, while its looks and the register's tabs still wait. */
export const RETURNED_MARK = 'register-returned'

/** The register's tab and the copy of what it was. */
export interface ReturnPlaces {
  readonly tab: TabInfo
  readonly part: SheetPart
  readonly copy: TabInfo
  readonly before: SheetBefore
  /** Field key of each column now. */
  readonly marks: ReadonlyMap<number, string>
}

/** Brings rows, columns and cells of a sheet back from its copy, in place, so that formulas of other tabs go on. */
export function returnRequests({ tab, part, copy, before, marks }: ReturnPlaces): WorkbookRequest[] {
  const { sheetId } = tab
  const now = Array.from({ length: tab.columnCount }, (_, column) => marks.get(column) ?? null)
  const rowCount = copy.rowCount - movedRows(before)
  return [
    ...released(sheetId, part, before),
    ...columnReturn(sheetId, now, before.columns, copy.columnCount),
    ...rowReturn(tab, before.titleRows, rowCount),
    ...movedReturn(sheetId, copy.sheetId, before, rowCount),
    ...cellReturn(sheetId, copy.sheetId, rowCount, copy.columnCount),
    returnedMark(sheetId),
  ]
}

/** Lifts what the register laid over the sheet; a frozen column must not be in the way of deleting others. */
function released(sheetId: number, part: SheetPart, before: SheetBefore): WorkbookRequest[] {
  const kept = new Set(before.protections.map(({ protectedRangeId }) => protectedRangeId))
  const ours = (part.protectedRanges ?? []).filter(
    ({ protectedRangeId: id }) => id !== undefined && !kept.has(id),
  )
  const gridProperties = { frozenRowCount: 0, frozenColumnCount: 0 }
  return [
    ...ours.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })),
    unmarked(COLUMN_MARK),
    ...(part.basicFilter ? [{ clearBasicFilter: { sheetId } }] : []),
    ...((part.merges ?? []).length > 0 ? [{ unmergeCells: { range: { sheetId } } }] : []),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties },
        fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    },
  ]
}

/** `titleRows` is -1 where set-up put a header in. */
function rowReturn(
  { sheetId, rowCount: now }: TabInfo,
  titleRows: number,
  rowCount: number,
): WorkbookRequest[] {
  if (titleRows < 0)
    return [
      { deleteDimension: dimensionRange(sheetId, 'ROWS', 0, 1) },
      ...resized(sheetId, 'ROWS', now - 1, rowCount),
    ]
  if (titleRows === 0) return resized(sheetId, 'ROWS', now, rowCount)
  return [
    { insertDimension: { ...dimensionRange(sheetId, 'ROWS', 0, titleRows), inheritFromBefore: false } },
    ...resized(sheetId, 'ROWS', now + titleRows, rowCount),
  ]
}

/** Titles and totals stand below the last row of the copy, so that formulas which mean them have not lost them. */
function movedReturn(
  sheetId: number,
  copyId: number,
  { titleRows, totals }: SheetBefore,
  rowCount: number,
): WorkbookRequest[] {
  const titles = Math.max(0, titleRows)
  const back = (from: number, count: number, rowIndex: number): WorkbookRequest => ({
    cutPaste: {
      source: { sheetId: copyId, startRowIndex: from, endRowIndex: from + count },
      destination: { sheetId, rowIndex, columnIndex: 0 },
      pasteType: 'PASTE_NORMAL',
    },
  })
  return [
    ...(titles > 0 ? [back(rowCount, titles, 0)] : []),
    ...(totals ? [back(rowCount + titles, totals.count, totals.row)] : []),
  ]
}

function cellReturn(
  sheetId: number,
  copyId: number,
  rowCount: number,
  columnCount: number,
): WorkbookRequest[] {
  const whole = (id: number): GridRange => ({
    sheetId: id,
    startRowIndex: 0,
    endRowIndex: rowCount,
    startColumnIndex: 0,
    endColumnIndex: columnCount,
  })
  const paste = (pasteType: string): WorkbookRequest => ({
    copyPaste: { source: whole(copyId), destination: whole(sheetId), pasteType },
  })
  return [paste('PASTE_NORMAL'), paste('PASTE_DATA_VALIDATION')]
}

const returnedMark = (sheetId: number): WorkbookRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: RETURNED_MARK,
      metadataValue: '1',
      location: { sheetId },
      visibility: 'DOCUMENT',
    },
  },
})

/** Takes away every mark of a key. */
export const unmarked = (metadataKey: string): WorkbookRequest => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey } } },
})
