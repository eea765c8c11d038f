import type { AccountKind } from './person'

/** What Google counts per person and day. */
export type DailyQuota = 'properties' | 'email' | 'spreadsheets' | 'triggerMs'

/** Uses a day, consumer and Workspace. Trigger runtime in milliseconds. */
const limits: Record<DailyQuota, Record<AccountKind, number>> = {
  properties: { consumer: 50_000, workspace: 500_000 },
  email: { consumer: 100, workspace: 1_500 },
  spreadsheets: { consumer: 250, workspace: 3_200 },
  triggerMs: { consumer: 90 * 60_000, workspace: 360 * 60_000 },
}

const namesInErrors: Record<DailyQuota, string> = {
  properties: 'Service invoked too many times for one day: properties.',
  email: 'Service invoked too many times for one day: email.',
  spreadsheets: 'Service invoked too many times for one day: spreadsheets.',
  triggerMs: 'Service using too much computer time for one day',
}

/** Midnight on the American west coast (UTC−8) begins a new day for quotas. */
const dayMs = 86_400_000
const pacificOffsetMs = 8 * 3_600_000

/** Counts what people use up in a day; starts anew each day. */
export class DailyQuotas {
  readonly #used = new Map<string, number>()
  readonly #nowMs: () => number
  readonly #accountOf: (email: string) => AccountKind

  constructor(nowMs: () => number, accountOf: (email: string) => AccountKind) {
    this.#nowMs = nowMs
    this.#accountOf = accountOf
  }

  used(email: string, quota: DailyQuota): number {
    return this.#used.get(this.#key(email, quota)) ?? 0
  }

  remaining(email: string, quota: DailyQuota): number {
    return Math.max(0, limits[quota][this.#accountOf(email)] - this.used(email, quota))
  }

  /** Counts a use; throws Google's refusal where the day's are used up. */
  use(email: string, quota: DailyQuota, amount = 1): void {
    if (this.remaining(email, quota) < Math.max(amount, 1)) throw new Error(namesInErrors[quota])
    this.add(email, quota, amount)
  }

  /** Counts without refusing. */
  add(email: string, quota: DailyQuota, amount: number): void {
    this.#used.set(this.#key(email, quota), this.used(email, quota) + amount)
  }

  toJson(): [string, number][] {
    return [...this.#used]
  }

  load(json: readonly (readonly [string, number])[]): void {
    for (const [key, used] of json) this.#used.set(key, used)
  }

  #key(email: string, quota: DailyQuota): string {
    const day = Math.floor((this.#nowMs() - pacificOffsetMs) / dayMs)
    return `${quota}:${email.toLowerCase()}:${day}`
  }
}
