import { type CellFormat, intern, type TextRun, type ValidationRule } from './cell'
import { Grid } from './grid'
import type { Layer } from './layer'
import { type FileWorld, SpreadsheetFile } from './spreadsheet-file'
import type { Metadata, NamedRangeData } from './tab-parts'

/** Equal cells of a layer down a column, written once: `[column, row, rows, index into the palette]`. */
interface PackedLayer<T> {
  readonly palette: readonly T[]
  readonly runs: readonly (readonly [number, number, number, number])[]
}

const gridFields = [
  'frozenRows',
  'frozenColumns',
  'hidden',
  'gridlinesHidden',
  'rightToLeft',
  'rowControl',
  'columnControl',
  'color',
  'rowLooks',
  'columnLooks',
  'merges',
  'protections',
  'conditionalFormats',
  'filter',
  'filterViews',
  'groups',
  'bandings',
  'tables',
] as const

type GridFields = Partial<Pick<Grid, (typeof gridFields)[number]>>

interface GridJson extends GridFields {
  readonly id: number
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
  readonly values: readonly (readonly (string | number | boolean | null)[])[]
  readonly formulas: PackedLayer<string>
  readonly formats: PackedLayer<CellFormat>
  readonly notes: PackedLayer<string>
  readonly validations: PackedLayer<ValidationRule>
  readonly textRuns: PackedLayer<readonly TextRun[]>
}

/** A spreadsheet file as it is kept on disk. */
export interface FileJson {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly locale: string
  readonly timeZone: string
  readonly editors: readonly string[]
  readonly viewers: readonly string[]
  readonly linkAccess: SpreadsheetFile['linkAccess']
  readonly recalculation: SpreadsheetFile['recalculation']
  readonly iterative: SpreadsheetFile['iterative']
  readonly createdMs: number
  readonly changedMs: number
  readonly namedRanges: readonly NamedRangeData[]
  readonly metadata: readonly Metadata[]
  readonly grids: readonly GridJson[]
}

function pack<T>(layer: Layer<T>): PackedLayer<T> {
  const palette: T[] = []
  const indices = new Map<string, number>()
  const known = new Map<T, number>()
  const runs: [number, number, number, number][] = []
  const open: ([number, number, number, number] | undefined)[] = []
  const indexOf = (value: T): number => {
    const text = JSON.stringify(value)
    const index = indices.get(text) ?? palette.push(value) - 1
    indices.set(text, index)
    known.set(value, index)
    return index
  }
  layer.all((row, column, value) => {
    const index = known.get(value) ?? indexOf(value)
    const last = open[column]
    if (last && last[3] === index && last[1] + last[2] === row) {
      last[2]++
      return
    }
    const run: [number, number, number, number] = [column, row, 1, index]
    open[column] = run
    runs.push(run)
  })
  return { palette, runs }
}

function unpack<T>(
  packed: PackedLayer<T>,
  layer: Layer<T>,
  revive: (value: T) => T | undefined = (v) => v,
): void {
  const palette = packed.palette.map(revive)
  for (const [column, row, rows, index] of packed.runs)
    layer.fill({ row, column, rows, columns: 1 }, palette[index])
}

function trimmed<T>(line: (T | null)[]): (T | null)[] {
  let length = line.length
  while (length > 0 && line[length - 1] === null) length--
  return line.slice(0, length)
}

/** A list with holes, which JSON writes as null. */
function sparse<T>(list: readonly (T | null)[]): T[] {
  const result: T[] = []
  list.forEach((entry, index) => {
    if (entry !== null) result[index] = entry
  })
  return result
}

function gridToJson(grid: Grid): GridJson {
  const values: (string | number | boolean | null)[][] = []
  const rows = grid.values.rowsInUse()
  for (let row = 0; row < rows; row++)
    values.push(trimmed(Array.from(grid.values.line(row) ?? [], (value) => value ?? null)))
  const fields = Object.fromEntries(gridFields.map((field) => [field, grid[field]])) as GridFields
  return {
    ...fields,
    id: grid.id,
    name: grid.name,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    values,
    formulas: pack(grid.formulas),
    formats: pack(grid.formats),
    notes: pack(grid.notes),
    validations: pack(grid.validations),
    textRuns: pack(grid.textRuns),
  }
}

function gridFromJson(json: GridJson): Grid {
  const grid = new Grid(json)
  for (const field of gridFields) {
    const value = json[field]
    if (value != null) Object.assign(grid, { [field]: Array.isArray(value) ? [...value] : value })
  }
  grid.rowLooks = sparse(grid.rowLooks)
  grid.columnLooks = sparse(grid.columnLooks)
  json.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) grid.values.set(row, column, value)
    })
  })
  unpack(json.formulas, grid.formulas)
  unpack(json.formats, grid.formats, intern)
  unpack(json.notes, grid.notes)
  unpack(json.validations, grid.validations)
  unpack(json.textRuns, grid.textRuns)
  return grid
}

/** The file as plain data for `JSON.stringify`; equal formats, rules and notes are written once per run of cells. */
export function fileToJson(file: SpreadsheetFile): FileJson {
  const { id, name, owner, locale, timeZone, linkAccess, recalculation, iterative, createdMs, changedMs } =
    file
  const { namedRanges, metadata } = file
  return {
    ...{ id, name, owner, locale, timeZone, linkAccess, recalculation, iterative, createdMs, changedMs },
    namedRanges,
    metadata,
    editors: [...file.editors],
    viewers: [...file.viewers],
    grids: file.grids.map(gridToJson),
  }
}

/** The file that `fileToJson` described. */
export function fileFromJson(json: FileJson, world: FileWorld): SpreadsheetFile {
  const file = new SpreadsheetFile(json, world)
  const { linkAccess, recalculation, iterative, createdMs, changedMs } = json
  Object.assign(file, { linkAccess, recalculation, iterative: { ...iterative }, createdMs, changedMs })
  file.editors = new Set(json.editors)
  file.viewers = new Set(json.viewers)
  file.namedRanges = [...json.namedRanges]
  file.metadata = [...json.metadata]
  file.grids = json.grids.map(gridFromJson)
  return file
}
