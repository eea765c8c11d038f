import type { Grid } from '../../spreadsheet/grid/grid'
import type { Rect } from '../../spreadsheet/grid/rect'
import { readValues } from '../../spreadsheet/operations/read-values'
import { requireCells } from '../../spreadsheet/operations/rights'
import { type CellInput, writeValues } from '../../spreadsheet/operations/write-values'
import { badRequest } from '../api-error'
import { closedRange, dimension, gridWithId } from '../grid-range'
import type { FindReplaceRequest } from '../schema'
import type { BatchContext, RequestHandlers } from './request-handler'

interface Target {
  readonly grid: Grid
  readonly rect: Rect
}

/** What goes over many cells and changes those that match. */
export const tidyRequests = {
  findReplace(context, request) {
    const replace = replacer(request)
    const reply = {
      valuesChanged: 0,
      formulasChanged: 0,
      rowsChanged: 0,
      sheetsChanged: 0,
      occurrencesChanged: 0,
    }
    for (const target of targets(context, request)) {
      const changed = changedCells(target, request.includeFormulas ?? false, replace)
      if (changed.size === 0) continue
      const rows = new Set([...changed.values()].map((each) => each.row))
      for (const { row, column, text } of changed.values()) {
        const one = { row, column, rows: 1, columns: 1 }
        writeValues({ ...context, grid: target.grid }, one, [[text]], 'typed')
      }
      const list = [...changed.values()]
      reply.formulasChanged += list.filter((each) => each.isFormula).length
      reply.valuesChanged += list.filter((each) => !each.isFormula).length
      reply.occurrencesChanged += list.reduce((sum, each) => sum + each.occurrences, 0)
      reply.rowsChanged += rows.size
      reply.sheetsChanged += 1
    }
    const counted = Object.entries(reply).filter(([, count]) => count > 0)
    return { findReplace: Object.fromEntries(counted) }
  },

  trimWhitespace(context, { range }) {
    const { grid, rect } = closedRange(context.file, range)
    requireCells({ ...context, grid }, rect)
    let cellsChangedCount = 0
    const rows = readValues(context.file, grid, rect).map((line, i) =>
      line.map((value, j): CellInput => {
        if (typeof value !== 'string' || grid.formulas.get(rect.row + i, rect.column + j)) return undefined
        const trimmed = value.trim().replace(/\s+/gu, ' ')
        if (trimmed === value) return undefined
        cellsChangedCount++
        return trimmed
      }),
    )
    writeValues({ ...context, grid }, rect, rows, 'raw')
    return { trimWhitespace: { cellsChangedCount } }
  },

  deleteDuplicates(context, { range, comparisonColumns = [] }) {
    const { grid, rect } = closedRange(context.file, range)
    requireCells({ ...context, grid }, rect)
    const compared = comparisonColumns.flatMap((columns) => {
      const { start, count } = dimension(context.file, columns)
      return Array.from({ length: count }, (_, i) => start + i - rect.column)
    })
    const values = readValues(context.file, grid, rect)
    const kept = firstOfEach(values, compared)
    const isKept = new Set(kept)
    const order = [...kept, ...[...values.keys()].filter((row) => !isKept.has(row))]
    for (const layer of grid.layers()) if (layer.isUsed) layer.permute(rect, order)
    const removed = rect.rows - kept.length
    const rest = { ...rect, row: rect.row + kept.length, rows: removed }
    for (const layer of [grid.values, grid.formulas, grid.textRuns, grid.notes]) layer.fill(rest, undefined)
    context.file.changed({ kind: 'cells', tab: grid.id, rect })
    return { deleteDuplicates: { duplicatesRemovedCount: removed } }
  },
} satisfies Partial<RequestHandlers>

function firstOfEach(rows: readonly (readonly unknown[])[], columns: readonly number[]): number[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    const cells = columns.length > 0 ? columns.map((column) => row[column]) : row
    const key = JSON.stringify(cells.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell)))
    if (seen.has(key)) return []
    seen.add(key)
    return [index]
  })
}

function targets({ file }: BatchContext, request: FindReplaceRequest): Target[] {
  if (request.allSheets) return file.grids.map((grid) => ({ grid, rect: grid.rect }))
  if (request.range) return [closedRange(file, request.range)]
  if (request.sheetId === undefined) throw badRequest('One of range, sheetId and allSheets must be set')
  const grid = gridWithId(file, request.sheetId)
  return [{ grid, rect: grid.rect }]
}

type Replace = (text: string) => { text: string; occurrences: number } | undefined

function replacer(request: FindReplaceRequest): Replace {
  const { find = '', replacement = '', matchCase, matchEntireCell, searchByRegex } = request
  if (find === '') throw badRequest('find must not be empty')
  const source = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu')
  return (text) => {
    const occurrences = [...text.matchAll(pattern)].length
    if (occurrences === 0) return undefined
    const next = searchByRegex ? text.replace(pattern, replacement) : text.replace(pattern, () => replacement)
    return { text: next, occurrences }
  }
}

interface ChangedCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly occurrences: number
  readonly isFormula: boolean
}

function changedCells({ grid, rect }: Target, formulas: boolean, replace: Replace): Map<string, ChangedCell> {
  const changed = new Map<string, ChangedCell>()
  const look = (isFormula: boolean) => (row: number, column: number, value: string | number | boolean) => {
    const found = replace(String(value))
    if (found) changed.set(`${row} ${column}`, { row, column, isFormula, ...found })
  }
  grid.values.each(rect, look(false))
  if (formulas) grid.formulas.each(rect, look(true))
  return changed
}
