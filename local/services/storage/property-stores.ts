/** The contents of every property store, by the store's key; what `PropertiesService` reads and writes. */
export class PropertyStores {
  readonly #stores = new Map<string, Map<string, string>>()

  /** The store with this key, made at first mention. */
  store(key: string): Map<string, string> {
    const known = this.#stores.get(key)
    if (known) return known
    const store = new Map<string, string>()
    this.#stores.set(key, store)
    return store
  }

  toJson(): Record<string, Record<string, string>> {
    const stores = [...this.#stores].filter(([, store]) => store.size > 0)
    return Object.fromEntries(stores.map(([key, store]) => [key, Object.fromEntries(store)]))
  }

  load(json: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
    for (const [key, values] of Object.entries(json)) this.#stores.set(key, new Map(Object.entries(values)))
  }
}
