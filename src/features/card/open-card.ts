import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { type TimelinePage, timelineOf, timelinePage, timelineTables } from '../../register/card/timeline'
import { cardFacts } from './card-facts'
import type { CardReply } from './card-reply'
import { readCardSource } from './card-source'

/** The card of a customer, wherever its row stands. */
export function openCard(
  host: Host,
  params: { readonly id: string; readonly hint?: number | undefined },
): CardReply {
  const config = host.register.config()
  if (!config) return {}
  const { day } = registerDay(host.clock, config)
  const source = readCardSource(host, config, params, day)
  return source ? { card: cardFacts(config, source, day) } : {}
}

/** More of a customer's timeline than the card brought, of one kind or of all. */
export function moreTimeline(
  host: Host,
  { id, only, count }: { readonly id: string; readonly only?: string | undefined; readonly count: number },
): TimelinePage {
  const tables = timelineTables(host.register.config()?.tables ?? []).filter(
    ({ key }) => only === undefined || key === only,
  )
  const { records } = host.register.readFamily(id, { tables: tables.map(({ key }) => key) })
  return timelinePage(timelineOf(tables, records), { count })
}
