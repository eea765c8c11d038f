import { openProperties, serviceBehind } from '../membrane'
import type { Seat } from '../seat'
import type { HtmlOutput } from './html-output'
import { templateCode } from './scriptlets'

/** A page with scriptlets. What a script sets on it is a local variable of the scriptlets; globals of the script are in sight too. */
export class HtmlTemplate {
  readonly [openProperties]: Record<string, unknown> = {}
  readonly #seat: Seat
  readonly #source: string

  constructor(seat: Seat, source: string) {
    this.#seat = seat
    this.#source = source
  }

  /** Throws what the scriptlets throw. */
  evaluate(): HtmlOutput {
    const page = this.#seat.evaluate(`return ${this.getCode()}`, { ...this[openProperties] })
    return serviceBehind(page as object) as HtmlOutput
  }

  getCode(): string {
    return templateCode(this.#source)
  }

  getCodeWithComments(): string {
    return templateCode(this.#source, true)
  }

  getRawContent(): string {
    return this.#source
  }
}
