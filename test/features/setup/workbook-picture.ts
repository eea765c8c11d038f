import type { SpreadsheetFile } from '../../../local/services/spreadsheet/grid/spreadsheet-file'

type Grid = SpreadsheetFile['grids'][number]
type Look = { size?: number; hidden?: boolean }

/** Everything a person can see or set in a workbook, as plain data to compare. Google's own ids are left out. */
export const workbookPicture = (file: SpreadsheetFile) => ({
  tabs: file.grids.map(tabPicture),
  namedRanges: file.namedRanges
    .map(({ name, tab, range }) => ({ name, tab, range }))
    .sort((a, b) => a.name.localeCompare(b.name)),
  metadata: file.metadata.map(({ key, value }) => ({ key, value })),
})

/** One tab with all its cells, layer by layer. */
export function tabPicture(grid: Grid) {
  return {
    id: grid.id,
    name: grid.name,
    hidden: grid.hidden,
    size: [grid.rowCount, grid.columnCount],
    frozen: [grid.frozenRows, grid.frozenColumns],
    color: grid.color ?? null,
    values: cells(grid, 'values'),
    formulas: cells(grid, 'formulas'),
    formats: cells(grid, 'formats'),
    notes: cells(grid, 'notes'),
    validations: cells(grid, 'validations'),
    merges: [...grid.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    rowLooks: looks(grid.rowLooks, 21),
    columnLooks: looks(grid.columnLooks, 100),
    conditionalFormats: grid.conditionalFormats,
    filter: grid.filter ?? null,
    protections: grid.protections
      .map(({ id: _, ...protection }) => protection)
      .sort((a, b) => a.description.localeCompare(b.description)),
    groups: [...grid.groups].sort(
      (a, b) => a.axis.localeCompare(b.axis) || a.depth - b.depth || a.start - b.start,
    ),
  }
}

type LayerName = 'values' | 'formulas' | 'formats' | 'notes' | 'validations'

function cells(grid: Grid, layer: LayerName): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  const read = grid[layer] as { all(visit: (row: number, column: number, value: unknown) => void): void }
  read.all((row, column, value) => {
    // A formula's value is worked out anew whenever somebody looks.
    if (layer === 'values' && grid.formulas.get(row, column) !== undefined) return
    if (value !== undefined && value !== null) found[`${row},${column}`] = value
  })
  return found
}

function looks(list: readonly (Look | undefined)[], usual: number): Record<number, Look> {
  const found: Record<number, Look> = {}
  list.forEach((look, index) => {
    const size = look?.size === usual ? undefined : look?.size
    if (size !== undefined || look?.hidden)
      found[index] = { ...(size === undefined ? {} : { size }), ...(look?.hidden ? { hidden: true } : {}) }
  })
  return found
}
