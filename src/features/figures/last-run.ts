import type { Host } from '../../host/host'
import { type FiguresRun, type RegisterConfig, tableOf } from '../../register/config'
import { fieldOf } from '../../register/field'
import type { FigureSettingFault } from '../../register/figures/figure-settings'
import { typedSettings } from './run-ground'

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
  /** Limits typed into Settings that cannot be read, now. */
  readonly faults: readonly FigureSettingFault[]
}

/** Tells what the last daily run wrote. Columns that went since are left out. */
export function lastRun(host: Host): LastRun | null {
  const config = host.register.config()
  if (!config?.figures) return null
  const { at, records, cells, fields } = config.figures
  const { faults } = typedSettings(host)
  return { at, records, cells, fields: fields.flatMap((field) => fieldCount(config, field)), faults }
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
