import { createGoogle, type Google, type GoogleOptions } from '../../../../local/services'
import type { Spreadsheets } from '../../../../local/services/sheets-api/spreadsheets'
import { CHINA } from '../../../support/china'

type Cell = string | number | boolean | null

/** An emulated Google with one spreadsheet of the owner's, and its Sheets API. */
export interface SheetsWorld {
  readonly google: Google
  readonly api: Spreadsheets
  readonly id: string
  /** Values as they are stored, through the API's own reading. */
  cells(range: string): unknown[][]
}

/** Makes a spreadsheet `Customers` of 20 × 6 cells with these rows from A1 on. */
export function sheetsWorld(
  rows: readonly (readonly Cell[])[] = [],
  options: GoogleOptions = {},
): SheetsWorld {
  const google = createGoogle({ ...CHINA, ...options })
  const { Spreadsheets: api } = google.globals.Sheets as { Spreadsheets: Spreadsheets }
  const owner = options.owner ?? 'owner@example.com'
  const locale = options.locale ?? 'zh_CN'
  const { id } = google.files.create({
    name: 'Register',
    owner,
    locale,
    timeZone: 'Asia/Shanghai',
    tabName: 'Customers',
    rows: 20,
    columns: 6,
  })
  if (rows.length > 0) api.Values.update({ values: rows }, id, 'Customers!A1', { valueInputOption: 'RAW' })
  const cells = (range: string) =>
    api.Values.get(id, range, { valueRenderOption: 'UNFORMATTED_VALUE' }).values ?? []
  return { google, api, id, cells }
}
