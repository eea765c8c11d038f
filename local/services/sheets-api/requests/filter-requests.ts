import type { Grid } from '../../spreadsheet/grid/grid'
import type { BasicFilter, FilterView } from '../../spreadsheet/grid/tab-parts'
import { putFilter } from '../../spreadsheet/operations/filters'
import { requireTab } from '../../spreadsheet/operations/rights'
import { sortRows } from '../../spreadsheet/operations/sort-rows'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { gridWithId } from '../grid-range'
import { toApiFilterView } from '../sheet-parts'
import { fromApiFilter } from '../stored-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

/** The filter everyone sees, and views that each person chooses. */
export const filterRequests = {
  setBasicFilter(context, { filter }) {
    const { grid, filter: stored } = fromApiFilter(context.file, filter)
    putFilter({ ...context, grid }, stored)
    sortBelowHeader(context, grid, stored)
    return undefined
  },

  clearBasicFilter(context, { sheetId }) {
    const grid = gridWithId(context.file, sheetId)
    putFilter({ ...context, grid }, undefined)
    return undefined
  },

  addFilterView(context, { filter = {} }) {
    const { file } = context
    const { grid, filter: rest } = fromApiFilter(file, filter)
    const title = filter.title || freeTitle(grid)
    if (grid.filterViews.some((view) => view.title === title)) {
      throw badRequest(`A filter view with the title "${title}" already exists`)
    }
    const view: FilterView = { ...rest, title, id: filter.filterViewId ?? file.newId() }
    change(context, grid, () => grid.filterViews.push(view))
    return { addFilterView: { filter: toApiFilterView(grid.id, view) } }
  },

  updateFilterView(context, { filter = {}, fields }) {
    const asked = updatePaths(fields, ['title', 'range', 'sortSpecs', 'criteria'] as const)
    const { grid, view } = find(context, filter.filterViewId)
    const given = asked.includes('range')
      ? fromApiFilter(context.file, filter).filter
      : fromApiFilter(context.file, { ...filter, range: { sheetId: grid.id } }).filter
    const next: FilterView = {
      ...view,
      ...(asked.includes('title') ? { title: filter.title ?? view.title } : {}),
      ...(asked.includes('range') ? { range: given.range } : {}),
      ...(asked.includes('sortSpecs') ? { sorts: given.sorts } : {}),
      ...(asked.includes('criteria') ? { columns: given.columns } : {}),
    }
    change(context, grid, () => {
      grid.filterViews = grid.filterViews.map((each) => (each === view ? next : each))
    })
    return undefined
  },

  deleteFilterView(context, { filterId }) {
    const { grid, view } = find(context, filterId)
    change(context, grid, () => {
      grid.filterViews = grid.filterViews.filter((each) => each !== view)
    })
    return undefined
  },

  duplicateFilterView(context, { filterId }) {
    const { grid, view } = find(context, filterId)
    const copy: FilterView = {
      ...view,
      id: context.file.newId(),
      title: freeTitle(grid, `Copy of ${view.title}`),
    }
    change(context, grid, () => grid.filterViews.push(copy))
    return { duplicateFilterView: { filter: toApiFilterView(grid.id, copy) } }
  },
} satisfies Partial<RequestHandlers>

function change(context: BatchContext, grid: Grid, act: () => unknown): void {
  requireTab({ ...context, grid })
  act()
  context.file.changed({ kind: 'tab', tab: grid.id })
}

function sortBelowHeader(context: BatchContext, grid: Grid, { range, sorts }: BasicFilter): void {
  if (sorts.length === 0 || range.rows < 2) return
  const body = { ...range, row: range.row + 1, rows: range.rows - 1 }
  sortRows({ ...context, grid }, body, sorts)
}

function find({ file }: BatchContext, id: number | undefined): { grid: Grid; view: FilterView } {
  for (const grid of file.grids) {
    const view = grid.filterViews.find((each) => each.id === id)
    if (view) return { grid, view }
  }
  throw badRequest(`No filter view with id: ${id}`)
}

function freeTitle(grid: Grid, wanted = ''): string {
  const isFree = (title: string) => !grid.filterViews.some((view) => view.title === title)
  if (wanted && isFree(wanted)) return wanted
  for (let number = 1; ; number++) {
    const title = `${wanted || 'Filter'} ${number}`
    if (isFree(title)) return title
  }
}
