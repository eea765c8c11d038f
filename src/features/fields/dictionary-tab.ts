import { greatest } from '../../base/greatest'
import { cellBlock } from '../../host/cell-block'
import type { Plain, WorkbookRequest } from '../../host/workbook'

/** The mark by which the tab is found again, whatever it is called today. */
export const DICTIONARY_MARK = 'register-dictionary'
const COLUMN_WIDTH = 120
const BOLD: Plain = { textFormat: { bold: true } }
const WRAPPED: Plain = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }

type Rows = readonly (readonly string[])[]
const sizeOf = (rows: Rows) => ({
  rowCount: rows.length,
  columnCount: greatest(
    rows.map((row) => row.length),
    1,
  ),
  frozenRowCount: 1,
})

/** A tab with the dictionary; whoever types into it is asked first, since the next refresh writes over it. */
export function newDictionary(
  { sheetId, title, index }: { readonly sheetId: number; readonly title: string; readonly index: number },
  rows: Rows,
): WorkbookRequest[] {
  const gridProperties = sizeOf(rows)
  const columns = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: gridProperties.columnCount }
  return [
    { addSheet: { properties: { sheetId, title, index, gridProperties } } },
    {
      repeatCell: {
        range: { sheetId },
        cell: { userEnteredFormat: WRAPPED },
        fields: 'userEnteredFormat(wrapStrategy,verticalAlignment)',
      },
    },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
        cell: { userEnteredFormat: BOLD },
        fields: 'userEnteredFormat.textFormat',
      },
    },
    {
      updateDimensionProperties: {
        range: columns,
        properties: { pixelSize: COLUMN_WIDTH },
        fields: 'pixelSize',
      },
    },
    cellBlock(sheetId, 0, 0, rows),
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId }, description: 'register', warningOnly: true },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: DICTIONARY_MARK,
          location: { sheetId },
          visibility: 'DOCUMENT',
        },
      },
    },
  ]
}

/** The same tab with the dictionary of today, and nothing of the former one left. */
export const refreshedDictionary = (sheetId: number, rows: Rows): WorkbookRequest[] => [
  { updateCells: { range: { sheetId }, fields: 'userEnteredValue' } },
  {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: sizeOf(rows) },
      fields: 'gridProperties(rowCount,columnCount,frozenRowCount)',
    },
  },
  cellBlock(sheetId, 0, 0, rows),
]
