import type { Host } from '../../host/host'
import { type FiguresRun, type RegisterConfig, tableOf } from '../../register/config'
import { fieldOf } from '../../register/field'

/** What the daily run wrote into one column. */
export interface FieldCount {
  readonly tab: string
  readonly header: string
  readonly count: number
}

/** What the last daily run did; null before the first. */
export interface LastRun {
  readonly at: string
  readonly records: number
  readonly cells: number
  /** The columns that changed most. */
  readonly fields: readonly FieldCount[]
}

/** Tells what the last daily run wrote. Columns that went since are left out. */
export function lastRun(host: Host): LastRun | null {
  const config = host.register.config()
  if (!config?.figures) return null
  const { at, records, cells, fields } = config.figures
  return { at, records, cells, fields: fields.flatMap((field) => fieldCount(config, field)) }
}

function fieldCount(
  config: RegisterConfig,
  { table, field, count }: FiguresRun['fields'][number],
): FieldCount[] {
  if (!config.tables.some(({ key }) => key === table)) return []
  const schema = tableOf(config, table)
  const header = fieldOf(schema, field)?.header
  return header === undefined ? [] : [{ tab: schema.tab, header, count }]
}
