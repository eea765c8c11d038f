import type { Grid } from '../../spreadsheet/grid/grid'
import type { Rect } from '../../spreadsheet/grid/rect'
import {
  deleteCells,
  insertCells,
  randomizeRows,
  removeDuplicates,
  splitColumns,
  trimWhitespace,
} from '../../spreadsheet/operations/arrange-cells'
import { findText, replaceText, type Search } from '../../spreadsheet/operations/find-text'
import { badRequest } from '../api-error'
import { axisOf, closedRange, dimension, gridWithId } from '../grid-range'
import type { FindReplaceRequest } from '../schema'
import type { BatchContext, RequestHandlers } from './request-handler'

interface Target {
  readonly grid: Grid
  readonly rect: Rect
}

const delimiters: Readonly<Record<string, string | undefined>> = {
  COMMA: ',',
  SEMICOLON: ';',
  PERIOD: '.',
  SPACE: ' ',
}

/** What goes over many cells: changes those that match, or moves them about. */
export const tidyRequests = {
  findReplace(context, request) {
    const search = searchOf(request)
    const reply = {
      valuesChanged: 0,
      formulasChanged: 0,
      rowsChanged: 0,
      sheetsChanged: 0,
      occurrencesChanged: 0,
    }
    for (const { grid, rect } of targets(context, request)) {
      const isFormula = ({ row, column }: { row: number; column: number }) =>
        grid.formulas.get(row, column) !== undefined
      const cells = findText(context.file, grid, rect, search).filter(
        (cell) => search.formulas || !isFormula(cell),
      )
      if (cells.length === 0) continue
      const formulas = cells.filter(isFormula).length
      reply.formulasChanged += formulas
      reply.valuesChanged += cells.length - formulas
      reply.rowsChanged += new Set(cells.map((cell) => cell.row)).size
      reply.sheetsChanged += 1
      reply.occurrencesChanged += replaceText({ ...context, grid }, rect, search, request.replacement ?? '')
    }
    return { findReplace: Object.fromEntries(Object.entries(reply).filter(([, count]) => count > 0)) }
  },

  trimWhitespace(context, { range }) {
    const { grid, rect } = closedRange(context.file, range)
    let cellsChangedCount = 0
    grid.values.each(rect, (_row, _column, value) => {
      if (typeof value === 'string' && value !== value.trim().replace(/\s+/g, ' ')) cellsChangedCount++
    })
    trimWhitespace({ ...context, grid }, rect)
    return { trimWhitespace: { cellsChangedCount } }
  },

  deleteDuplicates(context, { range, comparisonColumns = [] }) {
    const { grid, rect } = closedRange(context.file, range)
    const compared = comparisonColumns.flatMap((columns) => {
      const { start, count } = dimension(context.file, columns)
      return Array.from({ length: count }, (_, i) => start + i)
    })
    const kept = removeDuplicates({ ...context, grid }, rect, compared.length > 0 ? compared : undefined)
    return { deleteDuplicates: { duplicatesRemovedCount: rect.rows - kept } }
  },

  randomizeRange(context, { range }) {
    const { grid, rect } = closedRange(context.file, range)
    randomizeRows({ ...context, grid }, rect)
    return undefined
  },

  insertRange(context, { range, shiftDimension }) {
    const { grid, rect } = closedRange(context.file, range)
    insertCells({ ...context, grid }, rect, axisOf(shiftDimension))
    return undefined
  },

  deleteRange(context, { range, shiftDimension }) {
    const { grid, rect } = closedRange(context.file, range)
    deleteCells({ ...context, grid }, rect, axisOf(shiftDimension))
    return undefined
  },

  textToColumns(context, { source, delimiterType = 'AUTODETECT', delimiter }) {
    const { grid, rect } = closedRange(context.file, source)
    const mark = delimiterType === 'CUSTOM' ? delimiter : delimiters[delimiterType]
    splitColumns({ ...context, grid }, rect, mark)
    return undefined
  },
} satisfies Partial<RequestHandlers>

function targets({ file }: BatchContext, request: FindReplaceRequest): Target[] {
  if (request.allSheets) return file.grids.map((grid) => ({ grid, rect: grid.rect }))
  if (request.range) return [closedRange(file, request.range)]
  if (request.sheetId === undefined) throw badRequest('One of range, sheetId and allSheets must be set')
  const grid = gridWithId(file, request.sheetId)
  return [{ grid, rect: grid.rect }]
}

function searchOf(request: FindReplaceRequest): Search {
  const {
    find = '',
    matchCase = false,
    matchEntireCell = false,
    searchByRegex = false,
    includeFormulas = false,
  } = request
  if (find === '') throw badRequest('find must not be empty')
  return {
    ...{ text: find, matchCase, entireCell: matchEntireCell, formulas: includeFormulas },
    ...{ regularExpression: searchByRegex, ignoreDiacritics: false },
  }
}
