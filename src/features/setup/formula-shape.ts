import type { Cell } from '../../register/cell-codec'

/** Whether the text of a cell, read with formulas, is one. */
export const isFormula = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.startsWith('=')

/** A cell, a column or a row that a formula names, with or without its tab. */
const REFERENCE =
  /(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:)|(?<=:)\$?[A-Z]{1,3}\b)/gu

/** A formula without the places it names, which Google writes anew whenever they move; other cells as text. */
export const shape = (cell: Cell): string =>
  isFormula(cell) ? String(cell).replace(REFERENCE, '#') : String(cell)
