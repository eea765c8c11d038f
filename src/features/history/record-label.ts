import type { CalendarDate } from '../../base/calendar-date'
import { recordDay } from '../../register/card/record-day'
import type { Change } from '../../register/change'
import { fieldOf, type TableSchema } from '../../register/field'
import { customersOf } from '../../register/links'
import { fieldValue, type RecordValues } from '../../register/value'

/** What a record of a linked table is told by: its tab, whose it is, what it is called itself, and its day; `交易 · 张建国 · 11-18`. */
export function recordLabel(
  table: TableSchema,
  { id, values }: { readonly id: string; readonly values: RecordValues },
  customer: string,
  today: CalendarDate,
): string {
  const own = fieldOf(table, 'name') ? String(fieldValue(values, 'name')).trim() : ''
  const day = recordDay(values, table.card?.when) ?? ''
  const short = day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
  const told = [customer, own, short].filter((part) => part !== '')
  return [table.tab, ...(told.length > 0 ? told : [id])].join(' · ')
}

/** The values of a record as changes tell them, oldest first: the last ones known, also of one that is gone. */
export const toldValues = (changes: readonly Change[]): RecordValues =>
  Object.fromEntries(changes.map(({ field, before, after }) => [field, after ?? before ?? '']))

/** Number of the customer whose record it is; `''` where it leads to none. */
export const customerOf = (table: TableSchema, values: RecordValues): string =>
  customersOf(table, values)[0] ?? ''
