import type { Host } from '../../host/host'
import type { NamedRange, WorkbookRequest } from '../../host/workbook'
import { isSameArea } from './cell-data'
import type { RegisterDraft } from './set-up-order'

/** Names over titles or totals, which set-up moves away: they shrink. One call where there are such rows, none otherwise. */
export function namesOverMovedRows(host: Host, { reading, grid }: RegisterDraft): NamedRange[] {
  const { headerRow, totals } = grid
  if (headerRow <= 0 && !totals) return []
  return host.workbook.namedRanges().filter(({ range }) => {
    const { sheetId = 0, startRowIndex = 0, endRowIndex = Number.POSITIVE_INFINITY } = range ?? {}
    const isOver = (row: number, end: number) => startRowIndex < end && endRowIndex > row
    const isMoved = isOver(0, headerRow) || (totals && isOver(totals.row, totals.row + totals.count))
    return range !== undefined && sheetId === reading.tab.sheetId && isMoved
  })
}

/** Gives names the cells back that they stood for; one that somebody uses for other cells by now is left alone. */
export function nameReturn(before: readonly NamedRange[], now: readonly NamedRange[]): WorkbookRequest[] {
  return before.flatMap((named): WorkbookRequest[] => {
    const { namedRangeId, name, range } = named
    const standing = now.find((each) => each.namedRangeId === namedRangeId)
    if (standing)
      return isSameArea(standing.range, range)
        ? []
        : [{ updateNamedRange: { namedRange: { namedRangeId, range }, fields: 'range' } }]
    const isTaken = now.some((each) => String(each.name).toLowerCase() === String(name).toLowerCase())
    return isTaken ? [] : [{ addNamedRange: { namedRange: { name, range } } }]
  })
}
