import type { Selection as PersonSelection } from '../../person'
import { cellRect } from '../grid/rect'
import type { Desk } from './desk'
import type { Range } from './range'
import { RangeList } from './range-list'
import type { Sheet } from './sheet'

/** Where the person of this execution stands in a file: the tab in front and the cells selected in it. */
export function selectionIn(desk: Desk, fileId: string): PersonSelection {
  const file = desk.file(fileId)
  const kept = desk.parts.person.selections.get(fileId)
  if (kept && file.gridById(kept.tab)) return kept
  const first = file.grids.find((grid) => !grid.hidden) ?? file.grids[0]!
  return { tab: first.id, rect: cellRect(0, 0) }
}

/** Puts a tab in front for the person; the selection in it is its first cell unless it was in front already. */
export function bringToFront(desk: Desk, file: string, tab: number): void {
  const { selections } = desk.parts.person
  if (selectionIn(desk, file).tab !== tab || !selections.has(file))
    selections.set(file, { tab, rect: cellRect(0, 0) })
}

/** What is selected in a file. */
export class Selection {
  readonly #desk: Desk
  readonly #file: string

  constructor(desk: Desk, file: string) {
    this.#desk = desk
    this.#file = file
  }

  getActiveRange(): Range {
    return this.#desk.look({ file: this.#file }, () => {
      const { tab, rect } = selectionIn(this.#desk, this.#file)
      return this.#desk.range({ file: this.#file, tab }, rect)
    })
  }

  getActiveRangeList(): RangeList {
    return this.#desk.look({ file: this.#file }, () => {
      const { tab, rect, rects } = selectionIn(this.#desk, this.#file)
      return new RangeList((rects ?? [rect]).map((each) => this.#desk.range({ file: this.#file, tab }, each)))
    })
  }

  getActiveSheet(): Sheet {
    return this.#desk.look({ file: this.#file }, () =>
      this.#desk.sheet({ file: this.#file, tab: selectionIn(this.#desk, this.#file).tab }),
    )
  }

  getCurrentCell(): Range {
    return this.#desk.look({ file: this.#file }, () => {
      const { tab, rect, cell } = selectionIn(this.#desk, this.#file)
      return this.#desk.range({ file: this.#file, tab }, cell ?? cellRect(rect.row, rect.column))
    })
  }

  getNextDataRange(...args: unknown[]): Range {
    const start = this.getActiveRange()
    const end = start.getNextDataCell(...args)
    const [a, b] = [start.rect, end.rect]
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)]
    const rows = Math.max(a.row + a.rows, b.row + 1) - row
    const columns = Math.max(a.column + a.columns, b.column + 1) - column
    return this.#desk.range(start.place, { row, column, rows, columns })
  }
}
