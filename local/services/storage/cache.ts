import { prices } from '../cost-table'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'

const maxKeyCharacters = 250
const maxValueBytes = 100 * 1024
const defaultSeconds = 600
const maxSeconds = 21_600

/** One cache: text by key, ten minutes unless told, six hours at most; longer times are cut to that. */
export class Cache {
  readonly #seat: Seat
  readonly #key: string

  constructor(seat: Seat, key: string) {
    this.#seat = seat
    this.#key = key
  }

  get(...args: unknown[]): string | null {
    requireSignature('CacheService.Cache.get', args, ['String'])
    const key = checkedKey(args[0])
    return this.#look(() => this.#stores.get(this.#key, key))
  }

  /** Keys without a value are left out. */
  getAll(...args: unknown[]): Record<string, string> {
    requireSignature('CacheService.Cache.getAll', args, ['Array'])
    const keys = (args[0] as unknown[]).map(checkedKey)
    return this.#look(() => {
      const found = keys.map((key) => [key, this.#stores.get(this.#key, key)] as const)
      return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
    })
  }

  put(...args: unknown[]): void {
    requireSignature('CacheService.Cache.put', args, ['String', 'String'], ['String', 'String', 'number'])
    this.#put([[args[0], args[1]]], args[2])
  }

  putAll(...args: unknown[]): void {
    requireSignature('CacheService.Cache.putAll', args, ['Object'], ['Object', 'number'])
    this.#put(Object.entries(args[0] as object), args[1])
  }

  remove(...args: unknown[]): void {
    requireSignature('CacheService.Cache.remove', args, ['String'])
    this.#change(() => this.#stores.remove(this.#key, checkedKey(args[0])))
  }

  removeAll(...args: unknown[]): void {
    requireSignature('CacheService.Cache.removeAll', args, ['Array'])
    this.#change(() => {
      for (const key of args[0] as unknown[]) this.#stores.remove(this.#key, checkedKey(key))
    })
  }

  #put(entries: readonly (readonly [unknown, unknown])[], seconds: unknown): void {
    const texts = entries.map(([key, value]) => [checkedKey(key), checkedValue(value)] as const)
    const lifetime = Math.min(typeof seconds === 'number' ? seconds : defaultSeconds, maxSeconds)
    if (lifetime < 1) throw new Error('Invalid argument: expirationInSeconds')
    this.#change(() => {
      for (const [key, value] of texts) this.#stores.put(this.#key, key, value, lifetime)
    })
  }

  get #stores() {
    return this.#seat.world.caches
  }

  #look<T>(act: () => T): T {
    return this.#seat.runtime.apart({ modelMs: prices.cacheGet, pure: true }, act)
  }

  #change(act: () => void): void {
    this.#seat.runtime.apart({ modelMs: prices.cachePut }, act)
  }
}

function checkedKey(key: unknown): string {
  const text = String(key)
  if (text.length > maxKeyCharacters) throw new Error('Argument too large: key')
  return text
}

function checkedValue(value: unknown): string {
  const text = String(value)
  if (Buffer.byteLength(text, 'utf8') > maxValueBytes) throw new Error('Argument too large: value')
  return text
}
