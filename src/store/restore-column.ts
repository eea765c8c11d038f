import { newColumn } from '../host/new-column'
import type { ColumnReturn } from '../host/register-store'
import { toCell } from '../register/cell-codec'
import type { ChangeSet } from '../register/change'
import { fieldOf, type TableSchema } from '../register/field'
import { returnPlace } from '../register/lost-columns'
import { operationRows } from '../register/operation-row'
import type { ShadowEntry } from '../register/shadow'
import type { CellWrite } from '../register/write-plan'
import { appendRows } from './cell-requests'
import { readFooting } from './footing-reader'
import type { OpenRegister } from './open-register'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/** What stands behind a column that comes back. */
interface Recorded {
  readonly operation: ChangeSet
  readonly recorded: ReadonlyMap<string, ShadowEntry>
}

/** Puts a removed column in again with the values recorded of it; answers how many. None where the column is there. */
export function restoreColumn(
  open: OpenRegister,
  tables: TableReader,
  schema: TableSchema,
  { field: key, dress }: ColumnReturn,
  { operation, recorded }: Recorded,
): number {
  const field = fieldOf(schema, key)
  const tab = open.workbook.tabs().find(({ sheetId }) => sheetId === schema.sheetId)
  const footing = readFooting(open, tables, { schema, fields: [] })
  if (!field || !tab || footing.columns.has(key)) return 0
  const column = returnPlace(schema, footing.columns, field)
  const writes = [...recorded].flatMap(([recordId, { values }]): CellWrite[] => {
    const row = footing.rowOf.get(recordId)
    const value = values[key] ?? ''
    return row === undefined || value === ''
      ? []
      : [{ recordId, field: key, row, column, cell: toCell(field, value) }]
  })
  const moved = new Map([...footing.columns].map(([each, at]) => [each, at >= column ? at + 1 : at]))
  const before = [...newColumn(schema, field, column, tab.columnCount, 'left'), ...dress(column, moved)]
  const after = [appendRows(open.systemSheet('journal'), operationRows(operation))]
  writeCells(open, tables, [{ schema, fields: [key], footing, writes }], { before, after })
  return writes.length
}
