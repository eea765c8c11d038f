import type { EnumValue } from '../google-enum'
import { HtmlOutput } from '../html/html-output'
import type { DialogAnswer, Panel } from '../person'
import { refuseNull } from '../refuse-null'
import type { Seat } from '../seat'
import { type Parameter, requireSignature } from '../signature'
import { ask } from './ask'
import { Button, ButtonSet } from './buttons'
import { Menu } from './menu'
import { PromptResponse } from './prompt-response'

const aButtonSet: Parameter = { is: ButtonSet.OK.constructor }
const dialogSignatures = [['String'], ['String', aButtonSet], ['String', 'String', aButtonSet]] as const

/** The document's user interface as a script reaches it: menus, dialogs, the sidebar of the person at the keyboard. */
export class Ui {
  readonly Button = Button
  readonly ButtonSet = ButtonSet
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  createMenu(...args: unknown[]): Menu {
    requireSignature('Ui.createMenu', args, ['String'])
    return new Menu(this.#seat, String(args[0]))
  }

  /** A menu that carries the script's name. */
  createAddonMenu(): Menu {
    return new Menu(this.#seat, this.#seat.project?.name ?? '')
  }

  alert(...args: unknown[]): EnumValue {
    const answer = this.#ask('alert', args)
    return buttonNamed(answer.button)
  }

  prompt(...args: unknown[]): PromptResponse {
    const answer = this.#ask('prompt', args)
    return new PromptResponse(buttonNamed(answer.button), answer.text ?? '')
  }

  showSidebar(...args: unknown[]): void {
    requireSignature('Ui.showSidebar', args, [{ is: HtmlOutput }])
    const panel = this.#panel('sidebar', args[0] as HtmlOutput)
    this.#seat.runtime.apart({}, () => {
      this.#seat.person.sidebar = panel
    })
  }

  showModalDialog(...args: unknown[]): void {
    this.#showDialog('modal', 'Ui.showModalDialog', args)
  }

  showModelessDialog(...args: unknown[]): void {
    this.#showDialog('modeless', 'Ui.showModelessDialog', args)
  }

  #showDialog(kind: Panel['kind'], method: string, args: readonly unknown[]): void {
    requireSignature(method, args, [{ is: HtmlOutput }, 'String'])
    const panel = { ...this.#panel(kind, args[0] as HtmlOutput), title: String(args[1]) }
    this.#seat.runtime.apart({}, () => {
      this.#seat.person.dialog = panel
    })
  }

  #panel(kind: Panel['kind'], page: HtmlOutput): Panel {
    const [width, height] = [page.getWidth(), page.getHeight()]
    return {
      kind,
      title: page.getTitle(),
      html: page.getContent(),
      projectId: this.#seat.project?.id ?? '',
      ...(width !== null && kind !== 'sidebar' && { width }),
      ...(height !== null && kind !== 'sidebar' && { height }),
    }
  }

  #ask(kind: 'alert' | 'prompt', args: readonly unknown[]): DialogAnswer {
    const names = args.length === 3 ? ['title', 'prompt', 'buttons'] : ['prompt', 'buttons']
    for (const [at, name] of names.entries()) if (at < args.length) refuseNull(args[at], name)
    requireSignature(`Ui.${kind}`, args, ...dialogSignatures)
    const texts = args.filter((arg) => typeof arg !== 'object').map(String)
    const buttons = args.find((arg) => typeof arg === 'object') as EnumValue | undefined
    const [title, message] = texts.length === 2 ? texts : ['', texts[0]]
    return ask(this.#seat, {
      kind,
      title: title!,
      message: message!,
      buttons: (buttons ?? ButtonSet.OK).name(),
    })
  }
}

/** The user interface of a seat; throws where nobody looks at a document (time-driven triggers, unbound scripts). */
export function uiOf(seat: Seat): Ui {
  if (!seat.hasScreen) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.')
  return new Ui(seat)
}

const buttonNamed = (name: string): EnumValue => (Button as Record<string, EnumValue>)[name] ?? Button.CLOSE
