import type { ApplyOptions, ApplyOutcome } from '../host/register-store'
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
import { readFooting } from './footing-reader'
import type { OpenRegister } from './open-register'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/** Carries out an operation as the person at the keyboard: reserves rows, reads its footing, writes, reads again. */
export function applyOperation(
  open: OpenRegister,
  tables: TableReader,
  operation: ChangeSet,
  { role, problems = new Map() }: ApplyOptions,
): ApplyOutcome {
  const outcome: { applied: Change[]; refused: ApplyOutcome['refused'][number][] } = {
    applied: [],
    refused: [],
  }
  for (const [key, changes] of byTable(operation.changes)) {
    const schema = tableOf(open.known(), key)
    for (const change of changes) authorise(schema, change, role)
    reserveRows(open, tables, schema, changes)
    const fields = [...touchedFields(schema, changes), ...(problems.size > 0 ? [PROBLEMS] : [])]
    const footing = readFooting(open, tables, schema, fields)
    const plan = writePlan(schema, changes, footing)
    for (const change of plan.applied) outcome.applied.push(change)
    for (const refusal of plan.refused) outcome.refused.push(refusal)
    if (plan.applied.length === 0) continue
    const writes = [...plan.writes, ...problemWrites(schema, problems, footing, plan)]
    const rows = operationRows({ ...operation, changes: plan.applied })
    const together = { after: [appendRows(open.systemSheet('journal'), rows)] }
    writeCells(
      open,
      tables,
      schema,
      writes,
      footing,
      () => readFooting(open, tables, schema, fields),
      together,
    )
  }
  return outcome
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
function reserveRows(
  open: OpenRegister,
  tables: TableReader,
  schema: TableSchema,
  changes: readonly Change[],
): void {
  const groups = [...byRecord(changes).values()].filter((group) => effectOf(group) === 'adds')
  const field = fieldOf(schema, NUMBER)
  if (groups.length === 0 || !field) return
  const column = tables.lastColumns(schema).columns.get(NUMBER) ?? 0
  const blank = Array<string>(column).fill('')
  const rows = groups.map((group) => [...blank, toCell(field, group[0]!.recordId)])
  open.workbook.update([appendRows(schema.sheetId, rows)])
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
