import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import {
  newestFirst,
  type TimelinePage,
  timelineOf,
  timelinePage,
  timelineTables,
} from '../../register/card/timeline'
import { MAILS } from '../../register/card/timeline-entry'
import { cardFacts } from './card-facts'
import type { CardReply } from './card-reply'
import { readCardSource, readMails } from './card-source'

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
  const config = host.register.config()
  if (!config) return { entries: [], more: 0 }
  const withMails = only === undefined || only === MAILS
  const tables = timelineTables(config.tables).filter(({ key }) => withMails || key === only)
  const family = host.register.readFamily(id, withMails ? {} : { tables: tables.map(({ key }) => key) })
  const mails = withMails ? readMails(host, config, id, family) : []
  const entries = newestFirst([...timelineOf(tables, family.records), ...mails])
  return timelinePage(entries, { only, count })
}
