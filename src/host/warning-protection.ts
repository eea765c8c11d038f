import { columnBelowHeader } from './request-parts'
import type { GridRange, WorkbookRequest } from './workbook'

/** Asks people before they change the header or these columns (0-based): what they change all the same is put right. */
export function warnBeforeChanges(sheetId: number, columns: readonly number[]): WorkbookRequest[] {
  const header: GridRange = { sheetId, startRowIndex: 0, endRowIndex: 1 }
  return [header, ...columns.map((column) => columnBelowHeader(sheetId, column))].map((range) => ({
    addProtectedRange: { protectedRange: { range, description: 'register', warningOnly: true } },
  }))
}
