import { Refusal } from '../grid/refusal'
import type { DimensionGroup } from '../grid/tab-parts'
import { controlIndex, foldGroups, shiftGroupDepth } from '../operations/groups'
import type { Desk, TabPlace } from './desk'
import type { Range } from './range'

/** A group of rows or columns as it stood when it was asked for. */
export class Group {
  readonly #desk: Desk
  readonly #place: TabPlace
  readonly #group: DimensionGroup

  constructor(desk: Desk, place: TabPlace, group: DimensionGroup) {
    this.#desk = desk
    this.#place = place
    this.#group = group
  }

  getDepth(): number {
    return this.#group.depth
  }

  /** The row or column that holds the button: the one before or after the group. */
  getControlIndex(): number {
    return controlIndex(this.#desk.grid(this.#place), this.#group) + 1
  }

  getRange(): Range {
    const { axis, start, count } = this.#group
    return this.#desk.range(
      this.#place,
      axis === 'rows' ? { row: start, column: 0, rows: count } : { row: 0, column: start, columns: count },
    )
  }

  isCollapsed(): boolean {
    return this.#desk.read(this.#place, 0, () => {
      const found = this.#desk.grid(this.#place).groups.find((group) => this.#isSame(group))
      if (!found) throw new Refusal('missing', 'The group was removed.')
      return found.collapsed
    })
  }

  collapse(): this {
    return this.#fold(true)
  }

  expand(): this {
    return this.#fold(false)
  }

  remove(): void {
    const { axis, start, count } = this.#group
    this.#desk.act(this.#place, () =>
      shiftGroupDepth(this.#desk.editing(this.#place), axis, start, count, -1),
    )
  }

  #isSame(group: DimensionGroup): boolean {
    const { axis, start, count, depth } = this.#group
    return group.axis === axis && group.start === start && group.count === count && group.depth === depth
  }

  #fold(collapsed: boolean): this {
    this.#desk.write(this.#place, 0, () =>
      foldGroups(this.#desk.editing(this.#place), collapsed, (group) => this.#isSame(group)),
    )
    return this
  }
}
