import type { OpenRect } from '../../spreadsheet/grid/rect'
import type { NamedRangeData } from '../../spreadsheet/grid/tab-parts'
import {
  changeNamedRange,
  findNamedRange,
  removeNamedRange,
  setNamedRange,
} from '../../spreadsheet/operations/named-ranges'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { openRange } from '../grid-range'
import type { NamedRange } from '../schema'
import { toApiNamedRange } from '../sheet-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

/** Names for ranges. */
export const namedRangeRequests = {
  addNamedRange(context, { namedRange = {} }) {
    const { namedRangeId: id, name = '' } = namedRange
    if (id !== undefined && context.file.namedRanges.some((each) => each.id === id)) {
      throw badRequest(`A named range with id: ${id} already exists`)
    }
    if (findNamedRange(context, name))
      throw badRequest(`A named range with the name "${name}" already exists.`)
    const { tab, range } = place(context, namedRange)
    return { addNamedRange: { namedRange: toApiNamedRange(setNamedRange(context, name, tab, range, id)) } }
  },

  updateNamedRange(context, { namedRange = {}, fields }) {
    const asked = updatePaths(fields, ['name', 'range'] as const)
    const { id } = find(context, namedRange.namedRangeId)
    changeNamedRange(context, id, {
      ...(asked.includes('name') ? { name: namedRange.name ?? '' } : {}),
      ...(asked.includes('range') ? place(context, namedRange) : {}),
    })
    return undefined
  },

  deleteNamedRange(context, { namedRangeId }) {
    removeNamedRange(context, find(context, namedRangeId).id)
    return undefined
  },
} satisfies Partial<RequestHandlers>

function place({ file }: BatchContext, { range }: NamedRange): { tab: number; range: OpenRect } {
  const { grid, open } = openRange(file, range)
  return { tab: grid.id, range: open }
}

function find({ file }: BatchContext, id: string | undefined): NamedRangeData {
  const stored = file.namedRanges.find((each) => each.id === id)
  if (!stored) throw badRequest(`No named range with id: ${id}`)
  return stored
}
