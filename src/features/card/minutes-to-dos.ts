import type { CalendarDate } from '../../base/calendar-date'
import { actionItems } from '../../register/card/action-items'
import { CARD_TABLES, customerLinkOf, textOfField } from '../../register/card/family'
import { recordDay } from '../../register/card/record-day'
import { additions } from '../../register/change'
import { fieldOf, type TableSchema } from '../../register/field'
import type { RoleTable } from '../../register/role'
import type { RecordValues } from '../../register/value'
import type { Touched } from './write-changes'

/** Whether a table holds the minutes of meetings. */
export const isMinutes = ({ key }: TableSchema): boolean => key === CARD_TABLES.minutes

/** What minutes lead to. */
export interface MinutesGround {
  readonly toDos: TableSchema
  readonly customer: string
  readonly today: CalendarDate
  readonly roles: RoleTable
  /** The first number free in the table of to-dos. */
  readonly firstNumber: number
}

/** The to-dos that the action items of minutes become; a colleague is written by name or address as the items name them. */
export function toDosOfMinutes(
  minutes: RecordValues,
  { toDos, customer, today, roles, firstNumber }: MinutesGround,
): Touched[] {
  const people = roles.assignments.flatMap(({ name, person }) => [name, person].filter(Boolean))
  const day = recordDay(minutes, 'date') ?? today
  const link = customerLinkOf(toDos)
  const from = [textOfField(minutes, 'subject'), day].filter(Boolean).join(' ')
  return actionItems(textOfField(minutes, 'actions'), { day, people }).map(({ who, on, what }, index) => {
    const id = String(firstNumber + index)
    const wanted = { what, 'due-on': on ?? '', owner: who, from, ...(link ? { [link]: customer } : {}) }
    const values = Object.fromEntries(Object.entries(wanted).filter(([key]) => fieldOf(toDos, key)))
    return { table: toDos.key, id, values, changes: additions(toDos.key, id, values) }
  })
}
