/** The emulated time: stands still between executions, moves by the modelled time that executions take and when it is told to. */
export interface Clock {
  nowMs(): number
  iso(): string
  /** Moves to an ISO instant; time-driven triggers due on the way fire in order. Moving back fires nothing. */
  set(iso: string): void
  /** Moves on by milliseconds or by words: `'1 day'`, `'5 minutes'`, `'36 hours'`. */
  advance(by: number | string): void
}

const unitMs: Record<string, number> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
}

/** Milliseconds of a duration in words; throws for words that are none. */
export function durationMs(by: number | string): number {
  if (typeof by === 'number') return by
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+?)s?\s*$/i.exec(by)
  const unit = match && unitMs[match[2]!.toLowerCase()]
  if (!match || !unit) throw new Error(`Not a duration: ${by}`)
  return Number(match[1]) * unit
}

/** The hands of the clock: what executions move silently and `Clock` moves with all its consequences. */
export class ClockHands {
  #nowMs: number

  constructor(iso: string) {
    this.#nowMs = instantMs(iso)
  }

  nowMs(): number {
    return Math.floor(this.#nowMs)
  }

  iso(): string {
    return new Date(this.nowMs()).toISOString()
  }

  /** Lets modelled time pass; fractions of a millisecond are kept, whole ones shown. */
  pass(ms: number): void {
    this.#nowMs += ms
  }

  moveTo(ms: number): void {
    this.#nowMs = ms
  }
}

/** Milliseconds since 1970 of an ISO instant; throws for text that is none. */
export function instantMs(iso: string): number {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms)) throw new Error(`Not an instant: ${iso}`)
  return ms
}
