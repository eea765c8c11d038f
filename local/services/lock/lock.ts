import { prices } from '../cost-table'
import { Parking } from '../execution'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'

const timeoutMessage = 'Lock timeout: another process was holding the lock for too long.'

/**
 * A lock. An execution that would wait for one held by the execution it interrupts cannot see it freed: it waits the
 * modelled time in vain; or, where it has had no effect yet and may wait at all, it is begun anew when that one has ended.
 */
export class Lock {
  readonly #seat: Seat
  readonly #key: string

  constructor(seat: Seat, key: string) {
    this.#seat = seat
    this.#key = key
  }

  tryLock(...args: unknown[]): boolean {
    requireSignature('LockService.Lock.tryLock', args, ['number'])
    return this.#take(args[0] as number)
  }

  waitLock(...args: unknown[]): void {
    requireSignature('LockService.Lock.waitLock', args, ['number'])
    if (!this.#take(args[0] as number)) throw new Error(timeoutMessage)
  }

  hasLock(): boolean {
    const { world, runtime } = this.#seat
    return runtime.free(() => world.locks.holds(this.#key, runtime))
  }

  releaseLock(): void {
    const { world, runtime } = this.#seat
    runtime.apart({ modelMs: prices.lock, pure: true }, () => world.locks.release(this.#key, runtime))
  }

  /** A time below zero has run out before it begins. */
  #take(waitMs: number): boolean {
    const { world, runtime } = this.#seat
    return runtime.apart({ modelMs: prices.lock, pure: true }, () => {
      if (waitMs < 0) return false
      if (world.locks.take(this.#key, runtime)) return true
      if (waitMs > 0 && this.#mayBeginAnew()) runtime.kill(new Parking('Waits for a lock'))
      runtime.spend(waitMs)
      return false
    })
  }

  #mayBeginAnew(): boolean {
    const { world, runtime } = this.#seat
    const holder = world.locks.holder(this.#key)
    const interrupted = world.scheduler.isRunning(holder) && world.scheduler.isRunning(runtime)
    return interrupted && !runtime.hasEffects && !runtime.hasPending
  }
}
