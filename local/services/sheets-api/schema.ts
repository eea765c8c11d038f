/// <reference types="google-apps-script/apis/sheets_v4" preserve="true" />

// Google's messages by their names in the API's reference. Every field may be absent: a script may leave out anything.
export type BasicFilter = GoogleAppsScript.Sheets.Schema.BasicFilter
export type BatchClearValuesRequest = GoogleAppsScript.Sheets.Schema.BatchClearValuesRequest
export type BatchGetValuesResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse
export type BatchUpdateSpreadsheetRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest
export type BatchUpdateSpreadsheetResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse
export type BatchUpdateValuesRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest
export type BatchUpdateValuesResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse
export type BatchClearValuesResponse = GoogleAppsScript.Sheets.Schema.BatchClearValuesResponse
export type ClearValuesResponse = GoogleAppsScript.Sheets.Schema.ClearValuesResponse
export type AppendValuesResponse = GoogleAppsScript.Sheets.Schema.AppendValuesResponse
export type UpdateValuesResponse = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse
export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition
export type Border = GoogleAppsScript.Sheets.Schema.Border
export type CellData = GoogleAppsScript.Sheets.Schema.CellData
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat
export type Color = GoogleAppsScript.Sheets.Schema.Color
export type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata
export type DeveloperMetadataLocation = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation
export type DeveloperMetadataLookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup
export type DimensionGroup = GoogleAppsScript.Sheets.Schema.DimensionGroup
export type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue
export type FilterCriteria = GoogleAppsScript.Sheets.Schema.FilterCriteria
export type FilterView = GoogleAppsScript.Sheets.Schema.FilterView
export type GridData = GoogleAppsScript.Sheets.Schema.GridData
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange
export type InterpolationPoint = GoogleAppsScript.Sheets.Schema.InterpolationPoint
export type NamedRange = GoogleAppsScript.Sheets.Schema.NamedRange
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange
export type RowData = GoogleAppsScript.Sheets.Schema.RowData
export type SearchDeveloperMetadataResponse = GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataResponse
export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet
export type Table = GoogleAppsScript.Sheets.Schema.Table
export type TextFormat = GoogleAppsScript.Sheets.Schema.TextFormat
export type TextFormatRun = GoogleAppsScript.Sheets.Schema.TextFormatRun
export type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange
export type FindReplaceRequest = GoogleAppsScript.Sheets.Schema.FindReplaceRequest

/** A file's properties, with the theme that the package of types does not know yet. */
export interface SpreadsheetProperties extends GoogleAppsScript.Sheets.Schema.SpreadsheetProperties {
  spreadsheetTheme?: {
    primaryFontFamily: string
    themeColors: { colorType: string; color: ColorStyle }[]
  }
}

/** One request of a batch, with the two kinds that the package of types does not know yet. */
export interface Request extends GoogleAppsScript.Sheets.Schema.Request {
  trimWhitespace?: { range?: GridRange }
  deleteDuplicates?: { range?: GridRange; comparisonColumns?: DimensionRange[] }
}

/** The reply to one request of a batch. */
export interface Response extends GoogleAppsScript.Sheets.Schema.Response {
  trimWhitespace?: { cellsChangedCount: number }
  deleteDuplicates?: { duplicatesRemovedCount: number }
}
