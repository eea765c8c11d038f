import { createGoogle, type GoogleOptions } from '../../../../local/services'
import { CHINA } from '../../../support/china'

/** An emulated Google with one empty spreadsheet of an English owner, as scripts of its owner see it. */
export function aGoogleSheet(options: GoogleOptions = {}) {
  const google = createGoogle({ ...CHINA, locale: 'en_US', ...options })
  const app = google.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp
  const spreadsheet = app.create('File')
  const sheet = spreadsheet.getSheets()[0]!
  return { google, app, spreadsheet, sheet, file: google.files.get(spreadsheet.getId())! }
}
