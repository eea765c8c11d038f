import type { Cell } from '../register/cell-codec'

/** A block of cells by 0-based, half-open bounds; a missing bound means "to the end". */
export interface GridRange {
  readonly sheetId: number
  readonly startRowIndex?: number
  readonly endRowIndex?: number
  readonly startColumnIndex?: number
  readonly endColumnIndex?: number
}

/** One tab of the workbook. */
export interface TabInfo {
  readonly sheetId: number
  readonly title: string
  readonly index: number
  readonly hidden: boolean
  readonly rowCount: number
  readonly columnCount: number
}

/** A range to read, by tab name: rows and columns 0-based and half-open, a missing bound means "to the end". */
export interface ReadRange {
  readonly tab: string
  readonly startRow?: number
  readonly endRow?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** How cells are read: their values, or the formulas behind them. Days come as serial numbers either way. */
export type Rendering = 'values' | 'formulas'

/**
 * A change to the workbook as plain data, in the words of the Sheets API (`{ updateCells: … }`): a pure function can
 * decide it, a test can read it, and one call carries out a list of them, all or none.
 */
export type WorkbookRequest = { readonly [Kind in string]: { readonly [key: string]: unknown } }

/** The spreadsheet the product works in. Every method is one service call, however many cells it moves. */
export interface Workbook {
  readonly id: () => string
  /** IANA time zone and locale of the spreadsheet. */
  readonly timeZone: () => string
  readonly locale: () => string
  /** E-mail address of the file's owner; `''` where Google does not say. */
  readonly ownerEmail: () => string
  readonly tabs: () => TabInfo[]
  /** Cells of each range, without trailing empty rows and cells; none beyond the tab's last row or column. Throws `TabMissing` where a tab is not there. */
  readonly read: (ranges: readonly ReadRange[], rendering?: Rendering) => Cell[][][]
  /** Carries out all requests or none, and answers what each replied. */
  readonly update: (requests: readonly WorkbookRequest[]) => WorkbookReply[]
  /** The protections that stand in the file, by tab. */
  readonly protections: () => ProtectionInfo[]
  /** The marks on columns of a tab: 0-based column → the field key it was marked with. */
  readonly columnMarks: (tab: string) => ReadonlyMap<number, string>
  /** What tabs are besides their values: only what `fields` asks for, of all tabs or (with cell data) of some ranges. */
  readonly describe: (fields: string, ranges?: readonly ReadRange[]) => SheetPart[]
  /** The names people gave to cells of any tab. */
  readonly namedRanges: () => NamedRange[]
}

/** Any part of a message of the Sheets API that is handed back as it came. */
export type Plain = { readonly [key: string]: unknown }

/** A row or column: hidden ones and their size in pixels. */
export interface LineLook {
  readonly pixelSize?: number
  readonly hiddenByUser?: boolean
}

/** Rows or columns that fold together, in the words of the Sheets API: outer groups have depth 1. */
export interface DimensionGroup {
  readonly range?: Plain
  readonly depth?: number
  readonly collapsed?: boolean
}

/** A protection in the words of the Sheets API; a whole tab has a range without bounds. */
export type ProtectedRange = Plain & {
  readonly protectedRangeId?: number
  readonly description?: string
  readonly range?: GridRange
}

/** A name for cells in the words of the Sheets API; no range where the cells were deleted. */
export type NamedRange = Plain & { readonly namedRangeId?: string; readonly range?: GridRange }

/** A tab in the words of the Sheets API; whatever is at its default, or was not asked for, is absent. */
export interface SheetPart {
  readonly properties?: Plain & { readonly sheetId?: number; readonly title?: string }
  readonly data?: readonly {
    readonly rowData?: readonly { readonly values?: readonly CellPart[] }[]
    readonly rowMetadata?: readonly LineLook[]
    readonly columnMetadata?: readonly LineLook[]
  }[]
  readonly merges?: readonly GridRange[]
  readonly basicFilter?: Plain & { readonly range?: GridRange }
  readonly conditionalFormats?: readonly (Plain & { readonly ranges?: readonly GridRange[] })[]
  readonly protectedRanges?: readonly ProtectedRange[]
  readonly columnGroups?: readonly DimensionGroup[]
  readonly rowGroups?: readonly DimensionGroup[]
  readonly developerMetadata?: readonly { readonly metadataKey?: string; readonly metadataValue?: string }[]
  /** Areas that a person converted to a Table: they refuse formats and drop-downs. */
  readonly tables?: readonly Plain[]
}

/** A cell in the words of the Sheets API, as far as the product asks for it. */
export interface CellPart {
  readonly note?: string
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string } }
}

/** A protected range or tab. */
export interface ProtectionInfo {
  readonly id: number
  readonly sheetId: number
  readonly description: string
}

/** What a request answered: the id of a tab that was added or copied. */
export interface WorkbookReply {
  readonly sheetId?: number
}

/** A tab that was asked for by name is not there: renamed or deleted. */
export class TabMissing extends Error {
  override readonly name = 'TabMissing'
}

/** Google refused a write because of a protection; nothing of the batch was written. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused'
}

/** Google asks to wait: too many reads or writes in this minute. */
export class QuotaReached extends Error {
  override readonly name = 'QuotaReached'
}
