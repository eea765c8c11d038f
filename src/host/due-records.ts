import type { CalendarDate } from '../base/calendar-date'
import type { RegisterConfig } from '../register/config'
import { dueFields } from '../register/due/due-items'
import { CUSTOMERS } from '../register/field'
import { type FigureGround, figureGround } from '../register/figures/figure-ground'
import { LinkedRecords } from '../register/figures/linked-records'
import { contextOfCountry } from '../register/rules/rule-context'
import type { Host } from './host'

/** What lists of due things say of a customer. */
const OF_CUSTOMER = ['name', 'company', 'owner']

/** The records in which something may fall due, as much of them as tells it: two calls, however many tables and rows. */
export function readDueRecords(host: Host, config: RegisterConfig): LinkedRecords {
  const wanted = [...dueFields()].flatMap(([table, fields]) => {
    const isThere = config.tables.some(({ key }) => key === table)
    const more = table === CUSTOMERS ? OF_CUSTOMER : []
    return isThere ? [{ table, fields: [...new Set([...more, ...fields])] }] : []
  })
  const views = host.register.readColumnsOf(wanted)
  return new LinkedRecords(
    new Map(
      views.map(({ schema, rows }) => [schema.key, { schema, rows: rows.filter(({ id }) => id !== '') }]),
    ),
  )
}

/** How due days are read in a register. */
export const dueGround = ({ country, locale }: RegisterConfig, today: CalendarDate): FigureGround =>
  figureGround({ today, locale, context: contextOfCountry(country) })
