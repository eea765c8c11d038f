import type { Seat } from '../seat'
import { Cache } from './cache'
import { type StoreScope, scopeKey } from './store-scope'

/** `CacheService`: three caches; a script bound to no document has no document cache. */
export class CacheService {
  readonly #seat: Seat
  readonly #opened = new Map<string, Cache>()

  constructor(seat: Seat) {
    this.#seat = seat
  }

  getScriptCache(): Cache {
    return this.#open('script')!
  }

  getUserCache(): Cache {
    return this.#open('user')!
  }

  getDocumentCache(): Cache | null {
    return this.#open('document')
  }

  #open(scope: StoreScope): Cache | null {
    const key = scopeKey(this.#seat, scope)
    if (key === undefined) return null
    const opened = this.#opened.get(key) ?? new Cache(this.#seat, key)
    this.#opened.set(key, opened)
    return opened
  }
}
