import type { EnumValue } from '../google-enum'
import type { DialogAnswer } from '../person'
import type { Seat } from '../seat'
import { type Parameter, requireSignature } from '../signature'
import { ask } from './ask'
import { ButtonSet } from './buttons'

const aButtonSet: Parameter = { is: ButtonSet.OK.constructor }
const signatures = [['String'], ['String', aButtonSet], ['String', 'String', aButtonSet]] as const

/** `Browser`, the older way to ask; answers in lower case: `ok`, `cancel`, `yes`, `no`. */
export class Browser {
  readonly Buttons = ButtonSet
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  msgBox(...args: unknown[]): string {
    return this.#ask('alert', 'Browser.msgBox', args).button.replace('CLOSE', 'CANCEL').toLowerCase()
  }

  /** What was typed, or `cancel`. */
  inputBox(...args: unknown[]): string {
    const answer = this.#ask('prompt', 'Browser.inputBox', args)
    return ['OK', 'YES'].includes(answer.button) ? (answer.text ?? '') : 'cancel'
  }

  #ask(kind: 'alert' | 'prompt', method: string, args: readonly unknown[]): DialogAnswer {
    requireSignature(method, args, ...signatures)
    const [title, message] = typeof args[1] === 'string' ? [String(args[0]), args[1]] : ['', String(args[0])]
    const buttons = (args.find((arg) => typeof arg === 'object') as EnumValue | undefined) ?? ButtonSet.OK
    return ask(this.#seat, { kind, title, message, buttons: buttons.name() })
  }
}
