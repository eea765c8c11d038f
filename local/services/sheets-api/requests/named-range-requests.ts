import type { OpenRect } from '../../spreadsheet/grid/rect'
import { parseReference } from '../../spreadsheet/grid/reference'
import type { NamedRangeData } from '../../spreadsheet/grid/tab-parts'
import { requireEdit } from '../../spreadsheet/operations/rights'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { openRange } from '../grid-range'
import type { NamedRange } from '../schema'
import { toApiNamedRange } from '../sheet-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

/** Names for ranges. */
export const namedRangeRequests = {
  addNamedRange(context, { namedRange = {} }) {
    requireEdit(context)
    const id = namedRange.namedRangeId ?? String(context.file.newId())
    if (context.file.namedRanges.some((each) => each.id === id)) {
      throw badRequest(`A named range with id: ${id} already exists`)
    }
    const stored: NamedRangeData = {
      id,
      name: freeName(context, namedRange.name),
      ...place(context, namedRange),
    }
    keep(context, [...context.file.namedRanges, stored])
    return { addNamedRange: { namedRange: toApiNamedRange(stored) } }
  },

  updateNamedRange(context, { namedRange = {}, fields }) {
    requireEdit(context)
    const asked = updatePaths(fields, ['name', 'range'] as const)
    const stored = find(context, namedRange.namedRangeId)
    const next: NamedRangeData = {
      ...stored,
      ...(asked.includes('name') ? { name: freeName(context, namedRange.name, stored) } : {}),
      ...(asked.includes('range') ? place(context, namedRange) : {}),
    }
    keep(
      context,
      context.file.namedRanges.map((each) => (each === stored ? next : each)),
    )
    return undefined
  },

  deleteNamedRange(context, { namedRangeId }) {
    requireEdit(context)
    const stored = find(context, namedRangeId)
    keep(
      context,
      context.file.namedRanges.filter((each) => each !== stored),
    )
    return undefined
  },
} satisfies Partial<RequestHandlers>

function keep({ file }: BatchContext, namedRanges: NamedRangeData[]): void {
  file.namedRanges = namedRanges
  file.changed({ kind: 'file' })
}

function place({ file }: BatchContext, { range }: NamedRange): { tab: number; range: OpenRect } {
  const { grid, open } = openRange(file, range)
  return { tab: grid.id, range: open }
}

function find({ file }: BatchContext, id: string | undefined): NamedRangeData {
  const stored = file.namedRanges.find((each) => each.id === id)
  if (!stored) throw badRequest(`No named range with id: ${id}`)
  return stored
}

function freeName({ file }: BatchContext, name = '', own?: NamedRangeData): string {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250
  if (!isWord || parseReference(name) || /^(true|false|r\d*c\d*)$/i.test(name)) {
    throw badRequest(`The name "${name}" is invalid for a named range.`)
  }
  const taken = file.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (taken && taken !== own) throw badRequest(`A named range with the name "${name}" already exists.`)
  return name
}
