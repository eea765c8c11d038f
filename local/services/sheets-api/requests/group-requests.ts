import { foldGroups, groupDepth, shiftGroupDepth } from '../../spreadsheet/operations/groups'
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
    const where = dimension(context.file, range)
    if (depthRange(context, where)[1] >= deepest) throw badRequest(`Groups cannot be deeper than ${deepest}`)
    return { addDimensionGroup: { dimensionGroups: reshaped(context, where, 1) } }
  },

  deleteDimensionGroup(context, { range }) {
    const where = dimension(context.file, range)
    if (depthRange(context, where)[0] === 0) throw badRequest('No group covers the whole range')
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
    foldGroups({ ...context, grid }, collapsed, (each) => each === group)
    setLines({ ...context, grid }, axis, start, count, { hidden: collapsed })
    return undefined
  },
} satisfies Partial<RequestHandlers>

function reshaped(context: BatchContext, { grid, axis, start, count }: Dimension, by: 1 | -1) {
  shiftGroupDepth({ ...context, grid }, axis, start, count, by)
  return grid.groups.filter((group) => group.axis === axis).map((group) => toApiGroup(grid.id, group))
}

/** The least and the greatest depth of a range. */
function depthRange(context: BatchContext, { grid, axis, start, count }: Dimension): [number, number] {
  const depths = Array.from({ length: count }, (_, i) => groupDepth({ ...context, grid }, axis, start + i))
  return [Math.min(...depths), Math.max(...depths)]
}
