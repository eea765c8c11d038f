import type { Locale } from '../../i18n/translation'
import { SYSTEM_TABS, type SystemTab } from '../../register/config'
import type { NamedTab } from './set-up-order'

const COPY = { en: 'Original', 'zh-CN': '原表副本' } as const
const SETTINGS = { en: 'Settings', 'zh-CN': '设置' } as const
const CUSTOMERS_TAB = { en: 'Customers', 'zh-CN': '客户' } as const
const KEPT = { en: 'Register', 'zh-CN': '客户档案' } as const
/** Google's ids of tabs are whole numbers below 2³¹. */
const ID_RANGE = 2_000_000_000

/** Hands out names and ids that no tab of the workbook has. */
export class FreeTabs {
  readonly #titles: Set<string>
  readonly #ids: Set<number>
  #next: number

  constructor(tabs: readonly NamedTab[], seed: string) {
    this.#titles = new Set(tabs.map(({ title }) => title.toLowerCase()))
    this.#ids = new Set(tabs.map(({ sheetId }) => sheetId))
    this.#next = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % ID_RANGE, 7)
  }

  /** A new tab of a name, with a number behind it where the name is taken. */
  tab(wanted: string): NamedTab {
    let title = wanted
    for (let count = 2; this.#titles.has(title.toLowerCase()); count++) title = `${wanted} ${count}`
    this.#titles.add(title.toLowerCase())
    return { sheetId: this.id(), title }
  }

  id(): number {
    do this.#next = (this.#next + 1) % ID_RANGE
    while (this.#ids.has(this.#next))
    this.#ids.add(this.#next)
    return this.#next
  }

  system(): Readonly<Record<SystemTab, number>> {
    const keys = Object.keys(SYSTEM_TABS) as SystemTab[]
    return Object.fromEntries(keys.map((key) => [key, this.id()])) as Record<SystemTab, number>
  }
}

/** Names of tabs in the register's language; `day` is the register's. */
export const tabNames = (locale: Locale, day: string) => ({
  copy: `${COPY[locale]} ${day}`,
  settings: SETTINGS[locale],
  customers: CUSTOMERS_TAB[locale],
  kept: `${KEPT[locale]} ${day}`,
})
