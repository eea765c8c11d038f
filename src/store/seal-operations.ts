import type { Sealing } from '../host/register-store'
import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import type { Change } from '../register/change'
import { configRows, type RegisterConfig, tableOf } from '../register/config'
import { fieldOf, PROBLEMS, type TableSchema } from '../register/field'
import { operationRows } from '../register/operation-row'
import { packShadow, type ShadowEntry } from '../register/shadow'
import { type CellWrite, type Footing, writePlan } from '../register/write-plan'
import { appendRows, type PlacedCell, updateCells } from './cell-requests'
import { readFooting } from './footing-reader'
import { FIRST_JOURNAL_ROW } from './journal'
import type { OpenRegister } from './open-register'
import type { ShadowReader } from './shadow-reader'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/** The keeper's write: table repairs, log, shadow, journal and config in one atomic batch (very long ones in several). */
export function sealOperations(
  open: OpenRegister,
  tables: TableReader,
  shadow: ShadowReader,
  sealing: Sealing,
): void {
  const schema = tableOf(open.known(), sealing.table)
  const further = [
    ...logRequests(open, sealing),
    ...shadowRequests(open, shadow, sealing.shadow),
    ...configRequests(open, sealing.config),
    ...journalRequests(open, sealing.journalRows),
  ]
  const fields = [
    ...new Set([
      ...sealing.corrections.map(({ field }) => field),
      ...(sealing.problems.size > 0 ? [PROBLEMS] : []),
    ]),
  ]
  if (fields.length === 0) open.workbook.update(further)
  else {
    const footing = readFooting(open, tables, schema, fields)
    const writes = [
      ...correctionWrites(schema, sealing.corrections, footing),
      ...problemWrites(schema, sealing.problems, footing),
    ]
    writeCells(open, tables, schema, writes, footing, () => readFooting(open, tables, schema, fields), {
      after: further,
    })
  }
  open.remember(sealing.config)
}

/** A correction is left out where somebody has typed again since: the next sweep looks at that value anew. */
const correctionWrites = (
  schema: TableSchema,
  corrections: readonly Change[],
  footing: Footing,
): CellWrite[] => [...writePlan(schema, corrections, footing).writes]

function problemWrites(
  schema: TableSchema,
  problems: ReadonlyMap<string, string>,
  footing: Footing,
): CellWrite[] {
  const column = footing.columns.get(PROBLEMS)
  if (column === undefined || !fieldOf(schema, PROBLEMS)) return []
  return [...problems].flatMap(([recordId, cell]) => {
    const row = footing.rowOf.get(recordId)
    return row === undefined ? [] : [{ recordId, field: PROBLEMS, row, column, cell }]
  })
}

function logRequests(open: OpenRegister, { operations }: Sealing): WorkbookRequest[] {
  const rows = operations.flatMap(operationRows)
  return rows.length > 0 ? [appendRows(open.systemSheet('log'), rows)] : []
}

/** Writes entries of the shadow: where each stands already, new ones below. */
export function shadowRequests(
  open: OpenRegister,
  shadow: ShadowReader,
  entries: ReadonlyMap<string, ShadowEntry | null>,
): WorkbookRequest[] {
  if (entries.size === 0) return []
  const cells: PlacedCell[] = []
  const added: Cell[][] = []
  for (const [id, entry] of entries) {
    const row = shadow.rowOf(id)
    const packed = entry ? packShadow(entry) : ['']
    if (row === undefined && entry) added.push([id, ...packed])
    if (row === undefined) continue
    if (!entry) cells.push({ row, column: 0, cell: '' })
    packed.forEach((cell, index) => {
      cells.push({ row, column: index + 1, cell })
    })
    cells.push({ row, column: packed.length + 1, cell: '' })
  }
  const sheetId = open.systemSheet('shadow')
  return [...updateCells(sheetId, cells), ...(added.length > 0 ? [appendRows(sheetId, added)] : [])]
}

/** Writes keys of the config, each in its own row; a blank cell ends what an earlier, longer value left behind. */
export function configRequests(open: OpenRegister, changes: Partial<RegisterConfig>): WorkbookRequest[] {
  const cells = configRows(changes as RegisterConfig).flatMap(([key = '', ...parts]): PlacedCell[] => {
    const row = open.configRow(key)
    return [key, ...parts, ''].map((cell, column) => ({ row, column, cell }))
  })
  return updateCells(open.systemSheet('config'), cells)
}

/** Takes the sealed rows out of the journal; what was added meanwhile moves up. The tab keeps its size: Google reads no row beyond it. */
export function journalRequests(open: OpenRegister, rows: number): WorkbookRequest[] {
  if (rows === 0) return []
  const sheetId = open.systemSheet('journal')
  const [startIndex, endIndex] = [FIRST_JOURNAL_ROW, FIRST_JOURNAL_ROW + rows]
  return [
    { appendDimension: { sheetId, dimension: 'ROWS', length: rows } },
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } },
  ]
}
