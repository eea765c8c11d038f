/** What goes wrong on purpose. */
export interface Faults {
  /** The next execution dies abruptly at its n-th service call (from 1): nothing buffered is written. */
  dieAtCall(n: number): void
  /** The next call of this method (`Range.setValues`) fails with this message; `times` for more of them. */
  failCall(method: string, message: string, times?: number): void
  /** While on, people's edits fire no trigger at all. */
  loseEdits(on: boolean): void
  /** While on, edit triggers wait until `deliverDelayed`. */
  delayEdits(on: boolean): void
  /** Fires the delayed edit triggers in order. */
  deliverDelayed(): void
  /** While on, every panel's call fails as it does for people signed in with several Google accounts. */
  severalAccounts(on: boolean): void
}

/** Which fault strikes now; asked before each call. */
export class FaultPlan {
  losing = false
  delaying = false
  severalAccounts = false
  readonly delayed: (() => void)[] = []
  #deathAt: number | undefined
  #victim: object | undefined
  readonly #failures: { method: string; message: string; times: number }[] = []

  armDeath(n: number): void {
    this.#deathAt = n
    this.#victim = undefined
  }

  armFailure(method: string, message: string, times: number): void {
    this.#failures.push({ method, message, times })
  }

  /** Binds an armed death to the execution that starts now. */
  started(execution: object): void {
    if (this.#deathAt !== undefined) this.#victim ??= execution
  }

  /** An execution that is taken back, to be begun anew, takes the armed death along. */
  takenBack(execution: object): void {
    if (this.#victim === execution) this.#victim = undefined
  }

  /** An armed death ends with its execution, struck or not. */
  ended(execution: object): void {
    if (this.#victim !== execution) return
    this.#victim = undefined
    this.#deathAt = undefined
  }

  diesNow(execution: { readonly calls: number }): boolean {
    return execution === this.#victim && execution.calls + 1 === this.#deathAt
  }

  /** The message of the failure planned for this call; planned failures are used up. */
  failureOf(method: string): string | undefined {
    const index = this.#failures.findIndex((failure) => failure.method === method)
    const failure = this.#failures[index]
    if (!failure) return undefined
    failure.times -= 1
    if (failure.times <= 0) this.#failures.splice(index, 1)
    return failure.message
  }

  deliver(): void {
    for (const fire of this.delayed.splice(0)) fire()
  }
}
