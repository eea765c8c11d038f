import type { Seat } from '../seat'
import { Properties } from './properties'
import { type StoreScope, scopeKey } from './store-scope'

/** `PropertiesService`: three stores of text; a script bound to no document has no document properties. */
export class PropertiesService {
  readonly #seat: Seat
  readonly #opened = new Map<string, Properties>()

  constructor(seat: Seat) {
    this.#seat = seat
  }

  getScriptProperties(): Properties {
    return this.#open('script')!
  }

  getUserProperties(): Properties {
    return this.#open('user')!
  }

  getDocumentProperties(): Properties | null {
    return this.#open('document')
  }

  #open(scope: StoreScope): Properties | null {
    const key = scopeKey(this.#seat, scope)
    if (key === undefined) return null
    const opened = this.#opened.get(key) ?? new Properties(this.#seat, key)
    this.#opened.set(key, opened)
    return opened
  }
}
