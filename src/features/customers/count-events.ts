import type { Host } from '../../host/host'
import { type Counters, NO_COUNTS, plusCounts } from '../../register/config'

const KEY = 'counts'
/** How many of the latest saves are remembered, so that one that is sent again is not counted again. */
const REMEMBERED = 40

/** Counts that wait for the administrator: the batch they are in, and the saves they came from. */
interface Waiting {
  readonly batch: string
  readonly counts: Partial<Counters>
  readonly requests: readonly string[]
}

/** Counts what a save met, once however often it is sent. A colleague may not write the register's own tabs: the numbers wait for the keeper. */
export function countEvents(host: Host, requestId: string, events: Partial<Counters>): void {
  const { batch, counts, requests } = waiting(host)
  if (requests.includes(requestId)) return
  write(host, {
    batch: batch || host.newId(),
    counts: { ...plusCounts({ ...NO_COUNTS, ...counts }, events) },
    requests: [...requests, requestId].slice(-REMEMBERED),
  })
}

/** Adds what has been counted to the register's counters, each batch once: a run that dies in between is made good by the next. */
export function gatherCounts(host: Host): void {
  const config = host.register.config()
  const { batch, counts, requests } = waiting(host)
  if (!config || batch === '') return
  if (config.gathered !== batch)
    host.register.saveConfig({ counters: plusCounts(config.counters, counts), gathered: batch })
  write(host, { batch: '', counts: {}, requests })
}

const write = (host: Host, waits: Waiting): void => host.properties.write(KEY, JSON.stringify(waits))

function waiting(host: Host): Waiting {
  const nothing = { batch: '', counts: {}, requests: [] }
  const text = host.properties.read(KEY) ?? '{}'
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<Waiting>) }
  } catch {
    return nothing
  }
}
