/** A field of a message: one value, a list or a map of them; of which message, unless they are plain or not looked into. */
export interface MessageField {
  readonly shape: 'one' | 'list' | 'map'
  readonly message?: string
}

/**
 * The messages that scripts send, each with its fields: `[]` after a list, `{}` after a map, then the message in it.
 * Messages that only requests of kinds that are not emulated send are not looked into.
 */
const listing = `
AddConditionalFormatRuleRequest: index rule:ConditionalFormatRule
AddDimensionGroupRequest: range:DimensionRange
AddFilterViewRequest: filter:FilterView
AddNamedRangeRequest: namedRange:NamedRange
AddProtectedRangeRequest: protectedRange:ProtectedRange
AddSheetRequest: properties:SheetProperties
AppendCellsRequest: fields rows[]:RowData sheetId tableId
AppendDimensionRequest: dimension length sheetId
AutoResizeDimensionsRequest: dataSourceSheetDimensions:DataSourceSheetDimensionRange
  dimensions:DimensionRange
BasicFilter: criteria{}:FilterCriteria filterSpecs[]:FilterSpec range:GridRange sortSpecs[]:SortSpec tableId
BatchClearValuesRequest: ranges[]
BatchUpdateSpreadsheetRequest: includeSpreadsheetInResponse requests[]:Request responseIncludeGridData
  responseRanges[]
BatchUpdateValuesRequest: data[]:ValueRange includeValuesInResponse responseDateTimeRenderOption
  responseValueRenderOption valueInputOption
BooleanCondition: type values[]:ConditionValue
BooleanRule: condition:BooleanCondition format:CellFormat
Border: color:Color colorStyle:ColorStyle style width
Borders: bottom:Border left:Border right:Border top:Border
CellData: chipRuns[] dataSourceFormula dataSourceTable dataValidation:DataValidationRule
  effectiveFormat:CellFormat effectiveValue:ExtendedValue formattedValue hyperlink note pivotTable
  textFormatRuns[]:TextFormatRun userEnteredFormat:CellFormat userEnteredValue:ExtendedValue
CellFormat: backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders horizontalAlignment
  hyperlinkDisplayType numberFormat:NumberFormat padding:Padding textDirection textFormat:TextFormat
  textRotation:TextRotation verticalAlignment wrapStrategy
ClearBasicFilterRequest: sheetId
ClearValuesRequest:
Color: alpha blue green red
ColorStyle: rgbColor:Color themeColor
ConditionValue: relativeDate userEnteredValue
ConditionalFormatRule: booleanRule:BooleanRule gradientRule:GradientRule ranges[]:GridRange
CopyPasteRequest: destination:GridRange pasteOrientation pasteType source:GridRange
CopySheetToAnotherSpreadsheetRequest: destinationSpreadsheetId
CreateDeveloperMetadataRequest: developerMetadata:DeveloperMetadata
CutPasteRequest: destination:GridCoordinate pasteType source:GridRange
DataFilter: a1Range developerMetadataLookup:DeveloperMetadataLookup gridRange:GridRange
DataSourceSheetDimensionRange: columnReferences[] sheetId
DataValidationRule: condition:BooleanCondition inputMessage showCustomUi strict
DeleteConditionalFormatRuleRequest: index sheetId
DeleteDeveloperMetadataRequest: dataFilter:DataFilter
DeleteDimensionGroupRequest: range:DimensionRange
DeleteDimensionRequest: range:DimensionRange
DeleteDuplicatesRequest: comparisonColumns[]:DimensionRange range:GridRange
DeleteFilterViewRequest: filterId
DeleteNamedRangeRequest: namedRangeId
DeleteProtectedRangeRequest: protectedRangeId
DeleteRangeRequest: range:GridRange shiftDimension
DeleteSheetRequest: sheetId
DeveloperMetadata: location:DeveloperMetadataLocation metadataId metadataKey metadataValue visibility
DeveloperMetadataLocation: dimensionRange:DimensionRange locationType sheetId spreadsheet
DeveloperMetadataLookup: locationMatchingStrategy locationType metadataId metadataKey
  metadataLocation:DeveloperMetadataLocation metadataValue visibility
DimensionGroup: collapsed depth range:DimensionRange
DimensionProperties: dataSourceColumnReference developerMetadata[]:DeveloperMetadata hiddenByFilter
  hiddenByUser pixelSize
DimensionRange: dimension endIndex sheetId startIndex
DuplicateFilterViewRequest: filterId
DuplicateSheetRequest: insertSheetIndex newSheetId newSheetName sourceSheetId
Editors: domainUsersCanEdit groups[] users[]
ErrorValue: message type
ExtendedValue: boolValue errorValue:ErrorValue formulaValue numberValue stringValue
FilterCriteria: condition:BooleanCondition hiddenValues[] visibleBackgroundColor:Color
  visibleBackgroundColorStyle:ColorStyle visibleForegroundColor:Color visibleForegroundColorStyle:ColorStyle
FilterSpec: columnIndex dataSourceColumnReference filterCriteria:FilterCriteria
FilterView: criteria{}:FilterCriteria filterSpecs[]:FilterSpec filterViewId namedRangeId range:GridRange
  sortSpecs[]:SortSpec tableId title
FindReplaceRequest: allSheets find includeFormulas matchCase matchEntireCell range:GridRange replacement
  searchByRegex sheetId
GradientRule: maxpoint:InterpolationPoint midpoint:InterpolationPoint minpoint:InterpolationPoint
GridCoordinate: columnIndex rowIndex sheetId
GridData: columnMetadata[]:DimensionProperties rowData[]:RowData rowMetadata[]:DimensionProperties
  startColumn startRow
GridProperties: columnCount columnGroupControlAfter frozenColumnCount frozenRowCount hideGridlines rowCount
  rowGroupControlAfter
GridRange: endColumnIndex endRowIndex sheetId startColumnIndex startRowIndex
InsertDimensionRequest: inheritFromBefore range:DimensionRange
InsertRangeRequest: range:GridRange shiftDimension
InterpolationPoint: color:Color colorStyle:ColorStyle type value
IterativeCalculationSettings: convergenceThreshold maxIterations
Link: uri
MergeCellsRequest: mergeType range:GridRange
MoveDimensionRequest: destinationIndex source:DimensionRange
NamedRange: name namedRangeId range:GridRange
NumberFormat: pattern type
Padding: bottom left right top
ProtectedRange: description editors:Editors namedRangeId protectedRangeId range:GridRange
  requestingUserCanEdit tableId unprotectedRanges[]:GridRange warningOnly
RandomizeRangeRequest: range:GridRange
RepeatCellRequest: cell:CellData fields range:GridRange
Request: addBanding addChart addConditionalFormatRule:AddConditionalFormatRuleRequest addDataSource
  addDimensionGroup:AddDimensionGroupRequest addFilterView:AddFilterViewRequest
  addNamedRange:AddNamedRangeRequest addProtectedRange:AddProtectedRangeRequest addSheet:AddSheetRequest
  addSlicer addTable appendCells:AppendCellsRequest appendDimension:AppendDimensionRequest autoFill
  autoResizeDimensions:AutoResizeDimensionsRequest cancelDataSourceRefresh
  clearBasicFilter:ClearBasicFilterRequest copyPaste:CopyPasteRequest
  createDeveloperMetadata:CreateDeveloperMetadataRequest cutPaste:CutPasteRequest deleteBanding
  deleteConditionalFormatRule:DeleteConditionalFormatRuleRequest deleteDataSource
  deleteDeveloperMetadata:DeleteDeveloperMetadataRequest deleteDimension:DeleteDimensionRequest
  deleteDimensionGroup:DeleteDimensionGroupRequest deleteDuplicates:DeleteDuplicatesRequest
  deleteEmbeddedObject deleteFilterView:DeleteFilterViewRequest deleteNamedRange:DeleteNamedRangeRequest
  deleteProtectedRange:DeleteProtectedRangeRequest deleteRange:DeleteRangeRequest
  deleteSheet:DeleteSheetRequest deleteTable duplicateFilterView:DuplicateFilterViewRequest
  duplicateSheet:DuplicateSheetRequest findReplace:FindReplaceRequest insertDimension:InsertDimensionRequest
  insertRange:InsertRangeRequest mergeCells:MergeCellsRequest moveDimension:MoveDimensionRequest pasteData
  randomizeRange:RandomizeRangeRequest refreshDataSource repeatCell:RepeatCellRequest
  setBasicFilter:SetBasicFilterRequest setDataValidation:SetDataValidationRequest sortRange:SortRangeRequest
  textToColumns:TextToColumnsRequest trimWhitespace:TrimWhitespaceRequest unmergeCells:UnmergeCellsRequest
  updateBanding updateBorders:UpdateBordersRequest updateCells:UpdateCellsRequest updateChartSpec
  updateConditionalFormatRule:UpdateConditionalFormatRuleRequest updateDataSource
  updateDeveloperMetadata:UpdateDeveloperMetadataRequest updateDimensionGroup:UpdateDimensionGroupRequest
  updateDimensionProperties:UpdateDimensionPropertiesRequest updateEmbeddedObjectBorder
  updateEmbeddedObjectPosition updateFilterView:UpdateFilterViewRequest
  updateNamedRange:UpdateNamedRangeRequest updateProtectedRange:UpdateProtectedRangeRequest
  updateSheetProperties:UpdateSheetPropertiesRequest updateSlicerSpec
  updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest updateTable
RowData: values[]:CellData
SearchDeveloperMetadataRequest: dataFilters[]:DataFilter
SetBasicFilterRequest: filter:BasicFilter
SetDataValidationRequest: filteredRowsIncluded range:GridRange rule:DataValidationRule
Sheet: bandedRanges[] basicFilter:BasicFilter charts[] columnGroups[]:DimensionGroup
  conditionalFormats[]:ConditionalFormatRule data[]:GridData developerMetadata[]:DeveloperMetadata
  filterViews[]:FilterView merges[]:GridRange properties:SheetProperties protectedRanges[]:ProtectedRange
  rowGroups[]:DimensionGroup slicers[] tables[]
SheetProperties: dataSourceSheetProperties gridProperties:GridProperties hidden index rightToLeft sheetId
  sheetType tabColor:Color tabColorStyle:ColorStyle title
SortRangeRequest: range:GridRange sortSpecs[]:SortSpec
SortSpec: backgroundColor:Color backgroundColorStyle:ColorStyle dataSourceColumnReference dimensionIndex
  foregroundColor:Color foregroundColorStyle:ColorStyle sortOrder
Spreadsheet: dataSources[] dataSourceSchedules[] developerMetadata[]:DeveloperMetadata
  namedRanges[]:NamedRange properties:SpreadsheetProperties sheets[]:Sheet spreadsheetId spreadsheetUrl
SpreadsheetProperties: autoRecalc defaultFormat:CellFormat importFunctionsExternalUrlAccessAllowed
  iterativeCalculationSettings:IterativeCalculationSettings locale spreadsheetTheme:SpreadsheetTheme
  timeZone title
SpreadsheetTheme: primaryFontFamily themeColors[]:ThemeColorPair
TextFormat: bold fontFamily fontSize foregroundColor:Color foregroundColorStyle:ColorStyle italic link:Link
  strikethrough underline
TextFormatRun: format:TextFormat startIndex
TextRotation: angle vertical
TextToColumnsRequest: delimiter delimiterType source:GridRange
ThemeColorPair: color:ColorStyle colorType
TrimWhitespaceRequest: range:GridRange
UnmergeCellsRequest: range:GridRange
UpdateBordersRequest: bottom:Border innerHorizontal:Border innerVertical:Border left:Border range:GridRange
  right:Border top:Border
UpdateCellsRequest: fields range:GridRange rows[]:RowData start:GridCoordinate
UpdateConditionalFormatRuleRequest: index newIndex rule:ConditionalFormatRule sheetId
UpdateDeveloperMetadataRequest: dataFilters[]:DataFilter developerMetadata:DeveloperMetadata fields
UpdateDimensionGroupRequest: dimensionGroup:DimensionGroup fields
UpdateDimensionPropertiesRequest: dataSourceSheetRange:DataSourceSheetDimensionRange fields
  properties:DimensionProperties range:DimensionRange
UpdateFilterViewRequest: fields filter:FilterView
UpdateNamedRangeRequest: fields namedRange:NamedRange
UpdateProtectedRangeRequest: fields protectedRange:ProtectedRange
UpdateSheetPropertiesRequest: fields properties:SheetProperties
UpdateSpreadsheetPropertiesRequest: fields properties:SpreadsheetProperties
ValueRange: majorDimension range values[]
`

const shapes = { '[]': 'list', '{}': 'map' } as const

function readField(word: string): [string, MessageField] {
  const [, name = '', mark, message] = /^(\w+)(\[\]|\{\})?(?::(\w+))?$/.exec(word) ?? []
  const shape = mark ? shapes[mark as keyof typeof shapes] : 'one'
  return [name, message === undefined ? { shape } : { shape, message }]
}

/** The fields of each message by name. */
export const messageFields: ReadonlyMap<string, ReadonlyMap<string, MessageField>> = new Map(
  listing
    .trim()
    .split(/\n(?! )/)
    .map((lines) => {
      const [head = '', ...words] = lines.split(/\s+/)
      return [head.slice(0, -1), new Map(words.filter(Boolean).map(readField))]
    }),
)
