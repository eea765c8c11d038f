import type { Sealing, TableSealing } from '../host/register-store'
import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import type { Change } from '../register/change'
import { configRows, type RegisterConfig, tableOf } from '../register/config'
import { CUSTOMERS, fieldOf, PROBLEMS, type TableSchema } from '../register/field'
import { type LinkChange, type Linked, linkedAfter, packLinked } from '../register/links'
import { operationRows } from '../register/operation-row'
import { packShadow, type ShadowEntry } from '../register/shadow'
import { type CellWrite, type Footing, writePlan } from '../register/write-plan'
import { appendRows, type PlacedCell, updateCells } from './cell-requests'
import { readFootings } from './footing-reader'
import { FIRST_JOURNAL_ROW } from './journal'
import type { NumberedRows } from './numbered-rows'
import type { OpenRegister } from './open-register'
import type { RecordTabs } from './record-tabs'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/** The keeper's write: table repairs, log, shadows, links, journal and config in one atomic batch (very long ones in several). */
export function sealOperations(
  open: OpenRegister,
  tables: TableReader,
  records: RecordTabs,
  sealing: Sealing,
): void {
  const further = [
    ...logRequests(open, sealing),
    ...sealing.tables.flatMap(({ table, shadow }) => shadowRequests(records.shadow(table), shadow)),
    ...linkRequests(records, sealing.tables),
    ...configRequests(open, sealing.config),
    ...journalRequests(open, sealing.journalRows),
  ]
  const touched = sealing.tables.map((part) => touchedBy(tableOf(open.known(), part.table), part))
  const writing = touched.filter(({ fields }) => fields.length > 0)
  const footings = writing.length > 0 ? readFootings(open, tables, writing) : []
  const parts = writing.map(({ schema, fields, part }, index) => {
    const footing = footings[index]!
    const writes = [
      ...correctionWrites(schema, part.corrections, footing),
      ...problemWrites(schema, part.problems, footing),
    ]
    return { schema, fields, footing, writes }
  })
  if (parts.length > 0 || further.length > 0) writeCells(open, tables, parts, { after: further })
  open.remember(sealing.config)
}

const touchedBy = (schema: TableSchema, part: TableSealing) => ({
  schema,
  part,
  fields: [
    ...new Set([
      ...part.corrections.map(({ field }) => field),
      ...(part.problems.size > 0 ? [PROBLEMS] : []),
    ]),
  ],
})

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

/** Writes entries of a shadow: where each stands already, new ones below. */
export const shadowRequests = (
  shadow: NumberedRows<ShadowEntry>,
  entries: ReadonlyMap<string, ShadowEntry | null>,
): WorkbookRequest[] =>
  rowRequests(shadow, new Map([...entries].map(([id, entry]) => [id, entry && packShadow(entry)])))

/**
 * Writes the links that changed. A customer who came to be gets a row, so that the rows stand as in the shadow; one who
 * went leaves it.
 */
export function linkRequests(
  records: Pick<RecordTabs, 'links'>,
  tables: readonly Pick<TableSealing, 'table' | 'shadow' | 'links'>[],
): WorkbookRequest[] {
  const changes = new Map<string, LinkChange[]>()
  for (const change of tables.flatMap(({ links }) => links))
    changes.set(change.customer, [...(changes.get(change.customer) ?? []), change])
  const customers = tables.find(({ table }) => table === CUSTOMERS)?.shadow ?? new Map()
  const come = [...customers].flatMap(([id, entry]) =>
    entry !== null && !changes.has(id) && records.links.isAhead(id) ? [id] : [],
  )
  if (changes.size === 0 && come.length === 0) return []
  const before = records.links.some([...changes.keys(), ...come])
  return rowRequests(
    records.links,
    new Map<string, readonly Cell[]>([
      ...come.map((id): [string, Cell[]] => [id, ['']]),
      ...[...changes].map(([id, each]): [string, Cell[]] => [
        id,
        packLinked(linkedAfter(before.get(id) ?? {}, each)),
      ]),
    ]),
  )
}

/** Writes the links of customers as they are to be. */
export const linkRows = (
  { links }: Pick<RecordTabs, 'links'>,
  entries: ReadonlyMap<string, Linked>,
): WorkbookRequest[] =>
  rowRequests(links, new Map([...entries].map(([id, linked]) => [id, packLinked(linked)])))

/** Writes rows of a hidden tab by number; `null` takes one away. */
function rowRequests<Entry>(
  tab: NumberedRows<Entry>,
  entries: ReadonlyMap<string, readonly Cell[] | null>,
): WorkbookRequest[] {
  if (entries.size === 0) return []
  const cells: PlacedCell[] = []
  const added: Cell[][] = []
  for (const [id, entry] of entries) {
    const row = tab.rowOf(id)
    const packed = entry ?? ['']
    if (row === undefined && entry) added.push([id, ...packed])
    if (row === undefined) continue
    if (!entry) cells.push({ row, column: 0, cell: '' })
    packed.forEach((cell, index) => {
      cells.push({ row, column: index + 1, cell })
    })
    cells.push({ row, column: packed.length + 1, cell: '' })
  }
  return [...updateCells(tab.sheetId, cells), ...(added.length > 0 ? [appendRows(tab.sheetId, added)] : [])]
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
