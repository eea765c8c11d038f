import type { MenuEntry, MenuTree } from '../person'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'

/** A menu being built; it appears with `addToUi()`, in place of one of the same caption and script. */
export class Menu {
  readonly #seat: Seat
  readonly #caption: string
  readonly #entries: MenuEntry[] = []

  constructor(seat: Seat, caption: string) {
    this.#seat = seat
    this.#caption = caption
  }

  addItem(...args: unknown[]): this {
    requireSignature('Menu.addItem', args, ['String', 'String'])
    this.#entries.push({ kind: 'item', caption: String(args[0]), functionName: String(args[1]) })
    return this
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' })
    return this
  }

  addSubMenu(...args: unknown[]): this {
    requireSignature('Menu.addSubMenu', args, [{ is: Menu }])
    const menu = args[0] as Menu
    this.#entries.push({ kind: 'menu', caption: menu.#caption, entries: [...menu.#entries] })
    return this
  }

  addToUi(): void {
    const { runtime, person, project, activeFile } = this.#seat
    const file = activeFile
    runtime.apart({}, () => {
      if (file === undefined || !project) return
      const tree: MenuTree = { caption: this.#caption, entries: [...this.#entries], projectId: project.id }
      const isSame = (menu: MenuTree) => menu.caption === tree.caption && menu.projectId === tree.projectId
      const others = (person.menus.get(file) ?? []).filter((menu) => !isSame(menu))
      person.menus.set(file, [...others, tree])
    })
  }
}
