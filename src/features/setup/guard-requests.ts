import { markColumn } from '../../host/column-mark'
import { warnBeforeChanges } from '../../host/warning-protection'
import type { WorkbookRequest } from '../../host/workbook'
import { NUMBER, PROBLEMS } from '../../register/field'
import type { DressedColumn } from './dressed-column'

/** Marks every column with its field, so that it is found again after a rename or a move. */
export const markRequests = (sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] =>
  columns.map(({ field, column }) => markColumn(sheetId, column, field.key))

/** Asks people before they change numbers, problems and headers. */
export const warningRequests = (sheetId: number, columns: readonly DressedColumn[]): WorkbookRequest[] =>
  warnBeforeChanges(
    sheetId,
    columns.filter(({ field }) => field.key === NUMBER || field.key === PROBLEMS).map(({ column }) => column),
  )
