import { User } from '../../user'
import { Refusal } from '../grid/refusal'
import { requireEdit } from '../operations/rights'
import { setPeople, shareWith } from '../operations/sharing'
import { check } from './arguments'
import type { Desk } from './desk'
import { fileEditing } from './developer-metadata'

/** Who may open and edit a file. */
export class SpreadsheetPeople {
  readonly desk: Desk
  readonly place: { readonly file: string }

  constructor(desk: Desk, file: string) {
    this.desk = desk
    this.place = { file }
  }

  getOwner(): User | null {
    return this.desk.look(this.place, () => new User(this.desk.file(this.place.file).owner))
  }

  getEditors(): User[] {
    return this.desk.look(this.place, () => {
      const file = this.desk.file(this.place.file)
      requireEdit(fileEditing(this.desk, this.place.file))
      return [file.owner, ...file.editors].map((email) => new User(email))
    })
  }

  getViewers(): User[] {
    return this.desk.look(this.place, () => {
      const file = this.desk.file(this.place.file)
      return [...new Set([...file.editors, ...file.viewers])].map((email) => new User(email))
    })
  }

  addEditor(...args: unknown[]): this {
    check('Spreadsheet.addEditor', args, ['String'], [{ is: User }])
    return add(this, 'editors', [args[0]])
  }

  addEditors(...args: unknown[]): this {
    check('Spreadsheet.addEditors', args, ['Array'])
    return add(this, 'editors', args[0] as unknown[])
  }

  addViewer(...args: unknown[]): this {
    check('Spreadsheet.addViewer', args, ['String'], [{ is: User }])
    return add(this, 'viewers', [args[0]])
  }

  addViewers(...args: unknown[]): this {
    check('Spreadsheet.addViewers', args, ['Array'])
    return add(this, 'viewers', args[0] as unknown[])
  }

  removeEditor(...args: unknown[]): this {
    check('Spreadsheet.removeEditor', args, ['String'], [{ is: User }])
    return remove(this, 'editors', String(args[0]))
  }

  removeViewer(...args: unknown[]): this {
    check('Spreadsheet.removeViewer', args, ['String'], [{ is: User }])
    return remove(this, 'viewers', String(args[0]))
  }
}

function add<P extends SpreadsheetPeople>(
  spreadsheet: P,
  kind: 'editors' | 'viewers',
  people: readonly unknown[],
): P {
  const emails = people.map(String)
  const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email))
  if (wrong !== undefined) throw new Refusal('argument', `Invalid email: ${wrong}`)
  const { desk, place } = spreadsheet
  desk.act(place, () => shareWith(fileEditing(desk, place.file), kind, emails))
  return spreadsheet
}

function remove<P extends SpreadsheetPeople>(spreadsheet: P, kind: 'editors' | 'viewers', email: string): P {
  const { desk, place } = spreadsheet
  desk.act(place, () => {
    const editing = fileEditing(desk, place.file)
    setPeople(
      editing,
      kind,
      [...editing.file[kind]].filter((one) => one !== email),
    )
  })
  return spreadsheet
}
