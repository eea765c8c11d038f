import { deleteLines, insertLines, moveLines } from '../../spreadsheet/operations/dimensions'
import { badRequest } from '../api-error'
import { axisOf, dimension, gridWithId, sizeOf } from '../grid-range'
import type { RequestHandlers } from './request-handler'

/** Rows and columns: put in, taken out, moved, added at the end. */
export const dimensionRequests = {
  insertDimension(context, { range, inheritFromBefore }) {
    const { grid, axis, start, count } = dimension(context.file, range)
    const size = sizeOf(grid, axis)
    if (!inheritFromBefore && start >= size) {
      throw badRequest('range.startIndex must be less than the grid size if inheritFromBefore is false')
    }
    if (start > size) throw badRequest('range.startIndex must not be greater than the grid size')
    if (inheritFromBefore && start === 0) {
      throw badRequest('range.startIndex must be greater than 0 if inheritFromBefore is true')
    }
    insertLines({ ...context, grid }, axis, start, count, inheritFromBefore ? start - 1 : start)
    return undefined
  },

  appendDimension(context, { sheetId, dimension: name, length = 0 }) {
    const grid = gridWithId(context.file, sheetId)
    const axis = axisOf(name)
    if (length < 1) throw badRequest(`length[${length}] must be greater than 0`)
    insertLines({ ...context, grid }, axis, sizeOf(grid, axis), length)
    return undefined
  },

  deleteDimension(context, { range }) {
    const { grid, axis, start, count } = dimension(context.file, range)
    const size = sizeOf(grid, axis)
    const one = axis === 'rows' ? 'row' : 'column'
    if (start + count > size) {
      const index = Math.max(start, size)
      throw badRequest(
        `Cannot delete a ${one} that doesn't exist. Tried to delete ${one} index ${index} but there are only ${size} ${axis}.`,
      )
    }
    deleteLines({ ...context, grid }, axis, start, count)
    return undefined
  },

  moveDimension(context, { source, destinationIndex = 0 }) {
    const { grid, axis, start, count } = dimension(context.file, source)
    const size = sizeOf(grid, axis)
    if (start + count > size || destinationIndex > size) {
      throw badRequest(`Cannot move ${axis} that don't exist. There are only ${size} ${axis}.`)
    }
    moveLines({ ...context, grid }, axis, start, count, destinationIndex)
    return undefined
  },
} satisfies Partial<RequestHandlers>
