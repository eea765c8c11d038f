import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { conditionText } from '../../i18n/condition-text'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { figureGround } from '../../register/figures/figure-ground'
import { type FigureRecord, type FigureTable, LinkedRecords } from '../../register/figures/linked-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { askedFields } from '../../register/search/conditions/asked-fields'
import type { Condition } from '../../register/search/conditions/condition'
import { recordsWhere } from '../../register/search/conditions/condition-test'
import { type ConditionFault, readCondition } from '../../register/search/conditions/read-condition'
import { searchKey } from '../../register/search/customer-index'
import { ownHanReader } from '../../register/search/han-tables'
import type { TableRow } from '../../register/table-view'
import { STALE_DAYS, type ViewId, viewCondition } from './built-in-views'
import { staleCustomers } from './last-updates'

/** Whom a search found. */
export type SearchOutcome =
  | {
      readonly state: 'found'
      readonly ids: readonly string[]
      /** The condition in words; `''` for a built-in view, whose name says it. */
      readonly sentence: string
    }
  | { readonly state: 'faults'; readonly faults: readonly ConditionFault[] }

/** Finds the customers of a condition, read as it was saved or built. */
export function runCondition(host: Host, text: string): SearchOutcome {
  const config = host.register.config() as RegisterConfig
  const read = readCondition(text, CUSTOMERS, config.tables)
  if (!read.ok) return { state: 'faults', faults: read.error }
  const { day: today } = registerDay(host.clock, config)
  const told = { tables: config.tables, today, locale: host.session.locale() }
  return {
    state: 'found',
    ids: customersWhere(host, config, read.value),
    sentence: conditionText(read.value, CUSTOMERS, told),
  }
}

/** Finds the customers of a built-in view. */
export function runView(host: Host, view: ViewId): SearchOutcome {
  const config = host.register.config() as RegisterConfig
  if (view === 'stale-90')
    return { state: 'found', ids: staleCustomers(host, config, STALE_DAYS), sentence: '' }
  const condition = viewCondition(config, view)
  return { state: 'found', ids: condition ? customersWhere(host, config, condition) : [], sentence: '' }
}

/** Numbers of the customers that are as a condition says: the columns it asks for are read at one go. */
function customersWhere(host: Host, config: RegisterConfig, condition: Condition): string[] {
  const { day: today } = registerDay(host.clock, config)
  const asked = [...askedFields(condition, CUSTOMERS, config.tables)]
  const read = host.register.readColumnsOf(asked.map(([table, fields]) => ({ table, fields })))
  const tables = read.map(({ schema, rows }): [string, FigureTable] => [
    schema.key,
    { schema, rows: rows.map(withFigures) },
  ])
  const ground = {
    linked: new LinkedRecords(new Map(tables)),
    figures: figureGround({ today, context: contextOfCountry(config.country), locale: config.locale }),
    fold: (text: string) => searchKey(ownHanReader(), text),
  }
  return recordsWhere(condition, CUSTOMERS, ground).map(({ id }) => id)
}

/** What is computed of a record is asked like what people filled in. */
const withFigures = ({ id, values, figures }: TableRow): FigureRecord => ({
  id,
  values: figures ? { ...values, ...figures } : values,
})
