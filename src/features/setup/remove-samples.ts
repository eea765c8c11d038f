import type { Host } from '../../host/host'
import { type Change, removals } from '../../register/change'
import { type RegisterConfig, standingOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'
import { firstRecords } from './linked-tables'

/** How many sample customers were removed, and how many stayed because somebody had changed them. */
export interface SamplesRemoved {
  readonly removed: number
  readonly kept: number
}

/**
 * Removes the sample customers of the template, with the sample records of linked tables, as one operation, which History
 * can undo. The caller holds the lock.
 */
export function removeSamples(host: Host, caller: Caller, requestId: string): SamplesRemoved {
  const config = host.register.config()
  const samples = config?.setUp.samples ?? []
  if (!config || samples.length === 0 || host.register.findRecent(requestId)) return { removed: 0, kept: 0 }
  const found = config.tables.map(({ key }) => ({ key, rows: samplesOf(host, config, key) }))
  const changes = found.flatMap(({ key, rows }) =>
    rows.flatMap(({ id, values }): Change[] => removals(key, id, values)),
  )
  if (changes.length === 0) return { removed: 0, kept: 0 }
  const operation = {
    id: requestId,
    at: new Date(host.clock.nowMs()).toISOString(),
    by: caller.email,
    action: 'binned' as const,
    changes,
  }
  const problems = new Map(found.flatMap(({ rows }) => rows.map(({ id }) => [id, ''])))
  const { applied } = host.register.apply(operation, { role: caller.role, problems })
  const customers = applied.filter(({ table }) => table === CUSTOMERS).map(({ recordId }) => recordId)
  const removed = new Set(customers).size
  return { removed, kept: (found.find(({ key }) => key === CUSTOMERS)?.rows.length ?? 0) - removed }
}

function samplesOf(host: Host, config: RegisterConfig, table: string) {
  const { firstNumber } = standingOf(config, table)
  const ids =
    table === CUSTOMERS
      ? (config.setUp.samples ?? [])
      : firstRecords(config, table).map((record) => record.id)
  return ids.length === 0
    ? []
    : host.register.readRecords(
        table,
        ids.map((id) => ({ id, hint: Number(id) - firstNumber + 1 })),
      )
}
