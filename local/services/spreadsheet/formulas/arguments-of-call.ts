import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Node } from './parse-formula'
import {
  type Area,
  areaOf,
  type FormulaContext,
  type FormulaResult,
  isArea,
  sound,
  toNumber,
  toText,
  toTruth,
} from './values-of-formulas'

/** The arguments of a function call, evaluated when they are asked for. Positions count from 0; what is wrong is thrown as a FormulaError. */
export class CallArguments {
  readonly context: FormulaContext
  readonly nodes: readonly Node[]
  readonly #evaluate: (node: Node, context: FormulaContext) => FormulaResult

  constructor(
    nodes: readonly Node[],
    context: FormulaContext,
    evaluate: (node: Node, context: FormulaContext) => FormulaResult,
  ) {
    this.nodes = nodes
    this.context = context
    this.#evaluate = evaluate
  }

  get count(): number {
    return this.nodes.length
  }

  /** Whether the argument was given, and is not empty between its commas. */
  has(index: number): boolean {
    const node = this.nodes[index]
    return node !== undefined && node.kind !== 'missing'
  }

  value(index: number): FormulaResult {
    const node = this.nodes[index]
    if (!node) throw new FormulaError('#N/A', 'Wrong number of arguments')
    return this.#evaluate(node, this.context)
  }

  /** The argument computed with whole areas, as inside `ARRAYFORMULA`. */
  arrayValue(index: number): FormulaResult {
    return this.#evaluate(this.nodes[index] ?? { kind: 'missing' }, { ...this.context, arrays: true })
  }

  area(index: number): Area {
    return areaOf(this.value(index))
  }

  scalar(index: number): EffectiveValue {
    const value = this.value(index)
    return isArea(value) ? crossing(value, this.context) : value
  }

  number(index: number, fallback?: number): number {
    if (!this.has(index) && fallback !== undefined) return fallback
    return toNumber(this.scalar(index), this.context.file)
  }

  text(index: number, fallback?: string): string {
    if (!this.has(index) && fallback !== undefined) return fallback
    return toText(this.scalar(index), this.context.file)
  }

  truth(index: number, fallback?: boolean): boolean {
    if (!this.has(index) && fallback !== undefined) return fallback
    return toTruth(this.scalar(index))
  }

  /** All numbers from an argument on, by the rules of SUM: in areas texts, truths and empty cells are passed over, single values are converted. */
  numbers(from = 0): number[] {
    return this.nodes.flatMap((_, index) => {
      if (index < from) return []
      const value = this.value(index)
      if (!isArea(value)) return this.has(index) ? [toNumber(value, this.context.file)] : []
      return numbersOf(value)
    })
  }

  /** All values from an argument on, single or in areas. */
  flat(from = 0): EffectiveValue[] {
    return this.nodes.flatMap((_, index) => (index < from ? [] : this.area(index).cells.flat()))
  }
}

/** The numbers of an area; an error among them is thrown. */
export function numbersOf(area: Area): number[] {
  return area.cells.flatMap((line) =>
    line.filter((value): value is number => typeof sound(value) === 'number'),
  )
}

/** The one value of an area that a single-valued place means: in the formula's own row or column, or `#VALUE!`. */
export function crossing({ cells, place }: Area, { row, column }: FormulaContext): EffectiveValue {
  if (cells.length === 1 && cells[0]!.length === 1) return cells[0]![0]!
  if (!place) return cells[0]?.[0] ?? null
  const { rect } = place
  if (rect.columns === 1 && row >= rect.row && row < rect.row + rect.rows) return cells[row - rect.row]![0]!
  if (rect.rows === 1 && column >= rect.column && column < rect.column + rect.columns)
    return cells[0]![column - rect.column]!
  return new FormulaError('#VALUE!', 'An array value could not be found.')
}
