interface Item {
  readonly value: string
  readonly untilMs: number
}

const maxItems = 1_000
const keptItems = 900

/** The contents of every cache, by the cache's key; lost at a restart, as caches may be. */
export class CacheStores {
  readonly #caches = new Map<string, Map<string, Item>>()
  readonly #nowMs: () => number

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  get(cache: string, key: string): string | null {
    const item = this.#cache(cache).get(key)
    return item && item.untilMs > this.#nowMs() ? item.value : null
  }

  /** Over 1,000 items, the 900 farthest from expiry stay. */
  put(cache: string, key: string, value: string, seconds: number): void {
    const items = this.#cache(cache)
    items.delete(key)
    items.set(key, { value, untilMs: this.#nowMs() + seconds * 1_000 })
    if (items.size <= maxItems) return
    const soonestFirst = [...items].sort(([, a], [, b]) => a.untilMs - b.untilMs)
    for (const [old] of soonestFirst.slice(0, items.size - keptItems)) items.delete(old)
  }

  remove(cache: string, key: string): void {
    this.#cache(cache).delete(key)
  }

  #cache(name: string): Map<string, Item> {
    const known = this.#caches.get(name)
    if (known) return known
    const cache = new Map<string, Item>()
    this.#caches.set(name, cache)
    return cache
  }
}
