import { NotEmulated } from '../../not-emulated'
import type { Grid } from '../../spreadsheet/grid/grid'
import { closeRect } from '../../spreadsheet/grid/rect'
import type { Protection } from '../../spreadsheet/grid/tab-parts'
import {
  addProtection,
  changeProtection,
  type NewProtection,
  removeProtection,
} from '../../spreadsheet/operations/protections'
import { requireCells } from '../../spreadsheet/operations/rights'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { gridWithId, openRange } from '../grid-range'
import type { ProtectedRange } from '../schema'
import { toApiProtection } from '../sheet-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

const paths = ['range', 'namedRangeId', 'description', 'warningOnly', 'editors', 'unprotectedRanges'] as const

/** Ranges and tabs that only some may edit. */
export const protectionRequests = {
  addProtectedRange(context, { protectedRange = {} }) {
    const { file } = context
    const { grid, ...where } = place(context, protectedRange)
    const id = protectedRange.protectedRangeId ?? file.newId()
    if (file.grids.some((each) => each.protections.some((known) => known.id === id))) {
      throw badRequest(`A protected range with ID: ${id} already exists`)
    }
    const editing = { ...context, grid }
    requireCells(editing, where.range ? closeRect(where.range, grid) : grid.rect)
    const { description = '', warningOnly = false } = protectedRange
    const unprotected = holes(context, protectedRange)
    const stored = addProtection(editing, {
      ...{ id, ...where, description, warningOnly, unprotected },
      ...editors(context, protectedRange),
    })
    return { addProtectedRange: { protectedRange: toApiProtection(file, grid, stored, context.by) } }
  },

  updateProtectedRange(context, { protectedRange = {}, fields }) {
    const asked = updatePaths(fields, paths)
    const { grid, stored } = find(context, protectedRange.protectedRangeId)
    const { description = '', warningOnly = false } = protectedRange
    const changes: Partial<NewProtection> = {
      ...(asked.includes('description') ? { description } : {}),
      ...(asked.includes('warningOnly') ? { warningOnly } : {}),
      ...(asked.includes('editors') ? editors(context, protectedRange) : {}),
      ...(asked.includes('unprotectedRanges') ? { unprotected: holes(context, protectedRange) } : {}),
    }
    changeProtection({ ...context, grid }, stored.id, changes)
    if (!asked.includes('range') && !asked.includes('namedRangeId')) return undefined
    const { grid: target, ...where } = place(context, protectedRange)
    removeProtection({ ...context, grid }, stored.id)
    const { range: _, namedRangeId: __, ...kept } = { ...stored, ...changes }
    addProtection({ ...context, grid: target }, { ...kept, ...where })
    return undefined
  },

  deleteProtectedRange(context, { protectedRangeId }) {
    const { grid, stored } = find(context, protectedRangeId)
    removeProtection({ ...context, grid }, stored.id)
    return undefined
  },
} satisfies Partial<RequestHandlers>

type Where = Pick<Protection, 'range' | 'namedRangeId'>

/** The protected cells: a named range, a range, or (a range without bounds) the whole tab. */
function place(context: BatchContext, { range, namedRangeId }: ProtectedRange): Where & { grid: Grid } {
  const { file } = context
  if (namedRangeId) {
    const named = file.namedRanges.find((each) => each.id === namedRangeId)
    if (!named) throw badRequest(`No named range with id: ${namedRangeId}`)
    return { grid: gridWithId(file, named.tab), range: named.range, namedRangeId }
  }
  const { grid, open } = openRange(file, range)
  const bounds = [range?.startRowIndex, range?.endRowIndex, range?.startColumnIndex, range?.endColumnIndex]
  return bounds.every((bound) => bound === undefined) ? { grid } : { grid, range: open }
}

function holes({ file }: BatchContext, { range, namedRangeId, unprotectedRanges = [] }: ProtectedRange) {
  if (unprotectedRanges.length === 0) return []
  const isWholeTab = !namedRangeId && Object.keys(range ?? {}).every((key) => key === 'sheetId')
  if (!isWholeTab) throw badRequest('Unprotected ranges are only supported on protected sheets')
  return unprotectedRanges.map((hole) => {
    const { grid, open } = openRange(file, hole)
    if (grid.id !== (range?.sheetId ?? 0))
      throw badRequest('Unprotected ranges must be on the protected sheet')
    return open
  })
}

/** Without a list everyone who may edit the file stays an editor; the person who protects always does. */
function editors(
  { file, by }: BatchContext,
  given: ProtectedRange,
): Pick<Protection, 'editors' | 'domainEdit'> {
  if (given.warningOnly) return { editors: [], domainEdit: false }
  if (given.editors?.groups?.length) throw new NotEmulated('ProtectedRange.editors.groups')
  if (!given.editors) return { editors: [...new Set([by, ...file.editors])], domainEdit: false }
  const { users = [], domainUsersCanEdit = false } = given.editors
  return { editors: [...new Set([by, ...users])], domainEdit: domainUsersCanEdit }
}

function find({ file }: BatchContext, id: number | undefined): { grid: Grid; stored: Protection } {
  for (const grid of file.grids) {
    const stored = grid.protections.find((each) => each.id === id)
    if (stored) return { grid, stored }
  }
  throw badRequest(`No protected range with ID: ${id}`)
}
