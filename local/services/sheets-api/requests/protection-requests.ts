import { NotEmulated } from '../../not-emulated'
import type { Grid } from '../../spreadsheet/grid/grid'
import { closeRect } from '../../spreadsheet/grid/rect'
import { Refusal } from '../../spreadsheet/grid/refusal'
import type { Protection } from '../../spreadsheet/grid/tab-parts'
import { isAllowedBy, protectedMessage, requireCells } from '../../spreadsheet/operations/rights'
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
    requireCells({ ...context, grid }, where.range ? closeRect(where.range, grid) : grid.rect)
    const stored: Protection = {
      ...{ id, ...where },
      description: protectedRange.description ?? '',
      warningOnly: protectedRange.warningOnly ?? false,
      ...editors(context, protectedRange),
      unprotected: holes(context, protectedRange),
    }
    keep(context, grid, [...grid.protections, stored])
    return { addProtectedRange: { protectedRange: toApiProtection(file, grid, stored, context.by) } }
  },

  updateProtectedRange(context, { protectedRange = {}, fields }) {
    const asked = updatePaths(fields, paths)
    const { grid, stored } = find(context, protectedRange.protectedRangeId)
    const moved = asked.includes('range') || asked.includes('namedRangeId')
    const { grid: target, ...where } = moved ? place(context, protectedRange) : { grid, ...whereOf(stored) }
    const next: Protection = {
      ...{ id: stored.id, ...where },
      description: asked.includes('description') ? (protectedRange.description ?? '') : stored.description,
      warningOnly: asked.includes('warningOnly') ? (protectedRange.warningOnly ?? false) : stored.warningOnly,
      ...(asked.includes('editors')
        ? editors(context, protectedRange)
        : { editors: stored.editors, domainEdit: stored.domainEdit }),
      unprotected: asked.includes('unprotectedRanges') ? holes(context, protectedRange) : stored.unprotected,
    }
    const others = grid.protections.filter((each) => each !== stored)
    if (target !== grid) keep(context, grid, others)
    const list =
      target === grid
        ? grid.protections.map((each) => (each === stored ? next : each))
        : [...target.protections, next]
    keep(context, target, list)
    return undefined
  },

  deleteProtectedRange(context, { protectedRangeId }) {
    const { grid, stored } = find(context, protectedRangeId)
    keep(
      context,
      grid,
      grid.protections.filter((each) => each !== stored),
    )
    return undefined
  },
} satisfies Partial<RequestHandlers>

function keep({ file }: BatchContext, grid: Grid, protections: Protection[]): void {
  grid.protections = protections
  file.changed({ kind: 'tab', tab: grid.id })
}

type Where = Pick<Protection, 'range' | 'namedRangeId'>

function whereOf({ range, namedRangeId }: Protection): Where {
  return { ...(range ? { range } : {}), ...(namedRangeId === undefined ? {} : { namedRangeId }) }
}

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

function find({ file, by }: BatchContext, id: number | undefined): { grid: Grid; stored: Protection } {
  for (const grid of file.grids) {
    const stored = grid.protections.find((each) => each.id === id)
    if (!stored) continue
    if (!isAllowedBy(file, stored, by)) throw new Refusal('protected', protectedMessage)
    return { grid, stored }
  }
  throw badRequest(`No protected range with ID: ${id}`)
}
