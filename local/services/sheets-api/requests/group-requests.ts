import type { Grid } from '../../spreadsheet/grid/grid'
import type { DimensionGroup } from '../../spreadsheet/grid/tab-parts'
import { requireTab } from '../../spreadsheet/operations/rights'
import { setLines } from '../../spreadsheet/operations/tabs'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { type Dimension, dimension } from '../grid-range'
import { toApiGroup } from '../sheet-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

const deepest = 8

/** Rows and columns that fold: every row has a depth, and a group is a run of rows at least that deep. */
export const groupRequests = {
  addDimensionGroup(context, { range }) {
    const dimensionGroups = reshaped(context, dimension(context.file, range), 1)
    return { addDimensionGroup: { dimensionGroups } }
  },

  deleteDimensionGroup(context, { range }) {
    const where = dimension(context.file, range)
    const covered = depths(where.grid, where.axis).slice(where.start, where.start + where.count)
    if (covered.length < where.count || covered.some((depth) => !depth)) {
      throw badRequest('No group covers the whole range')
    }
    return { deleteDimensionGroup: { dimensionGroups: reshaped(context, where, -1) } }
  },

  updateDimensionGroup(context, { dimensionGroup = {}, fields }) {
    updatePaths(fields, ['collapsed'] as const)
    const { grid, axis, start, count } = dimension(context.file, dimensionGroup.range)
    const { depth = 1, collapsed = false } = dimensionGroup
    const group = grid.groups.find(
      (each) => each.axis === axis && each.start === start && each.count === count && each.depth === depth,
    )
    if (!group) throw badRequest('There is no group of this depth over this range')
    keep(
      context,
      grid,
      grid.groups.map((each) => (each === group ? { ...group, collapsed } : each)),
    )
    setLines({ ...context, grid }, axis, start, count, { hidden: collapsed })
    return undefined
  },
} satisfies Partial<RequestHandlers>

function reshaped(context: BatchContext, where: Dimension, by: 1 | -1) {
  const { grid, axis, start, count } = where
  const list = depths(grid, axis)
  for (let i = start; i < start + count; i++) list[i] = Math.max(0, (list[i] ?? 0) + by)
  if (list.some((depth) => depth > deepest)) throw badRequest(`Groups cannot be deeper than ${deepest}`)
  const others = grid.groups.filter((group) => group.axis !== axis)
  const groups = runs(list).map((run) => ({ axis, ...run, collapsed: wasCollapsed(grid, axis, run) }))
  keep(context, grid, [...others, ...groups])
  return groups.map((group) => toApiGroup(grid.id, group))
}

function depths(grid: Grid, axis: DimensionGroup['axis']): number[] {
  const list: number[] = []
  for (const group of grid.groups) {
    if (group.axis !== axis) continue
    for (let i = group.start; i < group.start + group.count; i++)
      list[i] = Math.max(list[i] ?? 0, group.depth)
  }
  return Array.from(list, (depth) => depth ?? 0)
}

type Run = Pick<DimensionGroup, 'start' | 'count' | 'depth'>

function runs(list: readonly (number | undefined)[]): Run[] {
  const found: Run[] = []
  for (let depth = 1; depth <= deepest; depth++) {
    let start = -1
    for (let i = 0; i <= list.length; i++) {
      const inside = (list[i] ?? 0) >= depth
      if (inside && start < 0) start = i
      if (inside || start < 0) continue
      found.push({ start, count: i - start, depth })
      start = -1
    }
  }
  return found
}

function wasCollapsed(grid: Grid, axis: DimensionGroup['axis'], run: Run): boolean {
  return grid.groups.some(
    (group) =>
      group.collapsed &&
      group.axis === axis &&
      group.depth === run.depth &&
      group.start === run.start &&
      group.count === run.count,
  )
}

function keep(context: BatchContext, grid: Grid, groups: DimensionGroup[]): void {
  requireTab({ ...context, grid })
  grid.groups = groups
  context.file.changed({ kind: 'tab', tab: grid.id })
}
