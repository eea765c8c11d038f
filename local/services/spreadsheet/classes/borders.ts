import type { BorderLine } from '../grid/cell'
import type { FormatChanges } from '../operations/set-cells'

/** Which lines `setBorder` draws (true), takes away (false) or leaves (null): the four outer ones, and those between cells. */
export interface BorderChoice {
  readonly top: boolean | null
  readonly left: boolean | null
  readonly bottom: boolean | null
  readonly right: boolean | null
  readonly vertical: boolean | null
  readonly horizontal: boolean | null
}

/** What the choice means for one cell, counted from the corner of a rectangle of that size. */
export function bordersFor(
  choice: BorderChoice,
  line: BorderLine,
  size: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
): FormatChanges {
  const sides = {
    top: row === 0 ? choice.top : choice.horizontal,
    bottom: row === size.rows - 1 ? choice.bottom : choice.horizontal,
    left: column === 0 ? choice.left : choice.vertical,
    right: column === size.columns - 1 ? choice.right : choice.vertical,
  }
  const drawn = Object.entries(sides).filter(([, on]) => on !== null)
  return Object.fromEntries(drawn.map(([side, on]) => [side, on ? line : undefined]))
}
