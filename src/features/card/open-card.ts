import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { type TimelinePage, timelineOf, timelinePage } from '../../register/card/timeline'
import { CUSTOMERS } from '../../register/field'
import { cardFacts } from './card-facts'
import type { CardReply } from './card-reply'

/** The card of a customer, wherever its row stands. */
export function openCard(
  host: Host,
  { id, hint }: { readonly id: string; readonly hint?: number | undefined },
): CardReply {
  const config = host.register.config()
  const [customer] = host.register.readRecords(CUSTOMERS, [hint === undefined ? { id } : { id, hint }])
  if (!config || !customer) return {}
  const source = { customer, family: new Map(), counts: new Map(), names: new Map() }
  return { card: cardFacts(config, source, registerDay(host.clock, config).day) }
}

/** More of a customer's timeline than the card brought, of one kind or of all. */
export function moreTimeline(
  host: Host,
  { only, count }: { readonly id: string; readonly only?: string | undefined; readonly count: number },
): TimelinePage {
  const config = host.register.config()
  return timelinePage(timelineOf(config?.tables ?? [], new Map()), { only, count })
}
