import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { Layer } from '../grid/layer'
import type { Rect } from '../grid/rect'
import { formatA1 } from '../grid/reference'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { crossing } from './arguments-of-call'
import { evaluateFormula } from './evaluate-formula'
import { type Node, parseFormula } from './parse-formula'
import { type FormulaContext, type FormulaResult, isArea } from './values-of-formulas'

/** What the formulas of one file came to, as long as nothing changes. */
interface Results {
  readonly generation: number
  readonly nowMs: number
  readonly cells: Map<Grid, Map<number, EffectiveValue>>
  readonly spills: Map<Grid, Layer<Exclude<EffectiveValue, null>>>
  readonly running: Set<string>
  isVolatile: boolean
  /** How many formulas wait for one another now. */
  depth: number
}

/** Thrown where formulas lean on one another so deeply that the stack might not hold: this one must be computed first. */
class ComputeFirst {
  readonly cell: FormulaCell
  constructor(cell: FormulaCell) {
    this.cell = cell
  }
}

interface FormulaCell {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  readonly formula: string
}

const deepest = 100

const resultsOfFiles = new WeakMap<SpreadsheetFile, Results>()

function resultsOf(file: SpreadsheetFile): Results {
  const known = resultsOfFiles.get(file)
  const nowMs = file.world.nowMs()
  const isFresh = known?.generation === file.generation && !(known.isVolatile && known.nowMs !== nowMs)
  if (known && (isFresh || known.running.size > 0)) return known
  const fresh: Results = {
    generation: file.generation,
    nowMs,
    cells: new Map(),
    spills: new Map(),
    running: new Set(),
    isVolatile: false,
    depth: 0,
  }
  resultsOfFiles.set(file, fresh)
  return fresh
}

function contextFor(file: SpreadsheetFile, grid: Grid, row: number, column: number): FormulaContext {
  const results = resultsOf(file)
  return {
    ...{ file, grid, row, column },
    arrays: false,
    read: (from, rect) => readValues(file, from, rect),
    volatile: () => {
      results.isVolatile = true
    },
  }
}

/** What a formula comes to in the place of a cell, without spreading over others; for conditions. */
export function valueOfFormula(
  file: SpreadsheetFile,
  grid: Grid,
  formula: string,
  row: number,
  column: number,
): EffectiveValue {
  const context = contextFor(file, grid, row, column)
  const result = evaluateFormula(parseFormula(formula), context)
  return isArea(result) ? crossing(result, context) : result
}

function cellResult(file: SpreadsheetFile, cell: FormulaCell): EffectiveValue {
  const results = resultsOf(file)
  const known = results.cells.get(cell.grid)?.get(keyOf(cell))
  if (known !== undefined) return known
  if (results.running.has(markOf(cell))) return circular()
  if (results.depth >= deepest) throw new ComputeFirst(cell)
  return results.depth > 0 ? compute(file, results, cell) : computeFromTop(file, results, cell)
}

const keyOf = ({ row, column }: FormulaCell) => row * 20_000 + column
const markOf = (cell: FormulaCell) => `${cell.grid.id}:${keyOf(cell)}`
const circular = () => new FormulaError('#REF!', 'Circular dependency detected.')

/** Computes a cell after all that it leans on too deeply, one by one. */
function computeFromTop(file: SpreadsheetFile, results: Results, cell: FormulaCell): EffectiveValue {
  const waiting = [cell]
  for (;;) {
    const next = waiting.at(-1)!
    try {
      const value = compute(file, results, next)
      waiting.pop()
      if (waiting.length === 0) return value
    } catch (error) {
      if (!(error instanceof ComputeFirst)) throw error
      const isCircle = waiting.some((one) => markOf(one) === markOf(error.cell))
      if (isCircle) remember(results, error.cell, circular())
      else waiting.push(error.cell)
    }
  }
}

function compute(file: SpreadsheetFile, results: Results, cell: FormulaCell): EffectiveValue {
  const mark = markOf(cell)
  results.running.add(mark)
  results.depth++
  try {
    const context = contextFor(file, cell.grid, cell.row, cell.column)
    const value = settle(results, context, evaluateFormula(parseFormula(cell.formula), context))
    remember(results, cell, value)
    return value
  } finally {
    results.running.delete(mark)
    results.depth--
  }
}

function remember(results: Results, cell: FormulaCell, value: EffectiveValue): void {
  const cells = results.cells.get(cell.grid) ?? new Map<number, EffectiveValue>()
  results.cells.set(cell.grid, cells)
  cells.set(keyOf(cell), value)
}

