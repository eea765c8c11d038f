import type { Seat } from '../seat'
import { type StoreScope, scopeKey } from '../storage/store-scope'
import { Lock } from './lock'

/** `LockService`; a script bound to no document has no document lock. */
export class LockService {
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  getScriptLock(): Lock {
    return this.#lock('script')!
  }

  getUserLock(): Lock {
    return this.#lock('user')!
  }

  getDocumentLock(): Lock | null {
    return this.#lock('document')
  }

  #lock(scope: StoreScope): Lock | null {
    const key = scopeKey(this.#seat, scope)
    return key === undefined ? null : new Lock(this.#seat, key)
  }
}
