import type { ProtectedRange, SheetPart, WorkbookRequest } from '../../host/workbook'
import { isSameArea } from './cell-data'

/**
 * Brings protections back to the cells they covered: one shrinks, or ceases, with rows that set-up took away. One that
 * protects a named range follows its name.
 */
export function protectionReturn(
  sheetId: number,
  { protectedRanges = [] }: SheetPart,
  before: readonly ProtectedRange[],
): WorkbookRequest[] {
  return before
    .filter(({ namedRangeId }) => namedRangeId === undefined)
    .flatMap((protection): WorkbookRequest[] => {
      const { protectedRangeId, ...rest } = protection
      const range = { ...protection.range, sheetId }
      const standing = protectedRanges.find((each) => each.protectedRangeId === protectedRangeId)
      if (!standing) return [{ addProtectedRange: { protectedRange: { ...rest, range } } }]
      if (isSameArea(standing.range, range)) return []
      return [{ updateProtectedRange: { protectedRange: { protectedRangeId, range }, fields: 'range' } }]
    })
}
