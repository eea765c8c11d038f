import { formatMessage } from './format-message'
import { rawArguments, serviceNamed } from './membrane'
import type { Seat } from './seat'

/** The scripts' `console`: every line goes to the execution's log; warnings and errors are marked as such. */
export class ScriptConsole {
  readonly [serviceNamed] = 'console'
  readonly [rawArguments] = true
  readonly #seat: Seat
  readonly #timers = new Map<string, number>()

  constructor(seat: Seat) {
    this.#seat = seat
  }

  log(...values: unknown[]): void {
    this.#line('', values)
  }

  info(...values: unknown[]): void {
    this.#line('', values)
  }

  debug(...values: unknown[]): void {
    this.#line('', values)
  }

  warn(...values: unknown[]): void {
    this.#line('WARNING: ', values)
  }

  error(...values: unknown[]): void {
    this.#line('ERROR: ', values)
  }

  time(label = 'default'): void {
    this.#timers.set(String(label), this.#seat.runtime.nowMs())
  }

  timeEnd(label = 'default'): void {
    const started = this.#timers.get(String(label))
    if (started === undefined) return
    this.#timers.delete(String(label))
    this.#line('', [`${label}: ${this.#seat.runtime.nowMs() - started}ms`])
  }

  #line(mark: string, values: readonly unknown[]): void {
    this.#seat.runtime.free(() => this.#seat.runtime.log.push(mark + formatMessage(values)))
  }
}
