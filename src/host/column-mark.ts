import type { WorkbookRequest } from './workbook'

/** The key of the mark that travels with a column of the register; its value is the field's key. */
export const COLUMN_MARK = 'register-field'

/** Marks a column (0-based) with its field, so that it is found again after a rename or a move. */
export const markColumn = (sheetId: number, column: number, field: string): WorkbookRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: COLUMN_MARK,
      metadataValue: field,
      location: {
        dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      },
      visibility: 'DOCUMENT',
    },
  },
})
