import type { Host } from '../../host/host'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { type Card, cardOf } from './card'

/** What a follower of the selection is told. */
export interface Selection {
  /** Where the person stands; `''` nowhere. */
  readonly place: string
  /** The place is the one the asker named: nothing was read, what the asker shows still holds. */
  readonly isUnchanged: boolean
  readonly card?: Card
}

/** The card of the row the person stands in; undefined where that is no customer's. */
export function selectedCard(host: Host, config: RegisterConfig): Card | undefined {
  const selection = host.panel.selection()
  return selection && cardAt(host, config, selection)
}

/**
 * The place and the card of the present selection. Asked every few seconds, so that a place the asker knows already
 * costs no read: Google allows 60 reads a minute.
 */
export function selectionSince(host: Host, seen: string | undefined): Selection {
  const selection = host.panel.selection()
  const place = selection ? `${selection.sheetId}/${selection.row}` : ''
  if (place === seen) return { place, isUnchanged: true }
  const config = selection && host.register.config()
  const card = config && cardAt(host, config, selection)
  return { place, isUnchanged: false, ...(card ? { card } : {}) }
}

function cardAt(
  host: Host,
  config: RegisterConfig,
  { sheetId, row }: { readonly sheetId: number; readonly row: number },
): Card | undefined {
  if (sheetId !== tableOf(config, CUSTOMERS).sheetId || row < 1) return undefined
  const [found] = host.register.readRows(CUSTOMERS, [row]).rows
  return found && found.id !== '' ? cardOf(config, found) : undefined
}
