import { openMonths } from '../deadlines/deadline-line'
import { DEADLINES, MONTH_FIELDS } from '../deadlines/duty-months'
import { linkedId } from '../figures/linked-records'
import { fieldValue } from '../value'
import type { DueFact, DueSource } from './due-item'

/** Duties that come again: each month of a client's line that is named and not done, on its last day. */
export const deadlineDays: DueSource = {
  reads: { [DEADLINES]: ['customer', 'duty', 'year', 'due-day', 'owner', ...MONTH_FIELDS] },
  facts: (linked) => {
    const schema = linked.schemaOf(DEADLINES)
    if (!schema) return []
    return linked.recordsOf(DEADLINES).flatMap((record): DueFact[] => {
      const { id, values } = record
      const told = {
        ...({ kind: 'deadline', table: DEADLINES, recordId: id } as const),
        customer: linkedId(fieldValue(values, 'customer')),
        what: String(fieldValue(values, 'duty')).trim(),
        who: String(fieldValue(values, 'owner')).trim(),
      }
      const months = id === '' ? [] : openMonths(schema, record)
      return months.flatMap(({ field, on }) => (on === undefined ? [] : [{ ...told, on, month: field }]))
    })
  },
}
