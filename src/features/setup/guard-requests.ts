import { markColumn } from '../../host/column-mark'
import { columnBelowHeader } from '../../host/request-parts'
import type { GridRange, WorkbookRequest } from '../../host/workbook'
import { NUMBER, PROBLEMS } from '../../register/field'
import type { DressedColumn } from './dressed-column'

/** Marks every column with its field, so that it is found again after a rename or a move. */
export const markRequests = (sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] =>
  columns.map(({ field, column }) => markColumn(sheetId, column, field.key))

/** Asks people before they change numbers, problems and headers: what they change all the same is put right. */
export function warningRequests(sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] {
  const ours = columns.filter(({ field }) => field.key === NUMBER || field.key === PROBLEMS)
  const header: GridRange = { sheetId, startRowIndex: 0, endRowIndex: 1 }
  return [header, ...ours.map(({ column }) => columnBelowHeader(sheetId, column))].map((range) => ({
    addProtectedRange: { protectedRange: { range, description: 'register', warningOnly: true } },
  }))
}
