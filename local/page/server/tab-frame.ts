import type { ValidationRule } from '../../services/spreadsheet/grid/cell'
import type { Grid } from '../../services/spreadsheet/grid/grid'
import { closeRect, type OpenRect } from '../../services/spreadsheet/grid/rect'
import { parseReference, rectInTab } from '../../services/spreadsheet/grid/reference'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import type { DimensionLook, Protection } from '../../services/spreadsheet/grid/tab-parts'
import { readValues } from '../../services/spreadsheet/operations/read-values'
import { closedCells } from '../../services/spreadsheet/operations/rights'
import type { ShownProtection, ShownRule, TabFrame } from '../protocol'
import { areasOf } from './areas-of'

/** Everything of a tab that is not in its cells, as the page shows it. */
export function tabFrame(file: SpreadsheetFile, grid: Grid): TabFrame {
  const close = (rect: OpenRect) => closeRect(rect, grid)
  const notes: [number, number, string][] = []
  grid.notes.all((row, column, note) => {
    notes.push([row, column, note])
  })
  return {
    name: grid.name,
    hidden: grid.hidden,
    color: grid.color ?? '',
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    frozenRows: grid.frozenRows,
    frozenColumns: grid.frozenColumns,
    columnSizes: sizes(grid.columnLooks),
    rowSizes: sizes(grid.rowLooks),
    hiddenColumns: hidden(grid.columnLooks),
    hiddenRows: hidden(grid.rowLooks),
    merges: grid.merges,
    notes,
    rules: rules(file, grid),
    conditions: grid.conditionalFormats.flatMap(({ ranges, condition, look }) =>
      condition ? [{ areas: ranges.map(close), ...condition, look: look ?? {} }] : [],
    ),
    protections: grid.protections.map((each) => shownProtection(grid, each)),
  }
}

function sizes(looks: readonly DimensionLook[]): [number, number][] {
  return looks.flatMap((look, index) => (look?.size === undefined ? [] : [[index, look.size]]))
}

function hidden(looks: readonly DimensionLook[]): number[] {
  return looks.flatMap((look, index) => (look?.hidden ? [index] : []))
}

function shownProtection(grid: Grid, protection: Protection): ShownProtection {
  const { description, warningOnly, editors, domainEdit } = protection
  return { areas: closedCells(grid, protection), description, warningOnly, editors, domainEdit }
}

function rules(file: SpreadsheetFile, grid: Grid): ShownRule[] {
  const byRule = new Map<ValidationRule, [number, number][]>()
  grid.validations.all((row, column, rule) => {
    const cells = byRule.get(rule)
    if (cells) cells.push([row, column])
    else byRule.set(rule, [[row, column]])
  })
  return [...byRule].map(([rule, cells]) => ({
    ...ruleContent(file, grid, rule),
    strict: rule.strict,
    help: rule.help ?? '',
    areas: areasOf(cells),
  }))
}

function ruleContent(
  file: SpreadsheetFile,
  grid: Grid,
  { condition, showDropdown }: ValidationRule,
): Pick<ShownRule, 'kind' | 'list'> {
  if (condition.type === 'BOOLEAN') return { kind: 'checkbox', list: [] }
  if (!showDropdown) return { kind: 'other', list: [] }
  if (condition.type === 'ONE_OF_LIST') return { kind: 'list', list: condition.values }
  if (condition.type === 'ONE_OF_RANGE')
    return { kind: 'list', list: valuesOf(file, grid, condition.values[0] ?? '') }
  return { kind: 'other', list: [] }
}

/** The distinct texts in the range that a drop-down takes its list from. */
function valuesOf(file: SpreadsheetFile, grid: Grid, written: string): string[] {
  const named = parseReference(written.replace(/^=/, ''))?.tab
  const tab = named === undefined ? grid : file.gridByName(named)
  const rect = tab && rectInTab(written.replace(/^=/, ''), tab)
  if (!tab || !rect) return []
  const rows = Math.min(rect.rows, Math.max(0, tab.values.rowsInUse() - rect.row))
  const values = readValues(file, tab, { ...rect, rows }).flat()
  return [...new Set(values.filter((value) => value !== null).map(String))]
}
