import { dropDownAgain } from '../../host/column-dress'
import type { GridEdit } from '../../host/feature'
import type { Host } from '../../host/host'
import type { TableView } from '../../register/table-view'

/**
 * Pasted cells bring their own drop-downs along, or none: those of the register are laid again. Where somebody turned
 * the sheet into a Table Google refuses them, and the register does without.
 */
export function layAgain(
  host: Host,
  { schema, columns }: Pick<TableView, 'schema' | 'columns'>,
  edit: GridEdit,
): void {
  const isOneCell = edit.endRow - edit.startRow === 1 && edit.endColumn - edit.startColumn === 1
  const rows = { startRow: Math.max(1, edit.startRow), endRow: edit.endRow }
  if (isOneCell || rows.endRow <= rows.startRow) return
  const requests = schema.fields.flatMap((field) => {
    const column = columns.get(field.key) ?? -1
    const isInside = column >= edit.startColumn && column < edit.endColumn
    return isInside ? dropDownAgain(schema, field, column, rows) : []
  })
  try {
    host.workbook.update(requests)
  } catch (error) {
    host.log.error('drop-downs', error)
  }
}
