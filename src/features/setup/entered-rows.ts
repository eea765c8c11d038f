import type { Cell } from '../../register/cell-codec'
import { type Field, NUMBER, PROBLEMS } from '../../register/field'
import { isBlank } from '../../register/value'

/** A table now and the rows it began with, to find what people entered in between. */
export interface EnteredQuestion {
  /** Cells of the table now, header first, formulas as their text. */
  readonly now: readonly (readonly Cell[])[]
  /** Field key of each column now. */
  readonly marks: ReadonlyMap<number, string>
  /** Cells of each record at set-up, by number and field key, formulas as their text. */
  readonly first: ReadonlyMap<string, ReadonlyMap<string, Cell>>
  readonly fields: readonly Field[]
}

/** A formula is written anew by Google whenever what it means moves. */
const isFormula = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.startsWith('=')

/**
 * 0-based rows in which something stands that was not there at set-up. What formulas and the product itself wrote does
 * not count, nor does an unticked box in a row that is no customer's. */
export function enteredRows({ now, marks, first, fields }: EnteredQuestion): number[] {
  const ignored = new Set([
    NUMBER,
    PROBLEMS,
    ...fields.filter(({ formula }) => formula).map(({ key }) => key),
  ])
  const numberColumn = [...marks].find(([, key]) => key === NUMBER)?.[0] ?? -1
  const isNew = (row: readonly Cell[]): boolean => {
    const before = first.get(String(row[numberColumn] ?? ''))
    return row.some((cell, column) => {
      const key = marks.get(column) ?? ''
      const was = before?.get(key)
      const isNothing = isBlank(cell) || (cell === false && !before)
      return !ignored.has(key) && !isNothing && cell !== was && !(isFormula(cell) && isFormula(was))
    })
  }
  return now.flatMap((row, index) => (index > 0 && isNew(row) ? [index] : []))
}
