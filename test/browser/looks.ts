import type { Page } from 'playwright-core'
import { faults, overflow } from './sidebar-world'

/** Looks at a page in the states it comes to, and gathers what is wrong: what axe finds, what reaches beyond the edge. */
export class Looks {
  readonly found: string[] = []
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Looks once, calling the state by a name. */
  async at(where: string): Promise<void> {
    const pixels = await overflow(this.#page)
    if (pixels > 0) this.found.push(`${where}: ${pixels} pixels beyond the edge`)
    this.found.push(...(await faults(this.#page)).map((fault) => `${where}: ${fault}`))
  }
}

/** How a reader may see the sidebar: at its usual width, at twice the size, in the dark. */
export const READERS = [
  { locale: 'zh-CN', colorScheme: 'light', viewport: { width: 300, height: 720 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 300, height: 720 } },
  { locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 150, height: 720 } },
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 150, height: 720 } },
] as const
