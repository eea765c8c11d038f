/** The advanced Sheets service. Throws a plain sentence where it is not enabled in the manifest. */
export function sheetsService(): GoogleAppsScript.Sheets & {
  Spreadsheets: NonNullable<GoogleAppsScript.Sheets['Spreadsheets']>
} {
  if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets)
    throw new Error('The Google Sheets API service is not enabled in appsscript.json')
  return Sheets as ReturnType<typeof sheetsService>
}
