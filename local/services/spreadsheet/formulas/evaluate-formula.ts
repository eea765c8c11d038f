import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { closeRect, intersect, type OpenRect } from '../grid/rect'
import { type Reference, referenceRect } from '../grid/reference'
import { CallArguments, crossing } from './arguments-of-call'
import { elementFunctions } from './functions/element-functions'
import { wholeFunctions } from './functions/whole-functions'
import type { Node } from './parse-formula'
import {
  type Area,
  areaOf,
  compareValues,
  type FormulaContext,
  type FormulaResult,
  isArea,
  toNumber,
  toText,
} from './values-of-formulas'

/** What a formula's tree comes to; errors are values, never thrown. */
export function evaluateFormula(node: Node, context: FormulaContext): FormulaResult {
  try {
    return evaluate(node, context)
  } catch (error) {
    if (error instanceof FormulaError) return error
    if (error instanceof RangeError) return new FormulaError('#ERROR!', 'The formula is too deep.')
    throw error
  }
}

function evaluate(node: Node, context: FormulaContext): FormulaResult {
  switch (node.kind) {
    case 'value':
      return node.value
    case 'missing':
      return null
    case 'error':
      return new FormulaError(node.code)
    case 'reference':
      return readReference(node.reference, context)
    case 'name':
      return readName(node.name, context)
    case 'array':
      return literalArray(node.rows, context)
    case 'call':
      return call(node.name, node.args, context)
    case 'binary':
      return elementwise(
        [node.left, node.right].map((side) => evaluateFormula(side, context)),
        context,
        ([left, right]) => operate(node.operator, left!, right!, context),
      )
    default:
      return elementwise([evaluateFormula(node.operand, context)], context, ([value]) => {
        if (node.kind === 'plus') return value!
        const number = toNumber(value!, context.file)
        return node.kind === 'percent' ? number / 100 : -number
      })
  }
}

function operate(
  operator: string,
  left: EffectiveValue,
  right: EffectiveValue,
  { file }: FormulaContext,
): EffectiveValue {
  if (operator === '&') return toText(left, file) + toText(right, file)
  if ('=<>'.includes(operator[0]!)) {
    const order = compareValues(left, right)
    const holds = {
      '=': order === 0,
      '<>': order !== 0,
      '<': order < 0,
      '>': order > 0,
      '<=': order <= 0,
      '>=': order >= 0,
    }
    return holds[operator as keyof typeof holds]
  }
  const [a, b] = [toNumber(left, file), toNumber(right, file)]
  if (operator === '/' && b === 0) throw new FormulaError('#DIV/0!')
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator] ?? Number.NaN
  return finite(result)
}

/** A number that is one; anything else is `#NUM!`. Adding 0.1 and 0.2 gives 0.3, as in every spreadsheet. */
function finite(value: number): EffectiveValue {
  if (!Number.isFinite(value)) throw new FormulaError('#NUM!')
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

/** Runs a single-valued computation: once, or inside array formulas for each cell of the areas among its inputs. */
function elementwise(
  inputs: readonly FormulaResult[],
  context: FormulaContext,
  compute: (values: EffectiveValue[]) => EffectiveValue,
): FormulaResult {
  const guarded = (values: EffectiveValue[]): EffectiveValue => {
    try {
      return compute(values)
    } catch (error) {
      if (error instanceof FormulaError) return error
      throw error
    }
  }
  const spread = context.arrays || inputs.some((input) => isArea(input) && !input.place)
  if (!spread || !inputs.some(isArea))
    return guarded(inputs.map((input) => (isArea(input) ? crossing(input, context) : input)))
  const areas = inputs.map(areaOf)
  const rows = Math.max(...areas.map(({ cells }) => cells.length))
  const columns = Math.max(...areas.map(({ cells }) => cells[0]?.length ?? 0))
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => guarded(areas.map((area) => spreadAt(area, row, column)))),
  )
  return { cells }
}

function spreadAt({ cells }: Area, row: number, column: number): EffectiveValue {
  const line = cells.length === 1 ? cells[0] : cells[row]
  if (!line) return new FormulaError('#N/A')
  const value = line.length === 1 ? line[0] : line[column]
  return value === undefined ? new FormulaError('#N/A') : value
}

function call(name: string, nodes: readonly Node[], context: FormulaContext): FormulaResult {
  const whole = wholeFunctions[name]
  if (whole) return whole(new CallArguments(nodes, context, evaluateFormula))
  const element = elementFunctions[name]
  if (!element) throw new FormulaError('#NAME?', `Unknown function: '${name}'.`)
  if (nodes.length < element.least || nodes.length > element.most)
    throw new FormulaError('#N/A', `Wrong number of arguments to ${name}.`)
  const inputs = nodes.map((node) => evaluateFormula(node, context))
  return elementwise(inputs, context, (values) => element.compute(values, context))
}

function literalArray(rows: readonly (readonly Node[])[], context: FormulaContext): Area {
  const inArray = { ...context, arrays: true }
  const bands = rows.map((row) => {
    const areas = row.map((node) => areaOf(evaluateFormula(node, inArray)).cells)
    const height = Math.max(0, ...areas.map((cells) => cells.length))
    if (areas.some((cells) => cells.length !== height))
      throw new FormulaError('#VALUE!', 'Array literal was missing values.')
    return Array.from({ length: height }, (_, index) => areas.flatMap((cells) => cells[index]!))
  })
  const cells = bands.flat()
  if (cells.some((line) => line.length !== cells[0]!.length))
    throw new FormulaError('#VALUE!', 'Array literal was missing values.')
  return { cells }
}

function readReference(reference: Reference, context: FormulaContext): FormulaResult {
  const grid = reference.tab === undefined ? context.grid : context.file.gridByName(reference.tab)
  if (!grid) throw new FormulaError('#REF!', `Unresolved sheet name '${reference.tab}'.`)
  return readArea(grid, referenceRect(reference), reference.end === undefined, context)
}

/** The cells of an open rectangle as a result; beyond the tab `#REF!`. */
function readArea(grid: Grid, range: OpenRect, isCell: boolean, context: FormulaContext): FormulaResult {
  const rect = intersect(closeRect(range, grid), grid.rect)
  if (!rect) throw new FormulaError('#REF!', 'Range does not exist.')
  const cells = context.read(grid, rect)
  return isCell ? cells[0]![0]! : { cells, place: { grid, rect } }
}

function readName(name: string, context: FormulaContext): FormulaResult {
  const named = context.file.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase())
  const grid = named && context.file.gridById(named.tab)
  if (!named || !grid) throw new FormulaError('#NAME?', `Unknown range name: '${name}'.`)
  const { rows, columns } = named.range
  return readArea(grid, named.range, rows === 1 && columns === 1, context)
}
