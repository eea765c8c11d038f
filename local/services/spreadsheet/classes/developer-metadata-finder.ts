import type { Rect } from '../grid/rect'
import type { Metadata, MetadataPlace } from '../grid/tab-parts'
import { check, enumValue, whole } from './arguments'
import type { Desk } from './desk'
import { DeveloperMetadata } from './developer-metadata'
import type { RangeBase } from './range-base'

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
