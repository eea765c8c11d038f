import { COLUMN_MARK } from '../host/column-mark'
import {
  type NamedRange,
  type ProtectionInfo,
  QuotaReached,
  type ReadRange,
  type Rendering,
  type SheetPart,
  type TabInfo,
  TabMissing,
  type Workbook,
  type WorkbookReply,
  type WorkbookRequest,
} from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import { askingSheets } from './api-errors'
import { rangeName } from './range-name'
import { sheetsService } from './sheets-service'

const RENDER = { values: 'UNFORMATTED_VALUE', formulas: 'FORMULA' } as const
const TAB_FIELDS = 'sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount)))'
const PROTECTION_FIELDS = 'sheets(properties(sheetId),protectedRanges(protectedRangeId,description))'
const MARK_FIELDS = 'sheets(data(columnMetadata(developerMetadata(metadataKey,metadataValue))))'

/** The spreadsheet the script is bound to, through the advanced Sheets service: no cell is parsed, a batch is atomic. */
export function googleWorkbook(): Workbook {
  const id = () => SpreadsheetApp.getActive().getId()
  let known: string | undefined
  const fileId = () => (known ??= id())
  return {
    id: fileId,
    timeZone: () => SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    locale: () => SpreadsheetApp.getActive().getSpreadsheetLocale(),
    ownerEmail: () => SpreadsheetApp.getActive().getOwner()?.getEmail() ?? '',
    tabs: () => readTabs(fileId()),
    read: (ranges, rendering = 'values') => readRanges(fileId(), ranges, rendering),
    update: (requests) => sendRequests(fileId(), requests),
    protections: () => readProtections(fileId()),
    columnMarks: (tab) => readMarks(fileId(), tab),
    describe: (fields, ranges = []) => readParts(fileId(), fields, ranges),
    namedRanges: () => readNamedRanges(fileId()),
  }
}

function readTabs(fileId: string): TabInfo[] {
  const answer = askingSheets(() => sheetsService().Spreadsheets.get(fileId, { fields: TAB_FIELDS }))
  return (answer.sheets ?? []).map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    index: properties?.index ?? 0,
    hidden: properties?.hidden ?? false,
    rowCount: properties?.gridProperties?.rowCount ?? 0,
    columnCount: properties?.gridProperties?.columnCount ?? 0,
  }))
}

function readRanges(fileId: string, ranges: readonly ReadRange[], rendering: Rendering): Cell[][][] {
  try {
    return askRanges(fileId, ranges, rendering)
  } catch (error) {
    if (error instanceof QuotaReached) throw error
    return readWhatIsThere(fileId, ranges, rendering, error)
  }
}

/**
 * After a refusal, whatever its words and language: `TabMissing` where a tab is not there, nothing for a range that
 * lies beyond the grid, and the refusal itself where that explains nothing.
 */
function readWhatIsThere(
  fileId: string,
  ranges: readonly ReadRange[],
  rendering: Rendering,
  refusal: unknown,
): Cell[][][] {
  const tabs = readTabs(fileId)
  const titles = new Set(tabs.map(({ title }) => title))
  const missing = ranges.filter(({ tab }) => !titles.has(tab))
  if (missing.length > 0) throw new TabMissing(missing.map(({ tab }) => tab).join(', '))
  const within = rangesWithin(tabs, ranges)
  if (within.size === ranges.length) throw refusal
  const cells = askRanges(fileId, [...within], rendering)
  return ranges.map((range) => (within.has(range) ? (cells.shift() ?? []) : []))
}

function askRanges(fileId: string, ranges: readonly ReadRange[], rendering: Rendering): Cell[][][] {
  if (ranges.length === 0) return []
  const answer = askingSheets(() =>
    sheetsService().Spreadsheets.Values!.batchGet(fileId, {
      ranges: ranges.map(rangeName),
      valueRenderOption: RENDER[rendering],
      dateTimeRenderOption: 'SERIAL_NUMBER',
    }),
  )
  return ranges.map((_, index) => (answer.valueRanges?.[index]?.values ?? []) as Cell[][])
}

/** Google refuses a range that begins below the last row or right of the last column: rows deleted since it was known. */
function rangesWithin(tabs: readonly TabInfo[], ranges: readonly ReadRange[]): ReadonlySet<ReadRange> {
  const sizes = new Map(tabs.map((tab) => [tab.title, tab]))
  return new Set(
    ranges.filter(({ tab, startRow = 0, startColumn = 0 }) => {
      const size = sizes.get(tab)
      return size !== undefined && startRow < size.rowCount && startColumn < size.columnCount
    }),
  )
}

function sendRequests(fileId: string, requests: readonly WorkbookRequest[]): WorkbookReply[] {
  if (requests.length === 0) return []
  const resource = { requests: requests as unknown as GoogleAppsScript.Sheets.Schema.Request[] }
  const answer = askingSheets(() => sheetsService().Spreadsheets.batchUpdate(resource, fileId))
  return (answer.replies ?? []).map((reply) => {
    const sheetId = reply.addSheet?.properties?.sheetId ?? reply.duplicateSheet?.properties?.sheetId
    return sheetId === undefined ? {} : { sheetId }
  })
}

function readProtections(fileId: string): ProtectionInfo[] {
  const answer = askingSheets(() => sheetsService().Spreadsheets.get(fileId, { fields: PROTECTION_FIELDS }))
  return (answer.sheets ?? []).flatMap(({ properties, protectedRanges }) =>
    (protectedRanges ?? []).map(({ protectedRangeId, description }) => ({
      id: protectedRangeId ?? 0,
      sheetId: properties?.sheetId ?? 0,
      description: description ?? '',
    })),
  )
}

function readMarks(fileId: string, tab: string): ReadonlyMap<number, string> {
  const ranges = [rangeName({ tab, startRow: 0, endRow: 1 })]
  const answer = askingSheets(() => sheetsService().Spreadsheets.get(fileId, { ranges, fields: MARK_FIELDS }))
  const columns = answer.sheets?.[0]?.data?.[0]?.columnMetadata ?? []
  const marks = new Map<number, string>()
  columns.forEach(({ developerMetadata }, column) => {
    const mark = developerMetadata?.find(({ metadataKey }) => metadataKey === COLUMN_MARK)
    if (mark?.metadataValue) marks.set(column, mark.metadataValue)
  })
  return marks
}

function readNamedRanges(fileId: string): NamedRange[] {
  const answer = askingSheets(() => sheetsService().Spreadsheets.get(fileId, { fields: 'namedRanges' }))
  return (answer.namedRanges ?? []) as unknown as NamedRange[]
}

function readParts(fileId: string, fields: string, ranges: readonly ReadRange[]): SheetPart[] {
  const answer = askingSheets(() =>
    sheetsService().Spreadsheets.get(fileId, { ranges: ranges.map(rangeName), fields }),
  )
  return (answer.sheets ?? []) as unknown as SheetPart[]
}
