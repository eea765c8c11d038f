import type { Host } from '../../host/host'
import type { SheetPart, TabInfo } from '../../host/workbook'
import { isFormulaCell, type SheetReading } from './sheet-reading'

const PARTS =
  'sheets(properties,merges,basicFilter,conditionalFormats,protectedRanges,developerMetadata,columnGroups,tables)'
const FORMATS = 'sheets(data(rowData(values(effectiveFormat(numberFormat(type)))),columnMetadata(pixelSize)))'
/** Rows whose number formats are looked at: enough to tell days from numbers. */
const SAMPLE_ROWS = 60

/** A tab with all that set-up wants to know besides its cells. */
export interface TabPart {
  readonly tab: TabInfo
  readonly part: SheetPart
}

/** All tabs of the workbook, in one call. */
export const readTabParts = (host: Host): TabPart[] =>
  host.workbook.describe(PARTS).map((part, index) => ({ tab: tabInfo(part, index), part }))

function tabInfo({ properties }: SheetPart, index: number): TabInfo {
  const grid = (properties?.gridProperties ?? {}) as { rowCount?: number; columnCount?: number }
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    index,
    hidden: properties?.hidden === true,
    rowCount: grid.rowCount ?? 0,
    columnCount: grid.columnCount ?? 0,
  }
}

/** A whole sheet as it stands: three calls, however many rows; one more where somebody typed in between. */
export function readSheet(host: Host, { tab, part }: TabPart): SheetReading {
  const shown = () => host.workbook.read([{ tab: tab.title }])[0] ?? []
  const first = shown()
  const [entered = []] = host.workbook.read([{ tab: tab.title }], 'formulas')
  const values = isOneMoment(first, entered) ? first : shown()
  const endRow = Math.min(SAMPLE_ROWS, tab.rowCount)
  const [look] = host.workbook.describe(FORMATS, [{ tab: tab.title, startRow: 0, endRow }])
  const data = look?.data?.[0]
  return {
    tab,
    part,
    values,
    entered,
    formats: (data?.rowData ?? []).map(({ values: cells = [] }) =>
      cells.map(({ effectiveFormat }) => effectiveFormat?.numberFormat?.type),
    ),
    widths: (data?.columnMetadata ?? []).map(({ pixelSize }) => pixelSize),
  }
}

/** Whether two readings of a sheet agree in every cell that holds no formula. */
const isOneMoment = (values: SheetReading['values'], entered: SheetReading['entered']): boolean =>
  values.length === entered.length &&
  values.every((row, index) =>
    row.every(
      (value, column) => value === entered[index]?.[column] || isFormulaCell(value, entered[index]?.[column]),
    ),
  )
