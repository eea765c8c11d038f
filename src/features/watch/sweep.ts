import type { Host } from '../../host/host'
import { compareTables } from './compare-tables'
import { knownConfig } from './known-config'
import { tablesDue } from './tables-due'

/** The comparison every five minutes. One that found changes leaves what the register knows of itself kept anew; a quiet one costs nothing more. */
export function sweep(host: Host, untilMs: number): void {
  const before = knownConfig(host).lastSweepAt
  compareTables(host, {}, { tables: tablesDue(knownConfig(host)).sweep, untilMs })
  if (host.register.config()?.lastSweepAt !== before) host.register.keepSpare()
}

/** The hourly comparison of the tables that are too long for every sweep. */
export function compareLongTables(host: Host, untilMs: number): void {
  const tables = tablesDue(knownConfig(host)).hour
  if (tables.length > 0) compareTables(host, {}, { tables, untilMs })
}
