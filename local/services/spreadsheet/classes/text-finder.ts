import { cellRect, type Rect } from '../grid/rect'
import { findText, replaceText, type Search } from '../operations/find-text'
import { dataSize } from '../operations/read-values'
import { check } from './arguments'
import type { Desk, TabPlace } from './desk'
import type { Range } from './range'
import { RangeBase } from './range-base'

/** Where to look: tabs in order, each whole or in one rectangle. */
interface SearchScope {
  readonly place: TabPlace
  readonly rect?: Rect
}

interface Match {
  readonly place: TabPlace
  readonly row: number
  readonly column: number
}

/** Finds and replaces text. Without being told otherwise it looks at shown values, at parts of cells, and not at case. */
export class TextFinder {
  readonly #desk: Desk
  readonly #file: string
  readonly #scopes: () => SearchScope[]
  #search: Search
  #current: Match | undefined
  #start: RangeBase | undefined

  constructor(desk: Desk, file: string, scopes: () => SearchScope[], text: string) {
    this.#desk = desk
    this.#file = file
    this.#scopes = scopes
    const off = false
    this.#search = {
      text,
      matchCase: off,
      entireCell: off,
      formulas: off,
      ignoreDiacritics: off,
      regularExpression: off,
    }
  }

  findAll(): Range[] {
    return this.#matches().map((match) => this.#range(match))
  }

  findNext(): Range | null {
    return this.#step(1)
  }

  findPrevious(): Range | null {
    return this.#step(-1)
  }

  getCurrentMatch(): Range | null {
    return this.#current ? this.#range(this.#current) : null
  }

  ignoreDiacritics(...args: unknown[]): this {
    return this.#set('ignoreDiacritics', 'ignoreDiacritics', args)
  }

  matchCase(...args: unknown[]): this {
    return this.#set('matchCase', 'matchCase', args)
  }

  matchEntireCell(...args: unknown[]): this {
    return this.#set('matchEntireCell', 'entireCell', args)
  }

  matchFormulaText(...args: unknown[]): this {
    return this.#set('matchFormulaText', 'formulas', args)
  }

  useRegularExpression(...args: unknown[]): this {
    return this.#set('useRegularExpression', 'regularExpression', args)
  }

  startFrom(...args: unknown[]): this {
    check('TextFinder.startFrom', args, [{ is: RangeBase }])
    this.#start = args[0] as RangeBase
    this.#current = undefined
    return this
  }

  replaceAllWith(...args: unknown[]): number {
    check('TextFinder.replaceAllWith', args, ['String'])
    return this.#desk.act({ file: this.#file }, () =>
      this.#scopes().reduce((count, scope) => {
        const rect = this.#rect(scope)
        if (rect.rows < 1 || rect.columns < 1) return count
        return count + replaceText(this.#desk.editing(scope.place), rect, this.#search, String(args[0]))
      }, 0),
    )
  }

  replaceWith(...args: unknown[]): number {
    check('TextFinder.replaceWith', args, ['String'])
    const match = this.#current
    if (!match) return 0
    return this.#desk.act({ file: this.#file }, () =>
      replaceText(
        this.#desk.editing(match.place),
        cellRect(match.row, match.column),
        this.#search,
        String(args[0]),
      ),
    )
  }

  #set(method: string, key: keyof Search, args: readonly unknown[]): this {
    check(`TextFinder.${method}`, args, ['Boolean'])
    this.#search = { ...this.#search, [key]: args[0] === true }
    return this
  }

  #rect({ place, rect }: SearchScope): Rect {
    if (rect) return rect
    return { row: 0, column: 0, ...dataSize(this.#desk.file(place.file), this.#desk.grid(place)) }
  }

  #matches(): Match[] {
    const file = this.#desk.file(this.#file)
    return this.#desk.read({ file: this.#file }, 0, () =>
      this.#scopes().flatMap((scope) => {
        const rect = this.#rect(scope)
        const cells = findText(file, this.#desk.grid(scope.place), rect, this.#search)
        return cells.map((cell) => ({ place: scope.place, ...cell }))
      }),
    )
  }

  #range({ place, row, column }: Match): Range {
    return this.#desk.range(place, cellRect(row, column))
  }

  #step(direction: 1 | -1): Range | null {
    const matches = this.#matches()
    const from = this.#current ?? this.#startMatch()
    const order = (match: Match) => [this.#tabOrder(match.place), match.row, match.column]
    const isBeyond = (match: Match) => !from || compare(order(match), order(from)) * direction > 0
    const beyond = matches.filter(isBeyond)
    const next = direction > 0 ? beyond[0] : beyond.at(-1)
    if (next) this.#current = next
    return next ? this.#range(next) : null
  }

  #startMatch(): Match | undefined {
    if (!this.#start) return undefined
    const { place, rect } = this.#start
    return { place, row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 }
  }

  #tabOrder(place: TabPlace): number {
    return this.#desk.file(this.#file).grids.findIndex((grid) => grid.id === place.tab)
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i])
  return index < 0 ? 0 : a[index]! - b[index]!
}
