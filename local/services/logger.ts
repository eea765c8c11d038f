import { formatMessage } from './format-message'
import { rawArguments } from './membrane'
import type { Seat } from './seat'
import { formatDate } from './utilities/format-date'

/** `Logger`: lines go to the execution's log, and `getLog()` shows this execution's own. */
export class Logger {
  readonly [rawArguments] = true
  readonly #seat: Seat
  #lines: string[] = []

  constructor(seat: Seat) {
    this.#seat = seat
  }

  log(format: unknown, ...values: unknown[]): this {
    return this.#seat.runtime.free(() => {
      const text = formatMessage([format, ...values])
      const { world, project } = this.#seat
      const zone = project?.timeZone ?? world.options.timeZone
      const at = formatDate(world.hands.nowMs(), zone, 'EEE MMM dd HH:mm:ss zzz yyyy')
      this.#lines.push(`${at} INFO: ${text}`)
      this.#seat.runtime.log.push(text)
      return this
    })
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  clear(): void {
    this.#lines = []
  }
}