/** The value of the cell itself; the rest of an array result is laid over the empty cells below and to the right. */
function settle(results: Results, context: FormulaContext, result: FormulaResult): EffectiveValue {
  if (!isArea(result)) return result
  const { grid, row, column } = context
  const { cells, place } = result
  if (place && !maySpread(context)) return crossing(result, context)
  const rect = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }
  if (rect.rows === 0 || rect.columns === 0) return new FormulaError('#N/A')
  const hit = occupied(grid, rect)
  if (hit)
    return new FormulaError(
      '#REF!',
      `Array result was not expanded because it would overwrite data in ${formatA1({ ...hit, rows: 1, columns: 1 })}.`,
    )
  const layer = results.spills.get(grid) ?? new Layer<Exclude<EffectiveValue, null>>()
  results.spills.set(grid, layer)
  cells.forEach((line, i) => {
    line.forEach((value, j) => {
      if ((i > 0 || j > 0) && value !== null) layer.set(row + i, column + j, value)
    })
  })
  return cells[0]![0]!
}

function maySpread({ grid, row, column }: FormulaContext): boolean {
  return spreads(parseFormula(grid.formulas.get(row, column) ?? '='))
}

function occupied(grid: Grid, rect: Rect): { row: number; column: number } | undefined {
  let hit: { row: number; column: number } | undefined
  const visit = (row: number, column: number) => {
    if (row !== rect.row || column !== rect.column) hit ??= { row, column }
  }
  grid.values.each(rect, visit)
  grid.formulas.each(rect, visit)
  return hit
}

const spreading = new Set(
  'ARRAYFORMULA ARRAY_CONSTRAIN FILTER UNIQUE SORT TRANSPOSE SEQUENCE SPLIT FLATTEN SORTN OFFSET INDIRECT INDEX XLOOKUP VSTACK HSTACK TOCOL TOROW'.split(
    ' ',
  ),
)

/** Whether a formula may fill more cells than its own: array functions, array literals, whole ranges. */
function spreads(node: Node): boolean {
  if (node.kind === 'array') return true
  if (node.kind === 'reference') return node.reference.end !== undefined
  if (node.kind === 'binary') return spreads(node.left) || spreads(node.right)
  if (node.kind !== 'call') return false
  return (
    spreading.has(node.name) || (['IF', 'IFERROR', 'IFNA'].includes(node.name) && node.args.some(spreads))
  )
}

function isSpreading(formula: string): boolean {
  const node = parseFormula(formula)
  return node.kind === 'reference' ? false : spreads(node)
}

/** Cells of the tab that array formulas elsewhere in it fill. */
function spillsOf(file: SpreadsheetFile, grid: Grid): Layer<Exclude<EffectiveValue, null>> {
  const results = resultsOf(file)
  const known = results.spills.get(grid)
  if (known) return known
  const layer = new Layer<Exclude<EffectiveValue, null>>()
  results.spills.set(grid, layer)
  const { depth } = results
  results.depth = 0
  try {
    grid.formulas.all((row, column, formula) => {
      if (isSpreading(formula)) cellResult(file, { grid, row, column, formula })
    })
  } finally {
    results.depth = depth
  }
  return layer
}

/** What the cells show the world, row by row: constants, and what formulas come to; null where empty. */
export function readValues(file: SpreadsheetFile, grid: Grid, rect: Rect): EffectiveValue[][] {
  const rows = constants(grid, rect)
  if (!grid.formulas.isUsed) return rows
  spillsOf(file, grid).each(rect, (row, column, value) => {
    rows[row - rect.row]![column - rect.column] = value
  })
  grid.formulas.each(rect, (row, column, formula) => {
    rows[row - rect.row]![column - rect.column] = cellResult(file, { grid, row, column, formula })
  })
  return rows
}

function constants(grid: Grid, rect: Rect): EffectiveValue[][] {
  const rows: EffectiveValue[][] = []
  const right = rect.column + rect.columns
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line = grid.values.line(row)
    const cells: EffectiveValue[] = []
    for (let column = rect.column; column < right; column++) cells.push(line?.[column] ?? null)
    rows.push(cells)
  }
  return rows
}

/** How many rows and columns hold values, formulas or what array formulas fill, from the first on: what `getLastRow` and `getLastColumn` answer. */
export function dataSize(file: SpreadsheetFile, grid: Grid): { rows: number; columns: number } {
  const layers = [grid.values, grid.formulas, ...(grid.formulas.isUsed ? [spillsOf(file, grid)] : [])]
  return {
    rows: Math.max(...layers.map((layer) => layer.rowsInUse())),
    columns: Math.max(...layers.map((layer) => layer.columnsInUse())),
  }
}
