/** A tab by its id and its name. */
export interface NamedTab {
  readonly sheetId: number
  readonly title: string
}

/** Google's ids of tabs and filter views are whole numbers below 2³¹. */
const ID_RANGE = 2_000_000_000
/** Google takes 100 signs for the name of a tab; the rest is left for the number behind it. */
const MOST_SIGNS = 90

/** Hands out names and ids that no tab of the workbook has; the same seed begins with the same id. */
export class FreeTabs {
  readonly #titles: Set<string>
  readonly #ids: Set<number>
  #next: number

  constructor(tabs: readonly NamedTab[], seed: string) {
    this.#titles = new Set(tabs.map(({ title }) => title.toLowerCase()))
    this.#ids = new Set(tabs.map(({ sheetId }) => sheetId))
    this.#next = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % ID_RANGE, 7)
  }

  /** A new tab of a name, without the signs Google refuses, and with a number behind it where the name is taken. */
  tab(wanted: string): NamedTab {
    const plain = wanted.replace(/[[\]*?:/\\\s]+/g, ' ')
    const name = [...plain].slice(0, MOST_SIGNS).join('').trim()
    let title = name
    for (let count = 2; this.#titles.has(title.toLowerCase()); count++) title = `${name} ${count}`
    this.#titles.add(title.toLowerCase())
    return { sheetId: this.id(), title }
  }

  /** A new id. */
  id(): number {
    do this.#next = (this.#next + 1) % ID_RANGE
    while (this.#ids.has(this.#next))
    this.#ids.add(this.#next)
    return this.#next
  }
}
