import { EnumValue } from '../../google-enum'
import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Metadata, MetadataPlace } from '../grid/tab-parts'
import { addMetadata, changeMetadata, hangsAt, removeMetadata, requireMetadata } from '../operations/metadata'
import { check, enumValue, whole } from './arguments'
import type { Desk } from './desk'
import { constantNamed, DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums'
import type { Range } from './range'
import { RangeBase } from './range-base'
import type { Sheet } from './sheet'
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
    check('DeveloperMetadata.moveToRow', args, [{ is: RangeBase }])
    return this.#change({ place: placeOfRange(args[0] as RangeBase) })
  }

  moveToColumn(...args: unknown[]): this {
    check('DeveloperMetadata.moveToColumn', args, [{ is: RangeBase }])
    return this.#change({ place: placeOfRange(args[0] as RangeBase) })
  }

  moveToSheet(...args: unknown[]): this {
    check('DeveloperMetadata.moveToSheet', args, ['Object'])
    return this.#change({ place: { kind: 'sheet', tab: (args[0] as Sheet).getSheetId() } })
  }

  moveToSpreadsheet(): this {
    return this.#change({ place: { kind: 'spreadsheet' } })
  }

  remove(): void {
    this.#desk.act({ file: this.#file }, () => removeMetadata(fileEditing(this.#desk, this.#file), this.#id))
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

/** Cells to look in; metadata hangs at whole rows and columns, so only areas as wide or as high as the tab contain any. */
interface MetadataArea {
  readonly kind: 'area'
  readonly tab: number
  readonly rect: Rect
  readonly hasWholeRows: boolean
  readonly hasWholeColumns: boolean
}

/** Where a search for metadata looks: everywhere in the file, in a tab, or in an area of it. */
type MetadataScope = Exclude<MetadataPlace, { index: number }> | MetadataArea

/** The area of a search within a range. */
export function scopeOfRange({ rect, grid, place }: RangeBase): MetadataScope {
  const hasWholeRows = rect.columns === grid.columnCount
  return { kind: 'area', tab: place.tab, rect, hasWholeRows, hasWholeColumns: rect.rows === grid.rowCount }
}

/** Finds developer metadata by what it is asked for; all given marks must hold. */
export class DeveloperMetadataFinder {
  readonly #desk: Desk
  readonly #file: string
  readonly #scope: MetadataScope
  readonly #tests: ((entry: Metadata) => boolean)[] = []
  #intersecting = false

  constructor(desk: Desk, file: string, scope: MetadataScope) {
    this.#desk = desk
    this.#file = file
    this.#scope = scope
  }

  find(): DeveloperMetadata[] {
    const { project } = this.#desk.parts
    return this.#desk.read({ file: this.#file }, 0, () =>
      this.#desk
        .file(this.#file)
        .metadata.filter((entry) => entry.visibility === 'DOCUMENT' || entry.project === project)
        .filter((entry) => inScope(entry.place, this.#scope, this.#intersecting))
        .filter((entry) => this.#tests.every((test) => test(entry)))
        .map((entry) => new DeveloperMetadata(this.#desk, this.#file, entry.id)),
    )
  }

  onIntersectingLocations(): this {
    this.#intersecting = true
    return this
  }

  withId(...args: unknown[]): this {
    check('DeveloperMetadataFinder.withId', args, ['number'])
    return this.#where((entry) => entry.id === whole(args[0]))
  }

  withKey(...args: unknown[]): this {
    check('DeveloperMetadataFinder.withKey', args, ['String'])
    return this.#where((entry) => entry.key === String(args[0]))
  }

  withValue(...args: unknown[]): this {
    check('DeveloperMetadataFinder.withValue', args, ['String'])
    return this.#where((entry) => entry.value === String(args[0]))
  }

  withVisibility(...args: unknown[]): this {
    check('DeveloperMetadataFinder.withVisibility', args, [enumValue])
    return this.#where((entry) => entry.visibility === String(args[0]))
  }

  withLocationType(...args: unknown[]): this {
    check('DeveloperMetadataFinder.withLocationType', args, [enumValue])
    return this.#where((entry) => entry.place.kind.toUpperCase() === String(args[0]))
  }

  #where(test: (entry: Metadata) => boolean): this {
    this.#tests.push(test)
    return this
  }
}

function inScope(place: MetadataPlace, scope: MetadataScope, intersecting: boolean): boolean {
  if (scope.kind === 'spreadsheet') return true
  if (place.kind === 'spreadsheet') return intersecting
  if (place.tab !== scope.tab) return false
  if (scope.kind === 'sheet') return true
  if (place.kind === 'sheet') return intersecting
  const { rect } = scope
  const [from, count, isWhole] =
    place.kind === 'row'
      ? [rect.row, rect.rows, scope.hasWholeRows]
      : [rect.column, rect.columns, scope.hasWholeColumns]
  const [end, placeEnd] = [from + count, place.index + place.count]
  if (intersecting) return place.index < end && placeEnd > from
  return isWhole && place.index >= from && placeEnd <= end
}
