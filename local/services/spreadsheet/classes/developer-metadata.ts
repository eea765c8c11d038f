import { EnumValue } from '../../google-enum'
import { Refusal } from '../grid/refusal'
import type { Metadata, MetadataPlace } from '../grid/tab-parts'
import { addMetadata, changeMetadata, hangsAt, removeMetadata, requireMetadata } from '../operations/metadata'
import { check, enumValue } from './arguments'
import type { Desk } from './desk'
import { constantNamed, DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums'
import type { Range } from './range'
import { RangeBase } from './range-base'
import type { Sheet } from './sheet'
import { SheetBase } from './sheet-base'
import type { Spreadsheet } from './spreadsheet'

const refusal =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.'

/** The place a range is for metadata; refuses what is not one whole row or column. */
export function placeOfRange(range: RangeBase): MetadataPlace {
  const place = wholeLine(range)
  if (!place) throw new Refusal('argument', refusal)
  return place
}

/** The row or column a range is, if it is a whole one. */
export function wholeLine({ rect, grid, place }: RangeBase): MetadataPlace | undefined {
  const { tab } = place
  if (rect.rows === 1 && rect.columns === grid.columnCount)
    return { kind: 'row', tab, index: rect.row, count: 1 }
  if (rect.columns === 1 && rect.rows === grid.rowCount)
    return { kind: 'column', tab, index: rect.column, count: 1 }
  return undefined
}

/** `addDeveloperMetadata` of a spreadsheet, sheet or range: key, then value or visibility or both. */
export function addMetadataTo(
  desk: Desk,
  file: string,
  owner: string,
  place: MetadataPlace,
  args: readonly unknown[],
): void {
  const method = `${owner}.addDeveloperMetadata`
  check(
    method,
    args,
    ['String'],
    ['String', enumValue],
    ['String', 'String'],
    ['String', 'String', enumValue],
  )
  const visibility = args.find((value) => value instanceof EnumValue) as EnumValue | undefined
  const value = args[1] instanceof EnumValue ? undefined : args[1]
  desk.act({ file }, () =>
    addMetadata(fileEditing(desk, file), {
      key: String(args[0]),
      ...(value === undefined ? {} : { value: String(value) }),
      visibility: (visibility?.name() ?? 'DOCUMENT') as Metadata['visibility'],
      project: desk.parts.project,
      place,
    }),
  )
}

/** The metadata that hangs in a place. */
export function metadataAt(desk: Desk, file: string, place: MetadataPlace): DeveloperMetadata[] {
  return desk.read({ file }, 0, () =>
    desk
      .file(file)
      .metadata.filter((entry) => hangsAt(entry, place, desk.parts.project))
      .map((entry) => new DeveloperMetadata(desk, file, entry.id)),
  )
}

/** Who changes a file, for what is no tab's. */
export function fileEditing(desk: Desk, file: string) {
  return { file: desk.file(file), by: desk.runtime.user, via: 'script' as const }
}

/** A piece of developer metadata. */
export class DeveloperMetadata {
  readonly #desk: Desk
  readonly #file: string
  readonly #id: number

  constructor(desk: Desk, file: string, id: number) {
    this.#desk = desk
    this.#file = file
    this.#id = id
  }

  getId(): number {
    return this.#id
  }

  getKey(): string {
    return this.#read().key
  }

  getValue(): string | null {
    return this.#read().value ?? null
  }

  getVisibility(): EnumValue | null {
    return constantNamed(DeveloperMetadataVisibility, this.#read().visibility)
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#desk, this.#file, this.#read().place)
  }

  setKey(...args: unknown[]): this {
    check('DeveloperMetadata.setKey', args, ['String'])
    return this.#change({ key: String(args[0]) })
  }

  setValue(...args: unknown[]): this {
    check('DeveloperMetadata.setValue', args, ['String'])
    return this.#change({ value: String(args[0]) })
  }

  setVisibility(...args: unknown[]): this {
    check('DeveloperMetadata.setVisibility', args, [enumValue])
    return this.#change({ visibility: String(args[0]) as Metadata['visibility'] })
  }

  moveToRow(...args: unknown[]): this {
    return this.#moveToLine('row', 'DeveloperMetadata.moveToRow', args)
  }

  moveToColumn(...args: unknown[]): this {
    return this.#moveToLine('column', 'DeveloperMetadata.moveToColumn', args)
  }

  moveToSheet(...args: unknown[]): this {
    check('DeveloperMetadata.moveToSheet', args, [{ is: SheetBase }])
    return this.#change({ place: { kind: 'sheet', tab: (args[0] as SheetBase).place.tab } })
  }

  moveToSpreadsheet(): this {
    return this.#change({ place: { kind: 'spreadsheet' } })
  }

  remove(): void {
    this.#desk.act({ file: this.#file }, () => removeMetadata(fileEditing(this.#desk, this.#file), this.#id))
  }

  #moveToLine(kind: 'row' | 'column', method: string, args: readonly unknown[]): this {
    check(method, args, [{ is: RangeBase }])
    const place = placeOfRange(args[0] as RangeBase)
    if (place.kind !== kind) throw new Refusal('argument', `The range does not represent a single ${kind}.`)
    return this.#change({ place })
  }

  #read(): Metadata {
    return this.#desk.look({ file: this.#file }, () =>
      requireMetadata(fileEditing(this.#desk, this.#file), this.#id),
    )
  }

  #change(changes: Partial<Metadata>): this {
    this.#desk.act({ file: this.#file }, () =>
      changeMetadata(fileEditing(this.#desk, this.#file), this.#id, changes),
    )
    return this
  }
}

/** Where a piece of developer metadata hangs. */
export class DeveloperMetadataLocation {
  readonly #desk: Desk
  readonly #file: string
  readonly #place: MetadataPlace

  constructor(desk: Desk, file: string, place: MetadataPlace) {
    this.#desk = desk
    this.#file = file
    this.#place = place
  }

  getLocationType(): EnumValue | null {
    return constantNamed(DeveloperMetadataLocationType, this.#place.kind.toUpperCase())
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.#place.kind === 'spreadsheet' ? this.#desk.spreadsheet(this.#file) : null
  }

  getSheet(): Sheet | null {
    const place = this.#place
    return place.kind === 'sheet' ? this.#desk.sheet({ file: this.#file, tab: place.tab }) : null
  }

  getRow(): Range | null {
    const place = this.#place
    if (place.kind !== 'row') return null
    return this.#desk.range(
      { file: this.#file, tab: place.tab },
      { row: place.index, column: 0, rows: place.count },
    )
  }

  getColumn(): Range | null {
    const place = this.#place
    if (place.kind !== 'column') return null
    return this.#desk.range(
      { file: this.#file, tab: place.tab },
      { row: 0, column: place.index, columns: place.count },
    )
  }
}
