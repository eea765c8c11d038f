import type { Cell } from '../../register/cell-codec'
import { type Field, NUMBER, PROBLEMS } from '../../register/field'
import { isBlank } from '../../register/value'
import { isWholeNumber } from './column-plan'
import type { FirstTable } from './first-table'
import { isFormula, shape } from './formula-shape'

/** A table now and what it began with, to find what people entered in between. */
export interface EnteredQuestion {
  /** Cells of the table now, header first, formulas as their text. */
  readonly now: readonly (readonly Cell[])[]
  /** Field key of each column now. */
  readonly marks: ReadonlyMap<number, string>
  readonly first: FirstTable
  readonly fields: readonly Field[]
}

type Judge = (cell: Cell, was: Cell | undefined, isCustomer: boolean) => boolean

/**
 * 0-based rows in which something stands that was not there at set-up, the header row included. What formulas show and
 * what the product itself wrote does not count, nor does an unticked box in a row that is no customer's.
 */
export function enteredRows({ now, marks, first, fields }: EnteredQuestion): number[] {
  const [header = []] = now
  const headers = new Set([...first.headers, ...fields.map((field) => field.header), ...header.map(String)])
  const formulas = new Set(fields.filter(({ formula }) => formula).map(({ key }) => key))
  const computed = new Set(fields.filter(({ kind }) => kind === 'computed').map(({ key }) => key))
  const judge = (key: string): Judge => {
    if (computed.has(key) && key !== PROBLEMS) return () => false
    if (key === NUMBER) return (cell) => !isWholeNumber(cell)
    if (key === PROBLEMS) return (cell) => !isProblemsText(String(cell), headers)
    return formulas.has(key) ? isOtherFormula : isOtherValue
  }
  const judges = new Map([...marks].map(([column, key]) => [column, judge(key)]))
  const numberColumn = [...marks].find(([, key]) => key === NUMBER)?.[0] ?? -1
  const isNew = (row: readonly Cell[]): boolean => {
    const before = first.records.get(String(row[numberColumn] ?? ''))
    return row.some((cell, column) => {
      const judged = judges.get(column) ?? isOtherValue
      return !isBlank(cell) && judged(cell, before?.get(marks.get(column) ?? ''), before !== undefined)
    })
  }
  const isNewHeader = (cell: Cell) => !isBlank(cell) && !first.headers.has(shape(cell))
  return now.flatMap((row, index) => ((index === 0 ? row.some(isNewHeader) : isNew(row)) ? [index] : []))
}

const isOtherValue: Judge = (cell, was, isCustomer) => {
  if (cell === false && !isCustomer) return false
  return isFormula(cell) && isFormula(was) ? shape(cell) !== shape(was!) : cell !== was
}

/** A column of formulas changes by itself; only another formula, or a value in the place of one, was entered. */
const isOtherFormula: Judge = (cell, was) => (isFormula(was) ? shape(cell) !== shape(was!) : false)

/** Whether a text is the product's: every line begins with a header. */
const isProblemsText = (text: string, headers: ReadonlySet<string>): boolean =>
  text.split('\n').every((line) => {
    const end = line.search(/：|: /)
    return end > 0 && headers.has(line.slice(0, end))
  })
