import type { Grid } from '../../spreadsheet/grid/grid'
import type { ConditionalFormat } from '../../spreadsheet/grid/tab-parts'
import { setConditionalFormats } from '../../spreadsheet/operations/conditional-formats'
import { requireTab } from '../../spreadsheet/operations/rights'
import { badRequest } from '../api-error'
import { gridWithId } from '../grid-range'
import { toApiConditionalFormat } from '../sheet-parts'
import { fromApiConditionalFormat } from '../stored-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

/** Looks that depend on values; earlier rules win. */
export const conditionalFormatRequests = {
  addConditionalFormatRule(context, { rule, index = 0 }) {
    const { grid, format } = fromApiConditionalFormat(context.file, rule)
    if (index > grid.conditionalFormats.length) throw noRule(grid, index)
    const rules = [...grid.conditionalFormats]
    rules.splice(index, 0, format)
    keep(context, grid, rules)
    return undefined
  },

  updateConditionalFormatRule(context, { sheetId, index = 0, newIndex, rule }) {
    if ((rule === undefined) === (newIndex === undefined)) {
      throw badRequest('Exactly one of rule and newIndex must be set')
    }
    const grid = gridWithId(context.file, rule?.ranges?.[0]?.sheetId ?? sheetId)
    const old = ruleAt(grid, index)
    const next = rule ? fromApiConditionalFormat(context.file, rule).format : old
    const target = newIndex ?? index
    if (target >= grid.conditionalFormats.length) throw noRule(grid, target)
    const rules = grid.conditionalFormats.filter((each) => each !== old)
    rules.splice(target, 0, next)
    keep(context, grid, rules)
    return {
      updateConditionalFormatRule: {
        newRule: toApiConditionalFormat(grid.id, next),
        newIndex: target,
        ...(rule ? { oldRule: toApiConditionalFormat(grid.id, old) } : { oldIndex: index }),
      },
    }
  },

  deleteConditionalFormatRule(context, { sheetId, index = 0 }) {
    const grid = gridWithId(context.file, sheetId)
    const old = ruleAt(grid, index)
    keep(
      context,
      grid,
      grid.conditionalFormats.filter((each) => each !== old),
    )
    return { deleteConditionalFormatRule: { rule: toApiConditionalFormat(grid.id, old) } }
  },
} satisfies Partial<RequestHandlers>

function keep(context: BatchContext, grid: Grid, rules: ConditionalFormat[]): void {
  requireTab({ ...context, grid })
  setConditionalFormats({ ...context, grid }, rules)
}

function ruleAt(grid: Grid, index: number): ConditionalFormat {
  const rule = grid.conditionalFormats[index]
  if (!rule) throw noRule(grid, index)
  return rule
}

function noRule(grid: Grid, index: number): Error {
  return badRequest(`No conditional format on sheet: ${grid.id} at index: ${index}`)
}
