import { prices } from '../cost-table'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'

const maxValueBytes = 9 * 1024
const maxStoreBytes = 500 * 1024
const overQuota = 'You have exceeded the property storage quota. Please remove some properties and try again.'

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** One property store. Values are text (what is not becomes text), 9 KB each, 500 KB together; every write is at once. */
export class Properties {
  readonly #seat: Seat
  readonly #key: string

  constructor(seat: Seat, key: string) {
    this.#seat = seat
    this.#key = key
  }

  getProperty(...args: unknown[]): string | null {
    requireSignature('PropertiesService.Properties.getProperty', args, ['String'])
    return this.#look((store) => store.get(String(args[0])) ?? null)
  }

  getProperties(): Record<string, string> {
    return this.#look((store) => Object.fromEntries(store))
  }

  getKeys(): string[] {
    return this.#look((store) => [...store.keys()])
  }

  setProperty(...args: unknown[]): this {
    requireSignature('PropertiesService.Properties.setProperty', args, ['String', 'any'])
    return this.#change((store) => put(store, [[String(args[0]), String(args[1])]]))
  }

  setProperties(...args: unknown[]): this {
    const method = 'PropertiesService.Properties.setProperties'
    requireSignature(method, args, ['Object'], ['Object', 'Boolean'])
    const entries = Object.entries(args[0] as object).map(([key, value]) => [key, String(value)] as const)
    return this.#change((store) => {
      const kept = args[1] === true ? new Map<string, string>() : new Map(store)
      put(kept, entries)
      store.clear()
      for (const [key, value] of kept) store.set(key, value)
    })
  }

  deleteProperty(...args: unknown[]): this {
    requireSignature('PropertiesService.Properties.deleteProperty', args, ['String'])
    return this.#change((store) => store.delete(String(args[0])))
  }

  deleteAllProperties(): this {
    return this.#change((store) => store.clear())
  }

  #look<T>(act: (store: Map<string, string>) => T): T {
    return this.#seat.runtime.apart({ modelMs: prices.getProperty, pure: true }, () => act(this.#store()))
  }

  #change(act: (store: Map<string, string>) => unknown): this {
    this.#seat.runtime.apart({ modelMs: prices.setProperty }, () => act(this.#store()))
    return this
  }

  #store(): Map<string, string> {
    const { world, runtime } = this.#seat
    world.quotas.use(runtime.user, 'properties')
    return world.properties.store(this.#key)
  }
}

function put(store: Map<string, string>, entries: readonly (readonly [string, string])[]): void {
  const after = new Map([...store, ...entries])
  const total = [...after].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0)
  if (total > maxStoreBytes || entries.some(([, value]) => bytesOf(value) > maxValueBytes)) {
    throw new Error(overQuota)
  }
  for (const [key, value] of entries) store.set(key, value)
}
