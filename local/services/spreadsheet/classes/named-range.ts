import { Refusal } from '../grid/refusal'
import type { NamedRangeData } from '../grid/tab-parts'
import { changeNamedRange, removeNamedRange, requireName } from '../operations/named-ranges'
import { check } from './arguments'
import type { Desk } from './desk'
import { fileEditing } from './developer-metadata'
import type { Range } from './range'
import { RangeBase } from './range-base'

/** A range with a name. */
export class NamedRange {
  readonly #desk: Desk
  readonly #file: string
  readonly #id: string

  constructor(desk: Desk, file: string, id: string) {
    this.#desk = desk
    this.#file = file
    this.#id = id
  }

  get data(): NamedRangeData {
    const named = this.#desk.file(this.#file).namedRanges.find((one) => one.id === this.#id)
    if (!named) throw new Refusal('missing', 'The named range does not exist.')
    return named
  }

  getName(): string {
    return this.#desk.look({ file: this.#file }, () => this.data.name)
  }

  getRange(): Range {
    return this.#desk.look({ file: this.#file }, () =>
      this.#desk.range({ file: this.#file, tab: this.data.tab }, this.data.range),
    )
  }

  setName(...args: unknown[]): this {
    check('NamedRange.setName', args, ['String'])
    requireName(String(args[0]))
    return this.#change({ name: String(args[0]) })
  }

  setRange(...args: unknown[]): this {
    check('NamedRange.setRange', args, [{ is: RangeBase }])
    const { tab, range } = (args[0] as RangeBase).place
    return this.#change({ tab, range })
  }

  remove(): void {
    this.#desk.act({ file: this.#file }, () =>
      removeNamedRange(fileEditing(this.#desk, this.#file), this.#id),
    )
  }

  #change(changes: Partial<NamedRangeData>): this {
    this.#desk.act({ file: this.#file }, () =>
      changeNamedRange(fileEditing(this.#desk, this.#file), this.#id, changes),
    )
    return this
  }
}
