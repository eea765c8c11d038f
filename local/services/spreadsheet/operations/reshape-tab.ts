import { renameTabInFormula, shiftFormula } from '../formulas/adjust-formula'
import type { Condition, ValidationRule } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { DimensionChange } from '../grid/layer'
import type { OpenRect, Rect } from '../grid/rect'
import { shiftRange, shiftRect, shiftSpan } from '../grid/shift'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import type { BasicFilter, Metadata } from '../grid/tab-parts'

/** Rewrites every formula of the file: cells, rules, conditional formats, filters. `home` is the name of the tab it stands on. */
export function mapFormulas(file: SpreadsheetFile, change: (formula: string, home: string) => string): void {
  for (const grid of file.grids) {
    grid.formulas.map((formula) => change(formula, grid.name))
    const condition = <C extends Condition>(old: C): C => {
      const values = old.values.map((value) => (value.startsWith('=') ? change(value, grid.name) : value))
      return values.every((value, index) => value === old.values[index]) ? old : { ...old, values }
    }
    const known = new Map<ValidationRule, ValidationRule>()
    grid.validations.map((rule) => {
      const next = known.get(rule) ?? { ...rule, condition: condition(rule.condition) }
      const kept = next.condition === rule.condition ? rule : next
      known.set(rule, kept)
      return kept
    })
    grid.conditionalFormats = grid.conditionalFormats.map((format) =>
      format.condition ? { ...format, condition: condition(format.condition) } : format,
    )
  }
}

/** Rows or columns of a tab are put in, taken out or moved, and everything that refers to its cells follows. Checks no rights. */
export function reshapeTab(file: SpreadsheetFile, grid: Grid, change: DimensionChange): void {
  grid.reshapeCells(change)
  mapFormulas(file, (formula, home) => shiftFormula(formula, home, grid.name, change))
  reshapeParts(grid, change)
  reshapeFrozen(grid, change)
  file.namedRanges = file.namedRanges.flatMap((named) => {
    if (named.tab !== grid.id) return [named]
    const range = shiftRange(named.range, change)
    return range ? [{ ...named, range }] : []
  })
  file.metadata = file.metadata.flatMap((entry) => reshapeMetadata(entry, grid.id, change))
  file.changed({ kind: 'dimension', tab: grid.id, change })
}

function shiftAll<P extends { readonly range: Rect }>(parts: readonly P[], change: DimensionChange): P[] {
  return parts.flatMap((part) => {
    const range = shiftRect(part.range, change)
    return range ? [{ ...part, range }] : []
  })
}

function shiftRanges(ranges: readonly OpenRect[], change: DimensionChange): OpenRect[] {
  return ranges.flatMap((range) => shiftRange(range, change) ?? [])
}

function reshapeParts(grid: Grid, change: DimensionChange): void {
  grid.merges = grid.merges
    .flatMap((merge) => shiftRect(merge, change) ?? [])
    .filter((m) => m.rows * m.columns > 1)
  grid.protections = grid.protections.flatMap((protection) => {
    const unprotected = shiftRanges(protection.unprotected, change)
    if (!protection.range) return [{ ...protection, unprotected }]
    const range = shiftRange(protection.range, change)
    return range ? [{ ...protection, unprotected, range }] : []
  })
  grid.conditionalFormats = grid.conditionalFormats
    .map((format) => ({ ...format, ranges: shiftRanges(format.ranges, change) }))
    .filter((format) => format.ranges.length > 0)
  grid.filter = grid.filter && reshapeFilter(grid.filter, change)
  grid.filterViews = grid.filterViews.flatMap((view) => reshapeFilter(view, change) ?? [])
  grid.groups = grid.groups.flatMap((group) => {
    if (group.axis !== change.axis) return [group]
    const span = shiftSpan({ at: group.start, count: group.count }, change)
    return span?.count ? [{ ...group, start: span.at, count: span.count }] : []
  })
  grid.bandings = shiftAll(grid.bandings, change)
  grid.tables = shiftAll(grid.tables, change).map((table) =>
    change.axis === 'rows' ? table : { ...table, typedColumns: shiftColumns(table.typedColumns, change) },
  )
}

function shiftColumns(columns: readonly number[], change: DimensionChange): number[] {
  return columns.flatMap((column) => shiftSpan({ at: column, count: 1 }, change)?.at ?? [])
}

function reshapeFilter<F extends BasicFilter>(filter: F, change: DimensionChange): F | undefined {
  const range = shiftRect(filter.range, change)
  if (!range) return undefined
  if (change.axis === 'rows') return { ...filter, range }
  const columns = Object.fromEntries(
    Object.entries(filter.columns).flatMap(([column, rule]) =>
      shiftColumns([Number(column)], change).map((next) => [next, rule]),
    ),
  )
  return { ...filter, range, columns }
}

function reshapeFrozen(grid: Grid, change: DimensionChange): void {
  const rows = change.axis === 'rows'
  const frozen = rows ? grid.frozenRows : grid.frozenColumns
  const span = frozen > 0 ? shiftSpan({ at: 0, count: frozen }, change) : undefined
  const grown = change.kind === 'insert' && change.at === 0 ? frozen : (span?.count ?? 0)
  if (rows) grid.frozenRows = Math.min(grown, grid.rowCount - 1)
  else grid.frozenColumns = Math.min(grown, grid.columnCount - 1)
}

function reshapeMetadata(entry: Metadata, tab: number, change: DimensionChange): Metadata[] {
  const { place } = entry
  if (place.kind === 'spreadsheet' || place.kind === 'sheet' || place.tab !== tab) return [entry]
  if (change.axis !== (place.kind === 'row' ? 'rows' : 'columns')) return [entry]
  const span = shiftSpan({ at: place.index, count: place.count }, change)
  return span?.count ? [{ ...entry, place: { ...place, index: span.at, count: span.count } }] : []
}

/** A tab gets another name, or goes (`to` null): formulas that mean it follow. */
export function retargetTab(file: SpreadsheetFile, from: string, to: string | null): void {
  mapFormulas(file, (formula) => renameTabInFormula(formula, from, to))
}
