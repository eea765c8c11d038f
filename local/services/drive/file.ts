import type { EnumValue } from '../google-enum'
import { copySpreadsheet } from '../people/copy-spreadsheet'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { accessOf, requireEdit } from '../spreadsheet/operations/rights'
import { User } from '../user'
import { Access, Permission } from './drive-enums'
import { MimeType } from './mime-types'

/** A spreadsheet as a file of Drive. */
export class File {
  readonly #seat: Seat
  readonly #file: SpreadsheetFile

  constructor(seat: Seat, file: SpreadsheetFile) {
    this.#seat = seat
    this.#file = file
  }

  getId(): string {
    return this.#file.id
  }

  getName(): string {
    return this.#look(() => this.#file.name)
  }

  getMimeType(): string {
    return new MimeType().GOOGLE_SHEETS
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#file.id}/edit?usp=drivesdk`
  }

  getOwner(): User {
    return this.#look(() => new User(this.#file.owner))
  }

  /** Without the owner. */
  getEditors(): User[] {
    return this.#look(() => [...this.#file.editors].map((email) => new User(email)))
  }

  getViewers(): User[] {
    return this.#look(() => [...this.#file.viewers].map((email) => new User(email)))
  }

  getAccess(...args: unknown[]): EnumValue {
    requireSignature('File.getAccess', args, ['String'], [{ is: User }])
    return this.#look(() => {
      const access = accessOf(this.#file, emailOf(args[0]))
      return { owner: Permission.OWNER, edit: Permission.EDIT, view: Permission.VIEW, none: Permission.NONE }[
        access
      ]
    })
  }

  getDateCreated(): Date {
    return this.#look(() => new Date(this.#file.createdMs))
  }

  getLastUpdated(): Date {
    return this.#look(() => new Date(this.#file.changedMs))
  }

  isTrashed(): boolean {
    return this.#look(() => this.#seat.world.store.get(this.#file.id) === undefined)
  }

  getSharingAccess(): EnumValue {
    return this.#look(() => (this.#file.linkAccess === 'none' ? Access.PRIVATE : Access.ANYONE_WITH_LINK))
  }

  getSharingPermission(): EnumValue {
    const permissions = { none: Permission.NONE, view: Permission.VIEW, edit: Permission.EDIT }
    return this.#look(() => permissions[this.#file.linkAccess])
  }

  setName(...args: unknown[]): this {
    requireSignature('File.setName', args, ['String'])
    return this.#change((file) => {
      file.name = String(args[0])
    })
  }

  /** Makes a copy that belongs to the effective user, bound scripts included. */
  makeCopy(...args: unknown[]): File {
    requireSignature('File.makeCopy', args, [], ['String'])
    const { world, runtime } = this.#seat
    return runtime.act({}, () => {
      const name = args[0] === undefined ? undefined : String(args[0])
      const id = copySpreadsheet(world, this.#file.id, runtime.user, name)
      return new File(this.#seat, world.file(id))
    })
  }

  addEditor(...args: unknown[]): this {
    return this.addEditors([args[0]])
  }

  addEditors(people: unknown): this {
    const emails = emailsOf('File.addEditors', people)
    return this.#change((file) => {
      for (const email of emails) {
        file.viewers.delete(email)
        if (email !== file.owner) file.editors.add(email)
      }
    })
  }

  removeEditor(...args: unknown[]): this {
    return this.#change((file) => file.editors.delete(emailOf(args[0])))
  }

  addViewer(...args: unknown[]): this {
    return this.addViewers([args[0]])
  }

  /** An editor stays an editor. */
  addViewers(people: unknown): this {
    const emails = emailsOf('File.addViewers', people)
    return this.#change((file) => {
      for (const email of emails) if (accessOf(file, email) !== 'edit') file.viewers.add(email)
    })
  }

  removeViewer(...args: unknown[]): this {
    return this.#change((file) => file.viewers.delete(emailOf(args[0])))
  }

  revokePermissions(...args: unknown[]): this {
    const email = emailOf(args[0])
    return this.#change((file) => {
      file.editors.delete(email)
      file.viewers.delete(email)
    })
  }

  setSharing(...args: unknown[]): this {
    const [access, permission] = args
    if (access === Access.PRIVATE) return this.#setLink('none')
    if (access !== Access.ANYONE_WITH_LINK) throw new Error('Access denied: DriveApp.')
    if (permission === Permission.EDIT) return this.#setLink('edit')
    if (permission === Permission.VIEW) return this.#setLink('view')
    throw wrongParameters('File.setSharing', args)
  }

  /** Only the owner can; taking out of the trash is not emulated. */
  setTrashed(...args: unknown[]): this {
    requireSignature('File.setTrashed', args, ['Boolean'])
    const { world, runtime } = this.#seat
    return this.#change((file) => {
      if (runtime.user !== file.owner) throw new Error('Access denied: DriveApp.')
      if (args[0] === true) world.store.remove(file.id)
    })
  }

  #setLink(access: SpreadsheetFile['linkAccess']): this {
    return this.#change((file) => {
      file.linkAccess = access
    })
  }

  #look<T>(act: () => T): T {
    return this.#seat.runtime.apart({ pure: true }, act)
  }

  #change(act: (file: SpreadsheetFile) => unknown): this {
    this.#seat.runtime.apart({}, () => {
      requireEdit({ file: this.#file, by: this.#seat.runtime.user, via: 'script' })
      act(this.#file)
      this.#file.changed({ kind: 'file' })
    })
    return this
  }
}

function emailOf(person: unknown): string {
  return person instanceof User ? person.getEmail() : String(person)
}

function emailsOf(method: string, people: unknown): string[] {
  requireSignature(method, [people], ['Array'])
  return (people as unknown[]).map(emailOf)
}
