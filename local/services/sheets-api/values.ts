import { clearCells } from '../spreadsheet/operations/clear-cells'
import { insertLines } from '../spreadsheet/operations/dimensions'
import type { FileEditing } from '../spreadsheet/operations/editing'
import { reshapeTab } from '../spreadsheet/operations/reshape-tab'
import { requireCells } from '../spreadsheet/operations/rights'
import { type InputMode, writeValues } from '../spreadsheet/operations/write-values'
import { answerMask } from './answer-mask'
import { type ApiDoor, inPart } from './api-door'
import { tableIn } from './append-place'
import { arity, optionalArgs } from './arguments'
import { inputMode, majorDimension, oneOf, type Rendering, rendering } from './options'
import { findRange, rangeName } from './range-address'
import { resource } from './resource'
import type {
  AppendValuesResponse,
  BatchClearValuesRequest,
  BatchClearValuesResponse,
  BatchGetValuesResponse,
  BatchUpdateValuesRequest,
  BatchUpdateValuesResponse,
  ClearValuesResponse,
  UpdateValuesResponse,
  ValueRange,
} from './schema'
import { serviceText } from './service-text'
import { type Block, extent, inputRows, placed } from './value-input'
import { valueRange } from './value-output'

/** How a writing call reads its values, and what it answers of them. */
interface WriteOptions {
  readonly mode: InputMode
  /** Present where the written cells are to be read back. */
  readonly readBack?: Rendering
}

/** `Sheets.Spreadsheets.Values`: cells as plain values. */
export class Values {
  readonly #door: ApiDoor

  constructor(door: ApiDoor) {
    this.#door = door
  }

  toString(): string {
    return serviceText
  }

  get(...args: unknown[]): ValueRange {
    const [id, range] = arity(args, 2, 3)
    const options = optionalArgs(args[2])
    return this.#door.read('spreadsheets.values.get', id, (file, count) => {
      const mask = answerMask(options.fields, 'valueRange')
      const found = findRange(file, range)
      const how = rendering(options.valueRenderOption, options.dateTimeRenderOption)
      const answer = valueRange(file, found.grid, found.rect, majorDimension(options.majorDimension), how)
      count(answeredCells(answer))
      return mask(answer)
    })
  }

  batchGet(...args: unknown[]): BatchGetValuesResponse {
    const [id] = arity(args, 1, 2)
    const options = optionalArgs(args[1])
    return this.#door.read('spreadsheets.values.batchGet', id, (file, count) => {
      const mask = answerMask(options.fields, 'batchGet')
      const ranges = [options.ranges ?? []].flat().map(String)
      const how = rendering(options.valueRenderOption, options.dateTimeRenderOption)
      const major = majorDimension(options.majorDimension)
      const found = ranges.map((range) => findRange(file, range))
      const valueRanges = found.map(({ grid, rect }) => valueRange(file, grid, rect, major, how))
      count(valueRanges.reduce((sum, answer) => sum + answeredCells(answer), 0))
      return mask({ spreadsheetId: id, ...(valueRanges.length > 0 ? { valueRanges } : {}) })
    })
  }

  update(...args: unknown[]): UpdateValuesResponse {
    const [, id, range] = arity(args, 3, 4, 1)
    const options = optionalArgs(args[3])
    return this.#door.write('spreadsheets.values.update', id, (editing, count) => {
      const given: ValueRange = resource(args[0], 'ValueRange', 'data')
      const mask = answerMask(options.fields, 'update')
      const how = writeOptions(options)
      const block = placed(findRange(editing.file, range, true), inputRows(given))
      requireCells({ ...editing, grid: block.grid }, block.rect)
      count(extent(block.rows).cells)
      return mask(written(editing, block, how))
    })
  }

  batchUpdate(...args: unknown[]): BatchUpdateValuesResponse {
    const [, id] = arity(args, 2, 2, 1)
    return this.#door.write('spreadsheets.values.batchUpdate', id, (editing, count) => {
      const request: BatchUpdateValuesRequest = resource(args[0], 'BatchUpdateValuesRequest')
      const how = writeOptions(request as Record<string, unknown>)
      const blocks = (request.data ?? []).map((each, index) =>
        inPart(`data[${index}]`, () => {
          const block = placed(findRange(editing.file, each.range ?? '', true), inputRows(each))
          requireCells({ ...editing, grid: block.grid }, block.rect)
          return block
        }),
      )
      count(blocks.reduce((sum, block) => sum + extent(block.rows).cells, 0))
      const responses = blocks.map((block) => written(editing, block, how))
      return { spreadsheetId: id, ...totals(blocks), responses }
    })
  }

  append(...args: unknown[]): AppendValuesResponse {
    const [, id, range] = arity(args, 3, 4, 1)
    const options = optionalArgs(args[3])
    return this.#door.write('spreadsheets.values.append', id, (editing, count) => {
      const given: ValueRange = resource(args[0], 'ValueRange', 'data')
      const mask = answerMask(options.fields, 'append')
      const how = writeOptions(options)
      const insert = oneOf(
        'insert_data_option',
        'InsertDataOption',
        ['OVERWRITE', 'INSERT_ROWS'],
        options.insertDataOption,
        'OVERWRITE',
      )
      const rows = inputRows(given)
      count(extent(rows).cells)
      return mask(appended(editing, range, rows, how, insert === 'INSERT_ROWS'))
    })
  }

  clear(...args: unknown[]): ClearValuesResponse {
    const [, id, range] = arity(args, 3, 3, 1)
    return this.#door.write('spreadsheets.values.clear', id, (editing, count) => {
      resource(args[0], 'ClearValuesRequest')
      return { spreadsheetId: id, clearedRange: cleared(editing, [range], count)[0] }
    })
  }

  batchClear(...args: unknown[]): BatchClearValuesResponse {
    const [, id] = arity(args, 2, 2, 1)
    return this.#door.write('spreadsheets.values.batchClear', id, (editing, count) => {
      const { ranges = [] }: BatchClearValuesRequest = resource(args[0], 'BatchClearValuesRequest')
      return { spreadsheetId: id, clearedRanges: cleared(editing, ranges, count) }
    })
  }
}

