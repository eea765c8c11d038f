import { openProperties } from '../membrane'
import type { Seat } from '../seat'
import type { HtmlOutput } from './html-output'
import { TemplateOutput, templateCode, templateParts } from './scriptlets'

/** A page with scriptlets. What a script sets on it is a local variable of the scriptlets; globals of the script are in sight too. */
export class HtmlTemplate {
  readonly [openProperties]: Record<string, unknown> = {}
  readonly #seat: Seat
  readonly #source: string
  readonly #makeOutput: (html: string) => HtmlOutput

  constructor(seat: Seat, source: string, makeOutput: (html: string) => HtmlOutput) {
    this.#seat = seat
    this.#source = source
    this.#makeOutput = makeOutput
  }

  /** Throws what the scriptlets throw. */
  evaluate(): HtmlOutput {
    const output = new TemplateOutput()
    this.#seat.evaluate(templateCode(templateParts(this.#source)), { ...this[openProperties], output })
    return this.#makeOutput(output.html)
  }

  getCode(): string {
    return wrapped(templateCode(templateParts(this.#source)))
  }

  getCodeWithComments(): string {
    return wrapped(templateCode(templateParts(this.#source), true))
  }

  getRawContent(): string {
    return this.#source
  }
}

const wrapped = (code: string): string =>
  `(function() { var output = HtmlService.initTemplate();\n${code}\nreturn output; })();`
