import type { IRange } from '@univerjs/core'
import type { Area } from '../../protocol'

/** The name of the only workbook Univer ever holds here: what is shown is replaced, not added. */
export const unitId = 'shown'

/** Univer names sheets by text. */
export function sheetId(tab: number): string {
  return `t${tab}`
}

/** The other way round; NaN for a sheet Univer made by itself. */
export function tabOf(id: string): number {
  return id.startsWith('t') ? Number(id.slice(1)) : Number.NaN
}

export function univerRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  }
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  }
}

export function hasCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  )
}