function writeOptions(options: Readonly<Record<string, unknown>>): WriteOptions {
  const mode = inputMode(options.valueInputOption)
  const readBack = rendering(options.responseValueRenderOption, options.responseDateTimeRenderOption)
  return options.includeValuesInResponse === true ? { mode, readBack } : { mode }
}

/** Writes a block whose rights are checked already. */
function written(editing: FileEditing, block: Block, how: WriteOptions): UpdateValuesResponse {
  const { grid, rect, rows } = block
  writeValues({ ...editing, grid }, rect, rows, how.mode)
  const changed = extent(rows)
  const area = { ...rect, rows: Math.max(1, rect.rows), columns: Math.max(1, rect.columns) }
  return {
    spreadsheetId: editing.file.id,
    updatedRange: rangeName(grid, area),
    ...(changed.cells > 0
      ? { updatedRows: changed.rows, updatedColumns: changed.columns, updatedCells: changed.cells }
      : {}),
    ...(how.readBack ? { updatedData: valueRange(editing.file, grid, area, 'ROWS', how.readBack) } : {}),
  }
}

function totals(blocks: readonly Block[]) {
  const extents = blocks.map((block) => extent(block.rows))
  const sum = (pick: (each: ReturnType<typeof extent>) => number) =>
    extents.reduce((total, each) => total + pick(each), 0)
  return {
    totalUpdatedRows: sum((each) => each.rows),
    totalUpdatedColumns: sum((each) => each.columns),
    totalUpdatedCells: sum((each) => each.cells),
    totalUpdatedSheets: new Set(blocks.map((block) => block.grid)).size,
  }
}

function appended(
  editing: FileEditing,
  range: string,
  rows: Block['rows'],
  how: WriteOptions,
  insert: boolean,
): AppendValuesResponse {
  const { file } = editing
  const { grid, rect } = findRange(file, range)
  const table = tableIn(grid, rect)
  const row = table ? table.row + table.rows : rect.row
  const column = table?.column ?? rect.column
  const width = Math.max(0, ...rows.map((each) => each.length))
  if (column + width > grid.columnCount) placed({ grid, open: rect, rect: { ...rect, column } }, rows)
  const missing = Math.max(0, row + rows.length - grid.rowCount)
  const count = insert ? rows.length : missing
  const at = insert ? row : grid.rowCount
  if (count > 0) insertLines({ ...editing, grid }, 'rows', at, count, insert ? row - 1 : undefined)
  try {
    const area = { row, column, rows: rows.length, columns: width }
    const updates = written(editing, { grid, rect: area, rows }, how)
    return {
      spreadsheetId: file.id,
      ...(table ? { tableRange: rangeName(grid, table) } : {}),
      updates,
    }
  } catch (error) {
    if (count > 0) reshapeTab(file, grid, { axis: 'rows', kind: 'delete', at, count })
    throw error
  }
}

function cleared(editing: FileEditing, ranges: readonly string[], count: (cells: number) => void): string[] {
  const found = ranges.map((range) => findRange(editing.file, range))
  for (const { grid, rect } of found) requireCells({ ...editing, grid }, rect)
  count(found.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0))
  for (const { grid, rect } of found) clearCells({ ...editing, grid }, rect, { contents: true })
  return found.map(({ grid, rect }) => rangeName(grid, rect))
}

/** Cells that travel: what is empty at the end of rows and columns does not. */
const answeredCells = ({ values = [] }: ValueRange): number =>
  values.reduce((sum, row) => sum + row.length, 0)
