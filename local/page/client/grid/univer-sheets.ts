import type { IWorkbookData, IWorksheetData } from '@univerjs/core'
import type { ShownTab, Snapshot, TabFrame } from '../../protocol'
import { univerCells } from './univer-cells'
import { conditionRules } from './univer-conditions'
import { sheetId, unitId, univerRange } from './univer-range'
import { validationRules } from './univer-rules'

/** Frozen rows and columns; Univer counts where the moving part starts, −1 where nothing is frozen. */
export function univerFreeze(frame: TabFrame): IWorksheetData['freeze'] {
  return {
    startRow: frame.frozenRows || -1,
    startColumn: frame.frozenColumns || -1,
    ySplit: frame.frozenRows,
    xSplit: frame.frozenColumns,
  }
}

const rowHeight = 24
const columnWidth = 100

/** What Univer fills in for sheets it loads, but not for those put in later. */
const blank = {
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: 1,
  rightToLeft: 0,
} as const

function dimensions<K extends string>(
  sizes: TabFrame['rowSizes'],
  hidden: readonly number[],
  name: K,
): Record<number, Partial<Record<K | 'hd', number>>> {
  const all: Record<number, Partial<Record<K | 'hd', number>>> = {}
  for (const [index, size] of sizes) all[index] = { [name]: size } as Partial<Record<K | 'hd', number>>
  for (const index of hidden) all[index] = { ...all[index], hd: 1 } as Partial<Record<K | 'hd', number>>
  return all
}

/** A tab as Univer takes it. */
export function univerSheet({ id, frame, cells }: ShownTab): Partial<IWorksheetData> {
  return {
    ...blank,
    id: sheetId(id),
    name: frame.name,
    hidden: frame.hidden ? 1 : 0,
    tabColor: frame.color,
    rowCount: frame.rowCount,
    columnCount: frame.columnCount,
    defaultRowHeight: rowHeight,
    defaultColumnWidth: columnWidth,
    freeze: univerFreeze(frame),
    mergeData: frame.merges.map(univerRange),
    rowData: dimensions(frame.rowSizes, frame.hiddenRows, 'h'),
    columnData: dimensions(frame.columnSizes, frame.hiddenColumns, 'w'),
    cellData: univerCells(cells) as IWorksheetData['cellData'],
  }
}

function byTab<T>(tabs: readonly ShownTab[], of: (tab: ShownTab) => T): string {
  return JSON.stringify(Object.fromEntries(tabs.map((tab) => [sheetId(tab.id), of(tab)])))
}

function univerNotes(frame: TabFrame): Record<number, Record<number, object>> {
  const all: Record<number, Record<number, object>> = {}
  for (const [row, column, note] of frame.notes) (all[row] ??= {})[column] = univerNote(row, column, note)
  return all
}

/** A note in the size Univer's own editor starts with. */
export function univerNote(row: number, col: number, note: string) {
  return { id: `${row}-${col}`, row, col, width: 180, height: 84, note, show: false }
}

/** The whole spreadsheet as Univer takes it. */
export function univerWorkbook(snapshot: Snapshot, locale: 'zhCN' | 'enUS'): Partial<IWorkbookData> {
  const { tabs } = snapshot
  return {
    id: unitId,
    name: snapshot.name,
    locale: locale as IWorkbookData['locale'],
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    sheetOrder: tabs.map((tab) => sheetId(tab.id)),
    sheets: Object.fromEntries(tabs.map((tab) => [sheetId(tab.id), univerSheet(tab)])),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: byTab(tabs, (tab) => validationRules(tab.frame)) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: byTab(tabs, (tab) => conditionRules(tab.frame)) },
      { name: 'SHEET_NOTE_PLUGIN', data: byTab(tabs, (tab) => univerNotes(tab.frame)) },
    ],
  }
}
