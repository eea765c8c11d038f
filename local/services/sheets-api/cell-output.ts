import { type EffectiveValue, FormulaError, type TextRun } from '../spreadsheet/grid/cell'
import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { numberFormatOf } from '../spreadsheet/operations/number-format-of'
import { readValues } from '../spreadsheet/operations/read-values'
import { displayText } from '../spreadsheet/values/display'
import { effectiveFormat, toApiFormat, toApiTextFormat } from './cell-format'
import { type FieldTree, pick, wants } from './field-mask'
import type { CellData, ExtendedValue, RowData, TextFormatRun } from './schema'
import { toApiRule } from './sheet-parts'

/** The cells of a rectangle with what the mask wants of each; rows and cells without anything are left out at the ends. */
export function rowData(file: SpreadsheetFile, grid: Grid, rect: Rect, mask: FieldTree): RowData[] {
  const values = readValues(file, grid, rect)
  const rows = values.map((line, i) => {
    const cells = line.map((value, j) => cellData(file, grid, rect.row + i, rect.column + j, value, mask))
    return withoutTail(cells)
  })
  const last = rows.findIndex((_, index) => rows.slice(index).every((cells) => cells.length === 0))
  const kept = last < 0 ? rows : rows.slice(0, last)
  return kept.map((cells) => (cells.length > 0 ? { values: cells } : {}))
}

function withoutTail(cells: readonly CellData[]): CellData[] {
  let length = cells.length
  while (length > 0 && Object.keys(cells[length - 1] ?? {}).length === 0) length--
  return cells.slice(0, length)
}

function cellData(
  file: SpreadsheetFile,
  grid: Grid,
  row: number,
  column: number,
  value: EffectiveValue,
  mask: FieldTree,
): CellData {
  const format = grid.formats.get(row, column)
  const formula = grid.formulas.get(row, column)
  const runs = grid.textRuns.get(row, column)
  const rule = grid.validations.get(row, column)
  const fields: { [Name in keyof CellData]: () => CellData[Name] | undefined } = {
    userEnteredValue: () => (formula === undefined ? extended(value) : { formulaValue: formula }),
    effectiveValue: () => extended(value),
    formattedValue: () =>
      value === null ? undefined : displayText(value, numberFormatOf(file, grid, row, column), file.locale),
    userEnteredFormat: () => toApiFormat(format),
    effectiveFormat: () =>
      value === null && !format ? undefined : effectiveFormat(format, typeof value === 'number'),
    note: () => grid.notes.get(row, column),
    dataValidation: () => rule && toApiRule(rule),
    hyperlink: () => runs?.find((run) => run.link !== undefined)?.link,
    textFormatRuns: () => runs?.map(toApiRun),
  }
  const cell: Record<string, unknown> = {}
  for (const [name, read] of Object.entries(fields)) {
    if (!wants(mask, name)) continue
    const content = read?.()
    if (content !== undefined) cell[name] = content
  }
  return pick(cell, mask) as CellData
}

function extended(value: EffectiveValue): ExtendedValue | undefined {
  if (value === null) return undefined
  if (value instanceof FormulaError) {
    return { errorValue: { type: errorTypes[value.code] ?? 'ERROR', message: value.detail } }
  }
  if (typeof value === 'number') return { numberValue: value }
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value }
}

const errorTypes: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
}

function toApiRun({ start, look = {}, link }: TextRun): TextFormatRun {
  const format = { ...toApiTextFormat(look), ...(link === undefined ? {} : { link: { uri: link } }) }
  return { ...(start > 0 ? { startIndex: start } : {}), format }
}
