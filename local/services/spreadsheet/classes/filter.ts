import type { EnumValue } from '../../google-enum'
import { Refusal } from '../grid/refusal'
import type { ColumnFilter } from '../grid/tab-parts'
import { filterColumn, putFilter, sortFilter } from '../operations/filters'
import { check, whole } from './arguments'
import type { Desk, TabPlace } from './desk'
import { SortOrder } from './enums'
import { columnFilterOf, FilterCriteria, filterCriteriaOf } from './filter-criteria'
import type { Range } from './range'

/** The basic filter of a tab. Column positions count from the sheet's first (1). */
export class Filter {
  readonly #desk: Desk
  readonly #place: TabPlace

  constructor(desk: Desk, place: TabPlace) {
    this.#desk = desk
    this.#place = place
  }

  getRange(): Range {
    return this.#desk.read(this.#place, 0, () => this.#desk.range(this.#place, this.#filter.range))
  }

  getColumnFilterCriteria(...args: unknown[]): FilterCriteria | null {
    check('Filter.getColumnFilterCriteria', args, ['number'])
    return this.#desk.read(this.#place, 0, () => {
      const rule = this.#filter.columns[whole(args[0]) - 1]
      return rule ? filterCriteriaOf(this.#desk, this.#place, rule) : null
    })
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    if (args[1] !== null) check('Filter.setColumnFilterCriteria', args, ['number', { is: FilterCriteria }])
    return this.#change(args[0], (file) =>
      args[1] === null ? undefined : columnFilterOf(args[1] as FilterCriteria, file),
    )
  }

  removeColumnFilterCriteria(...args: unknown[]): this {
    check('Filter.removeColumnFilterCriteria', args, ['number'])
    return this.#change(args[0], () => undefined)
  }

  sort(...args: unknown[]): this {
    check('Filter.sort', args, ['number', 'Boolean'])
    this.#desk.act(this.#place, () =>
      sortFilter(this.#desk.editing(this.#place), whole(args[0]) - 1, args[1] === true),
    )
    return this
  }

  getColumnSortSpec(...args: unknown[]): SortSpec {
    check('Filter.getColumnSortSpec', args, ['number'])
    const column = whole(args[0])
    return this.#desk.read(this.#place, 0, () => {
      const spec = this.#filter.sorts.find((sort) => sort.column === column - 1)
      return new SortSpec(column, spec?.ascending)
    })
  }

  remove(): void {
    this.#desk.act(this.#place, () => putFilter(this.#desk.editing(this.#place), undefined))
  }

  get #filter() {
    const { filter } = this.#desk.grid(this.#place)
    if (!filter) throw new Refusal('missing', 'The filter was removed.')
    return filter
  }

  #change(column: unknown, rule: (file: ReturnType<Desk['file']>) => ColumnFilter | undefined): this {
    this.#desk.act(this.#place, () => {
      const editing = this.#desk.editing(this.#place)
      filterColumn(editing, whole(column) - 1, rule(editing.file))
    })
    return this
  }
}

/** How one column of a filter is sorted, if it is. */
export class SortSpec {
  readonly #column: number
  readonly #ascending: boolean | undefined

  constructor(column: number, ascending: boolean | undefined) {
    this.#column = column
    this.#ascending = ascending
  }

  getDimensionIndex(): number {
    return this.#column
  }

  isAscending(): boolean {
    return this.#ascending === true
  }

  getSortOrder(): EnumValue {
    if (this.#ascending === undefined)
      throw new Error(
        'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      )
    return this.#ascending ? SortOrder.ASCENDING : SortOrder.DESCENDING
  }
}
