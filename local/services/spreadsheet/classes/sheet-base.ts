import type { Grid } from '../grid/grid'
import type { Editing } from '../operations/editing'
import type { Desk, TabPlace } from './desk'

/** A tab, and how its methods read and write; its own members are accessors, which scripts do not see. */
export abstract class SheetBase {
  readonly desk: Desk
  readonly place: TabPlace

  constructor(desk: Desk, place: TabPlace) {
    this.desk = desk
    this.place = place
  }

  get grid(): Grid {
    return this.desk.grid(this.place)
  }

  get editing(): Editing {
    return this.desk.editing(this.place)
  }
}

/** A buffered write to a tab, which answers the sheet itself. */
export function change<S extends SheetBase>(sheet: S, apply: (editing: Editing) => void): S {
  sheet.desk.write(sheet.place, 0, () => apply(sheet.editing))
  return sheet
}

/** A change of structure, at once, which answers the sheet itself. */
export function restructure<S extends SheetBase>(sheet: S, apply: (editing: Editing) => void): S {
  sheet.desk.act(sheet.place, () => apply(sheet.editing))
  return sheet
}

/** A light look at the tab's own record. */
export function look<T>(sheet: SheetBase, read: (grid: Grid) => T, ms?: number): T {
  return sheet.desk.look(sheet.place, () => read(sheet.grid), ms)
}

/** A reading call, which waits for buffered writes. */
export function readTab<T>(sheet: SheetBase, read: (grid: Grid) => T): T {
  return sheet.desk.read(sheet.place, 0, () => read(sheet.grid))
}
