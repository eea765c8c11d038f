/** Which execution holds which lock. A lock ends with its execution at the latest. */
export class LockTable {
  readonly #holders = new Map<string, object>()

  /** Takes a free lock, or keeps one's own; answers whether one has it now. */
  take(key: string, execution: object): boolean {
    const holder = this.#holders.get(key) ?? execution
    if (holder !== execution) return false
    this.#holders.set(key, execution)
    return true
  }

  holds(key: string, execution: object): boolean {
    return this.#holders.get(key) === execution
  }

  holder(key: string): object | undefined {
    return this.#holders.get(key)
  }

  /** Gives back one's own lock; nothing happens to another's. */
  release(key: string, execution: object): void {
    if (this.holds(key, execution)) this.#holders.delete(key)
  }

  /** Gives back all locks of an execution. */
  releaseAll(execution: object): void {
    for (const [key, holder] of this.#holders) if (holder === execution) this.#holders.delete(key)
  }
}
