import type { Host } from '../../host/host'
import { type Counters, NO_COUNTS } from '../../register/config'

const KEY = 'counts'

/** Counts what a save met. A colleague may not write the register's own tabs: the numbers wait for the keeper. */
export function countEvents(host: Host, events: Partial<Counters>): void {
  host.properties.write(KEY, JSON.stringify(sum(waiting(host), events)))
}

/** Adds what has been counted to the register's counters. */
export function gatherCounts(host: Host): void {
  const config = host.register.config()
  const counted = waiting(host)
  if (!config || Object.keys(counted).length === 0) return
  host.register.saveConfig({ counters: { ...config.counters, ...sum(config.counters, counted) } })
  host.properties.remove(KEY)
}

function waiting(host: Host): Partial<Counters> {
  try {
    return JSON.parse(host.properties.read(KEY) ?? '{}') as Partial<Counters>
  } catch {
    return {}
  }
}

function sum(counts: Partial<Counters>, more: Partial<Counters>): Partial<Counters> {
  const keys = (Object.keys(NO_COUNTS) as (keyof Counters)[]).filter((key) => (more[key] ?? 0) > 0)
  return { ...counts, ...Object.fromEntries(keys.map((key) => [key, (counts[key] ?? 0) + (more[key] ?? 0)])) }
}
