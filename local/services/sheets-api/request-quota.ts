import { quotaExceeded } from './api-error'

const WINDOW_MS = 60_000
const REQUESTS_A_WINDOW = 60

/** Google's 60 reads and 60 writes a minute for one person, counted over the last 60 seconds of the emulated clock. */
export class RequestQuota {
  private readonly sentAtMs = new Map<string, number[]>()
  private readonly isHeld: boolean

  /** Where it is not held, everything passes: for clocks that stand still between a person's clicks. */
  constructor(isHeld = true) {
    this.isHeld = isHeld
  }

  /** Throws the refusal (429) instead of counting when the minute is used up. */
  spend(user: string, kind: 'Read' | 'Write', nowMs: number): void {
    if (!this.isHeld) return
    const key = `${kind} ${user}`
    const recent = (this.sentAtMs.get(key) ?? []).filter((at) => at > nowMs - WINDOW_MS && at <= nowMs)
    if (recent.length >= REQUESTS_A_WINDOW) throw quotaExceeded(kind)
    recent.push(nowMs)
    this.sentAtMs.set(key, recent)
  }

  toJson(): [string, number[]][] {
    return [...this.sentAtMs]
  }

  load(json: readonly (readonly [string, readonly number[]])[]): void {
    for (const [key, sentAtMs] of json) this.sentAtMs.set(key, [...sentAtMs])
  }
}
