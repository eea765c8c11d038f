import type { EnumValue } from '../../google-enum'
import { intersect } from '../grid/rect'
import { addBanding } from '../operations/bandings'
import { createFilter } from '../operations/filters'
import { collapseGroups, expandGroups, shiftGroupDepth } from '../operations/groups'
import { addProtection } from '../operations/protections'
import { check, oneOf, whole } from './arguments'
import { Banding, bandingThemes } from './banding'
import {
  addMetadataTo,
  type DeveloperMetadata,
  metadataAt,
  placeOfRange,
  wholeLine,
} from './developer-metadata'
import { DeveloperMetadataFinder, scopeOfRange } from './developer-metadata-finder'
import { BandingTheme } from './enums'
import { Filter } from './filter'
import { Protection } from './protection'
import { RangeStructure } from './range-structure'
import { TextFinder } from './text-finder'

/** A rectangle of cells of one tab, as scripts hold it. */
export class Range extends RangeStructure {
  createFilter(): Filter {
    this.desk.act(this.place, () => createFilter(this.editing, this.rect))
    return new Filter(this.desk, this.place)
  }

  getFilter(): Filter | null {
    return this.desk.read(this.place, 0, () => (this.grid.filter ? new Filter(this.desk, this.place) : null))
  }

  createTextFinder(...args: unknown[]): TextFinder {
    check('Range.createTextFinder', args, ['String'])
    const scopes = () => [{ place: this.place, rect: this.rect }]
    return new TextFinder(this.desk, this.place.file, scopes, String(args[0]))
  }

  protect(): Protection {
    const { id } = this.desk.act(this.place, () =>
      addProtection(this.editing, { range: this.place.range, followsFile: true }),
    )
    return new Protection(this.desk, this.place, id)
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadataTo(this.desk, this.place.file, 'Range', placeOfRange(this), args)
    return this
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const line = wholeLine(this)
    return line ? metadataAt(this.desk, this.place.file, line) : []
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, this.place.file, scopeOfRange(this))
  }

  /** Nothing here comes from data sources. */
  getDataSourceFormulas(): never[] {
    return this.desk.look(this.place, () => [])
  }

  getDataSourcePivotTables(): never[] {
    return this.getDataSourceFormulas()
  }

  getDataSourceTables(): never[] {
    return this.getDataSourceFormulas()
  }

  applyRowBanding(...args: unknown[]): Banding {
    return band(this, 'rows', 'applyRowBanding', args)
  }

  applyColumnBanding(...args: unknown[]): Banding {
    return band(this, 'columns', 'applyColumnBanding', args)
  }

  getBandings(): Banding[] {
    return this.desk.read(this.place, 0, () =>
      this.grid.bandings
        .filter((banding) => intersect(banding.range, this.rect))
        .map(({ id }) => new Banding(this.desk, this.place, id)),
    )
  }

  shiftRowGroupDepth(...args: unknown[]): this {
    check('Range.shiftRowGroupDepth', args, ['number'])
    const { row, rows } = this.rect
    this.desk.act(this.place, () => shiftGroupDepth(this.editing, 'rows', row, rows, whole(args[0])))
    return this
  }

  shiftColumnGroupDepth(...args: unknown[]): this {
    check('Range.shiftColumnGroupDepth', args, ['number'])
    const { column, columns } = this.rect
    this.desk.act(this.place, () => shiftGroupDepth(this.editing, 'columns', column, columns, whole(args[0])))
    return this
  }

  collapseGroups(): this {
    const { rect } = this
    this.desk.act(this.place, () => collapseGroups(this.editing, rect))
    return this
  }

  expandGroups(): this {
    const { rect } = this
    this.desk.act(this.place, () => expandGroups(this.editing, rect))
    return this
  }
}

function band(range: Range, axis: 'rows' | 'columns', method: string, args: readonly unknown[]): Banding {
  const theme = oneOf(BandingTheme)
  check(`Range.${method}`, args, [], [theme], [theme, 'Boolean', 'Boolean'])
  const [chosen, showHeader = true, showFooter = false] = args as [EnumValue?, boolean?, boolean?]
  const [header, first, second, footer] = bandingThemes[chosen?.name() ?? 'LIGHT_GREY']!
  const { id } = range.desk.act(range.place, () =>
    addBanding(range.editing, {
      range: range.rect,
      axis,
      first,
      second,
      ...(showHeader ? { header } : {}),
      ...(showFooter ? { footer } : {}),
    }),
  )
  return new Banding(range.desk, range.place, id)
}
