import type { ApplyOptions, ApplyOutcome } from '../host/register-store'
import type { WorkbookRequest } from '../host/workbook'
import { toCell } from '../register/cell-codec'
import { byRecord, type Change, type ChangeSet, effectOf, isOfExistence } from '../register/change'
import { tableOf } from '../register/config'
import { fieldOf, NUMBER, PROBLEMS, type TableSchema } from '../register/field'
import { operationRows } from '../register/operation-row'
import { mayEdit } from '../register/role'
import {
  type CellWrite,
  type Footing,
  touchedFields,
  type WritePlan,
  writePlan,
} from '../register/write-plan'
import { appendRows } from './cell-requests'
import { readFootings, type Touched } from './footing-reader'
import type { OpenRegister } from './open-register'
import { configRequests } from './seal-operations'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/**
 * Carries out an operation as the person at the keyboard: reserves rows, reads its footing, writes all tables and the
 * journal together, reads again.
 */
export function applyOperation(
  open: OpenRegister,
  tables: TableReader,
  operation: ChangeSet,
  { role, problems = new Map(), fields }: ApplyOptions,
): ApplyOutcome {
  const parts = [...byTable(operation.changes)].map(([key, changes]): OperationPart => {
    const schema = tableOf(open.known(), key)
    for (const change of changes) authorise(schema, change, role)
    const withProblems = changes.some(({ recordId }) => problems.has(recordId))
    return {
      schema,
      changes,
      fields: [...touchedFields(schema, changes), ...(withProblems ? [PROBLEMS] : [])],
    }
  })
  reserveRows(open, tables, parts)
  const footings = parts.length > 0 ? readFootings(open, tables, parts) : []
  const planned = parts.map((part, index) => {
    const footing = footings[index]!
    const plan = writePlan(part.schema, part.changes, footing)
    const writes = [...plan.writes, ...problemWrites(part.schema, problems, footing, plan)]
    return { ...part, footing, plan, writes: plan.applied.length > 0 ? writes : [] }
  })
  const applied = planned.flatMap(({ plan }) => plan.applied)
  const refused = planned.flatMap(({ plan }) => plan.refused)
  if (applied.length > 0 || fields) {
    const rows = operationRows({ ...operation, changes: [...(fields ? [fields.change] : []), ...applied] })
    const after = [...fieldWrites(open, fields), appendRows(open.systemSheet('journal'), rows)]
    writeCells(open, tables, planned, { after })
    if (fields) open.remember(fields.config)
  }
  return { applied, refused }
}

/** What an edit of fields writes beside the records. */
const fieldWrites = (open: OpenRegister, fields: ApplyOptions['fields']): readonly WorkbookRequest[] =>
  fields ? [...fields.requests, ...configRequests(open, fields.config)] : []

/** What an operation changes in one table. */
interface OperationPart extends Touched {
  readonly changes: readonly Change[]
}

function byTable(changes: readonly Change[]): Map<string, Change[]> {
  const tables = new Map<string, Change[]>()
  for (const change of changes) {
    const same = tables.get(change.table)
    if (same) same.push(change)
    else tables.set(change.table, [change])
  }
  return tables
}

function authorise(schema: TableSchema, change: Change, role: ApplyOptions['role']): void {
  const field = fieldOf(schema, change.field)
  if (field && !isOfExistence(change) && !mayEdit(role, field))
    throw new Error(`This role may not change ${schema.key}.${change.field}`)
}

/** Gives every added record a row: Google itself chooses it, below everything that stands there at that moment. */
function reserveRows(open: OpenRegister, tables: TableReader, parts: readonly OperationPart[]): void {
  const requests = parts.flatMap(({ schema, changes }) => {
    const groups = [...byRecord(changes).values()].filter((group) => effectOf(group) === 'adds')
    const field = fieldOf(schema, NUMBER)
    if (groups.length === 0 || !field) return []
    const column = tables.lastColumns(schema).columns.get(NUMBER) ?? 0
    const blank = Array<string>(column).fill('')
    return [
      appendRows(
        schema.sheetId,
        groups.map((group) => [...blank, toCell(field, group[0]!.recordId)]),
      ),
    ]
  })
  if (requests.length > 0) open.workbook.update(requests)
}

function problemWrites(
  schema: TableSchema,
  problems: ReadonlyMap<string, string>,
  footing: Footing,
  plan: WritePlan,
): CellWrite[] {
  const column = footing.columns.get(PROBLEMS)
  if (column === undefined || !fieldOf(schema, PROBLEMS)) return []
  const touched = new Set(plan.applied.map(({ recordId }) => recordId))
  return [...problems].flatMap(([recordId, text]): CellWrite[] => {
    const row = footing.rowOf.get(recordId)
    const same = (footing.cells.get(recordId)?.[PROBLEMS] ?? '') === text
    return row === undefined || same || !touched.has(recordId)
      ? []
      : [{ recordId, field: PROBLEMS, row, column, cell: text }]
  })
}
