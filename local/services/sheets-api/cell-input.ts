import { NotEmulated } from '../not-emulated'
import type { TextLook, TextRun } from '../spreadsheet/grid/cell'
import type { Rect } from '../spreadsheet/grid/rect'
import type { Editing } from '../spreadsheet/operations/editing'
import { setFormats, setNotes, setTextRuns, setValidations } from '../spreadsheet/operations/set-cells'
import { type CellInput, Formula, maxCharacters, writeValues } from '../spreadsheet/operations/write-values'
import { badRequest } from './api-error'
import { type FormatPath, formatChanges, formatPaths } from './cell-format'
import { updatePaths } from './field-mask'
import type { CellData, ExtendedValue, TextFormatRun } from './schema'
import { fromApiRule } from './stored-parts'

const formatPrefix = 'userEnteredFormat.'
const otherPaths = ['userEnteredValue', 'note', 'dataValidation', 'textFormatRuns'] as const

/** What of a cell a request writes. */
export interface CellPaths {
  readonly other: ReadonlySet<(typeof otherPaths)[number]>
  readonly format: readonly FormatPath[]
}

const read = new Map<string, CellPaths>()

/** Reads the `fields` of a request that writes cells; a batch repeats the same few thousands of times. */
export function cellPaths(fields: string | undefined): CellPaths {
  const known = read.get(fields ?? '')
  if (known) return known
  const paths = readPaths(fields)
  read.set(fields ?? '', paths)
  return paths
}

function readPaths(fields: string | undefined): CellPaths {
  if (fields?.includes('pivotTable')) throw new NotEmulated('CellData.pivotTable')
  const known = [...otherPaths, ...formatPaths.map((path) => formatPrefix + path)]
  const paths = updatePaths(fields, known)
  return {
    other: new Set(otherPaths.filter((path) => paths.includes(path))),
    format: formatPaths.filter((path) => paths.includes(formatPrefix + path)),
  }
}

/** The cell for each place, counted from the corner of the rectangle; undefined for one to be cleared of what is written. */
export type CellAt = (row: number, column: number) => CellData | undefined

/** Writes what `paths` names of each cell of the rectangle; what a cell lacks is cleared. */
export function writeCells(editing: Editing, rect: Rect, paths: CellPaths, at: CellAt): void {
  if (paths.format.length > 0) {
    const changes = remembered((cell: CellData) => formatChanges(cell.userEnteredFormat ?? {}, paths.format))
    setFormats(editing, rect, (row, column) => changes(at(row, column) ?? blank))
  }
  if (paths.other.has('userEnteredValue')) {
    const rows = Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) => enteredValue(at(row, column)?.userEnteredValue)),
    )
    writeValues(editing, rect, rows, 'raw')
  }
  if (paths.other.has('note')) setNotes(editing, rect, (row, column) => at(row, column)?.note || undefined)
  if (paths.other.has('dataValidation')) {
    const rule = remembered(({ dataValidation }: CellData) => dataValidation && fromApiRule(dataValidation))
    setValidations(editing, rect, (row, column) => rule(at(row, column) ?? blank))
  }
  if (paths.other.has('textFormatRuns')) {
    setTextRuns(editing, rect, (row, column) => textRuns(at(row, column)?.textFormatRuns))
  }
}

const blank: CellData = {}

/** Equal cells (a repeated one above all) are worked out once. */
function remembered<T>(work: (cell: CellData) => T): (cell: CellData) => T {
  const known = new Map<CellData, T>()
  return (cell) => {
    if (!known.has(cell)) known.set(cell, work(cell))
    return known.get(cell) as T
  }
}

function enteredValue(value: ExtendedValue | undefined): CellInput {
  if (!value) return null
  if (value.formulaValue !== undefined) return formula(value.formulaValue)
  if (value.errorValue !== undefined) throw badRequest('errorValue cannot be written')
  const { stringValue, numberValue, boolValue } = value
  if (stringValue !== undefined && stringValue.length > maxCharacters) {
    throw badRequest(
      `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
    )
  }
  return stringValue ?? numberValue ?? boolValue ?? null
}

function formula(text: string): Formula {
  if (!text.startsWith('=')) throw badRequest(`Formula must start with '=': ${text}`)
  return new Formula(text)
}

function textRuns(runs: readonly TextFormatRun[] | undefined): TextRun[] | undefined {
  if (!runs || runs.length === 0) return undefined
  return runs.map(({ startIndex = 0, format = {} }) => {
    const look = formatChanges({ textFormat: format }, textPaths) as TextLook
    const set = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
    return {
      start: startIndex,
      ...(Object.keys(set).length > 0 ? { look: set } : {}),
      ...(format.link?.uri ? { link: format.link.uri } : {}),
    }
  })
}

const textPaths = formatPaths.filter((path) => path.startsWith('textFormat.'))
