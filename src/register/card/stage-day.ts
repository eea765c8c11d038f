import type { CalendarDate } from '../../base/calendar-date'
import { fieldOf, type TableSchema } from '../field'
import { mayEdit, type Role } from '../role'
import { fieldValue, isBlank, type RecordValues } from '../value'

/** The day on which an opportunity entered its stage: today, where its stage becomes another and nobody says since when. */
export function stageDay(
  table: TableSchema,
  before: RecordValues,
  mine: RecordValues,
  { role, today }: { readonly role: Role; readonly today: CalendarDate },
): RecordValues {
  const field = fieldOf(table, 'stage-since')
  const stage = fieldValue(mine, 'stage')
  const isMoved = !isBlank(stage) && stage !== fieldValue(before, 'stage')
  const isSaid = !isBlank(mine['stage-since'])
  return field && !field.retired && isMoved && !isSaid && mayEdit(role, field) ? { [field.key]: today } : {}
}
