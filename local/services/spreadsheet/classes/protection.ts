import type { EnumValue } from '../../google-enum'
import { User } from '../../user'
import { Refusal } from '../grid/refusal'
import type { Protection as Kept } from '../grid/tab-parts'
import { changeProtection, type NewProtection, removeProtection } from '../operations/protections'
import { accessOf, editorsOf, isAllowedBy } from '../operations/rights'
import { check } from './arguments'
import type { Desk, TabPlace } from './desk'
import { ProtectionType } from './enums'
import { NamedRange } from './named-range'
import type { Range } from './range'
import { RangeBase } from './range-base'

/** Who may edit a range or a whole tab. Editors are told apart from the file's own: adding one here shares nothing. */
export class Protection {
  readonly #desk: Desk
  readonly #place: TabPlace
  readonly #id: number

  constructor(desk: Desk, place: TabPlace, id: number) {
    this.#desk = desk
    this.#place = place
    this.#id = id
  }

  getProtectionType(): EnumValue {
    return this.#read((kept) => (kept.range ? ProtectionType.RANGE : ProtectionType.SHEET))
  }

  getDescription(): string {
    return this.#read((kept) => kept.description)
  }

  getRange(): Range {
    return this.#read((kept) => this.#desk.range(this.#place, kept.range ?? { row: 0, column: 0 }))
  }

  getRangeName(): string | null {
    return this.#read((kept) => {
      const { namedRanges } = this.#desk.file(this.#place.file)
      return namedRanges.find((named) => named.id === kept.namedRangeId)?.name ?? null
    })
  }

  getUnprotectedRanges(): Range[] {
    return this.#read((kept) => kept.unprotected.map((range) => this.#desk.range(this.#place, range)))
  }

  isWarningOnly(): boolean {
    return this.#read((kept) => kept.warningOnly)
  }

  canEdit(): boolean {
    return this.#read((kept) => this.#mayEdit(kept))
  }

  canDomainEdit(): boolean {
    return this.#read((kept) => {
      this.#requireEditor(kept)
      return kept.domainEdit
    })
  }

  getEditors(): User[] {
    return this.#read((kept) => {
      this.#requireEditor(kept)
      return kept.warningOnly ? [] : this.#editors(kept).map((email) => new User(email))
    })
  }

  setDescription(...args: unknown[]): this {
    check('Protection.setDescription', args, ['String'])
    return this.#change(() => ({ description: String(args[0]) }))
  }

  setWarningOnly(...args: unknown[]): this {
    check('Protection.setWarningOnly', args, ['Boolean'])
    return this.#change(() => ({ warningOnly: args[0] === true }))
  }

  setDomainEdit(...args: unknown[]): this {
    check('Protection.setDomainEdit', args, ['Boolean'])
    if (this.#desk.parts.isConsumer(this.#desk.file(this.#place.file).owner))
      throw new Refusal(
        'not-allowed',
        'Cannot set domain edit: the owner of the spreadsheet is not in a domain.',
      )
    return this.#change(() => ({ domainEdit: args[0] === true }))
  }

  setRange(...args: unknown[]): this {
    check('Protection.setRange', args, [{ is: RangeBase }])
    return this.#protect({ range: (args[0] as RangeBase).place.range })
  }

  setNamedRange(...args: unknown[]): this {
    check('Protection.setNamedRange', args, [{ is: NamedRange }])
    const { id, range } = (args[0] as NamedRange).data
    return this.#protect({ range, namedRangeId: id })
  }

  setRangeName(...args: unknown[]): this {
    check('Protection.setRangeName', args, ['String'])
    const named = this.#desk
      .file(this.#place.file)
      .namedRanges.find((one) => one.name.toLowerCase() === String(args[0]).toLowerCase())
    if (!named) throw new Refusal('argument', `The named range ${String(args[0])} does not exist.`)
    return this.#protect({ range: named.range, namedRangeId: named.id })
  }

  setUnprotectedRanges(...args: unknown[]): this {
    check('Protection.setUnprotectedRanges', args, ['Array'])
    const ranges = args[0] as RangeBase[]
    if (this.#read((kept) => kept.range !== undefined))
      throw new Refusal('not-allowed', 'Unprotected ranges can only be set on protected sheets.')
    if (ranges.some(({ place }) => place.tab !== this.#place.tab || place.file !== this.#place.file))
      throw new Refusal('argument', 'Unprotected ranges must be on the protected sheet.')
    return this.#change(() => ({ unprotected: ranges.map(({ place }) => place.range) }))
  }

  addEditor(...args: unknown[]): this {
    check('Protection.addEditor', args, ['String'], [{ is: User }])
    return this.#add([args[0]])
  }

  addEditors(...args: unknown[]): this {
    check('Protection.addEditors', args, ['Array'])
    return this.#add(args[0] as unknown[])
  }

  removeEditor(...args: unknown[]): this {
    check('Protection.removeEditor', args, ['String'], [{ is: User }])
    return this.#remove([args[0]])
  }

  removeEditors(...args: unknown[]): this {
    check('Protection.removeEditors', args, ['Array'])
    return this.#remove(args[0] as unknown[])
  }

  remove(): void {
    this.#desk.act(this.#place, () => removeProtection(this.#desk.editing(this.#place), this.#id))
  }

  #add(people: readonly unknown[]): this {
    return this.#change((kept) => ({ editors: [...this.#editors(kept), ...people.map(String)] }))
  }

  #remove(people: readonly unknown[]): this {
    const gone = new Set(people.map(String))
    return this.#change((kept) => ({ editors: this.#editors(kept).filter((email) => !gone.has(email)) }))
  }

  #editors(kept: Kept): string[] {
    return editorsOf(this.#desk.file(this.#place.file), kept)
  }

  #protect(where: Pick<NewProtection, 'range' | 'namedRangeId'>): this {
    if (this.#read((kept) => kept.range === undefined))
      throw new Refusal('not-allowed', 'Cannot change sheet protection to range protection (or vice versa).')
    return this.#change(() => where)
  }

  #find(): Kept {
    const kept = this.#desk.grid(this.#place).protections.find((one) => one.id === this.#id)
    if (!kept) throw new Refusal('missing', 'The protection was removed.')
    return kept
  }

  #read<T>(read: (kept: Kept) => T): T {
    return this.#desk.read(this.#place, 0, () => read(this.#find()))
  }

  #mayEdit(kept: Kept): boolean {
    const file = this.#desk.file(this.#place.file)
    const { user } = this.#desk.runtime
    return accessOf(file, user) !== 'view' && isAllowedBy(file, kept, user)
  }

  #requireEditor(kept: Kept): void {
    if (!this.#mayEdit(kept))
      throw new Refusal('protected', 'You do not have permission to perform that action.')
  }

  #change(changes: (kept: Kept) => Partial<NewProtection>): this {
    this.#desk.write(this.#place, 0, () => {
      changeProtection(this.#desk.editing(this.#place), this.#id, changes(this.#find()))
    })
    return this
  }
}
