import type { EnumValue } from '../../google-enum'
import type { BorderLine, CellFormat } from '../grid/cell'
import type { FormatChanges } from '../operations/set-cells'
import { Color } from './colors'
import { BorderStyle, constantNamed } from './enums'

/** One side of a cell's frame; no style where there is no line. */
export class Border {
  readonly #line: BorderLine | undefined

  constructor(line: BorderLine | undefined) {
    this.#line = line
  }

  getBorderStyle(): EnumValue | null {
    return this.#line ? constantNamed(BorderStyle, this.#line.style) : null
  }

  getColor(): Color {
    return new Color(this.#line?.color ?? '')
  }
}

/** The frame of a cell. */
export class Borders {
  readonly #format: CellFormat

  constructor(format: CellFormat) {
    this.#format = format
  }

  getTop(): Border {
    return new Border(this.#format.top)
  }

  getLeft(): Border {
    return new Border(this.#format.left)
  }

  getBottom(): Border {
    return new Border(this.#format.bottom)
  }

  getRight(): Border {
    return new Border(this.#format.right)
  }
}

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
