import type { DimensionChange } from './layer'
import type { OpenRect, Rect } from './rect'

/** A run of rows or columns; without `count` it never ends. */
export interface Span {
  readonly at: number
  readonly count?: number
}

function shiftInserted(span: Span, at: number, count: number): Span {
  if (at <= span.at) return { ...span, at: span.at + count }
  if (span.count === undefined || at >= span.at + span.count) return span
  return { at: span.at, count: span.count + count }
}

function shiftDeleted(span: Span, at: number, count: number): Span | undefined {
  const before = Math.min(Math.max(span.at - at, 0), count)
  if (span.count === undefined) return { at: span.at - before }
  const inside = Math.max(0, Math.min(span.at + span.count, at + count) - Math.max(span.at, at))
  return inside === span.count ? undefined : { at: span.at - before, count: span.count - inside }
}

function isWithin(span: Span, at: number, count: number): boolean {
  return at >= span.at && (span.count === undefined || at + count <= span.at + span.count)
}

/** Where a run of rows or columns is after the change; undefined where it was deleted. A run moves along if it lies wholly in what is moved, and stays if lines move within it. */
export function shiftSpan(span: Span, change: DimensionChange): Span | undefined {
  if (change.kind === 'insert') return shiftInserted(span, change.at, change.count)
  if (change.kind === 'delete') return shiftDeleted(span, change.at, change.count)
  const { at, count, to } = change
  const target = to > at ? to - count : to
  if (span.count !== undefined && span.at >= at && span.at + span.count <= at + count)
    return { at: span.at + target - at, count: span.count }
  if (isWithin(span, at, count) && to >= span.at && to <= span.at + (span.count ?? to)) return span
  const without = shiftDeleted(span, at, count)
  return without && shiftInserted(without, target, count)
}

/** `shiftSpan` for the side of a rectangle that the change concerns. Whole columns stay whole when rows come in at the top. */
export function shiftRange(range: OpenRect, change: DimensionChange): OpenRect | undefined {
  const rows = change.axis === 'rows'
  const at = rows ? range.row : range.column
  const count = rows ? range.rows : range.columns
  if (count === undefined && at === 0) return range
  const span = shiftSpan(count === undefined ? { at } : { at, count }, change)
  if (!span) return undefined
  const length = span.count === undefined ? {} : rows ? { rows: span.count } : { columns: span.count }
  return { ...range, ...(rows ? { row: span.at } : { column: span.at }), ...length }
}

/** `shiftRange` for a rectangle with all four sides. */
export function shiftRect(rect: Rect, change: DimensionChange): Rect | undefined {
  return shiftRange(rect, change) as Rect | undefined
}
