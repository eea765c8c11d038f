import { cellBlock } from '../../host/cell-block'
import { colorStyle } from '../../host/request-parts'
import type { WorkbookRequest } from '../../host/workbook'
import { newSettingsCells, SETTINGS_LAYOUT } from '../../register/settings-sheet'
import type { SetUpOrder } from './set-up-order'

const DARK = '#444746'
const ROWS = 200
const COLUMN_WIDTH = 160

/** The Settings tab: its three lists with their titles, sentences and headers. */
export function settingsTab(
  sheetId: number,
  title: string,
  index: number,
  { locale, own, linked }: Pick<SetUpOrder, 'locale' | 'own' | 'linked'>,
): WorkbookRequest[] {
  const { width, firstRow } = SETTINGS_LAYOUT
  const cells = newSettingsCells(
    locale,
    own?.rules,
    linked.map(({ schema }) => schema.key),
  )
  const band = (startRowIndex: number, format: object, fields: string): WorkbookRequest => ({
    repeatCell: {
      range: {
        sheetId,
        startRowIndex,
        endRowIndex: startRowIndex + 1,
        startColumnIndex: 0,
        endColumnIndex: width,
      },
      cell: { userEnteredFormat: format },
      fields,
    },
  })
  const bold = 'userEnteredFormat.textFormat'
  const columns = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: width }
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          index,
          gridProperties: { rowCount: ROWS, columnCount: width + 1, frozenRowCount: firstRow },
          tabColorStyle: colorStyle(DARK),
        },
      },
    },
    cellBlock(sheetId, 0, 0, cells),
    band(0, { textFormat: { bold: true, fontSize: 12 } }, bold),
    band(1, { textFormat: { foregroundColorStyle: colorStyle('#5F6368') } }, bold),
    band(firstRow - 1, { textFormat: { bold: true } }, bold),
    {
      updateDimensionProperties: {
        range: columns,
        properties: { pixelSize: COLUMN_WIDTH },
        fields: 'pixelSize',
      },
    },
  ]
}
