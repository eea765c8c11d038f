import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { customersOf } from '../../register/links'
import { type Card, cardOf } from './card'

/** What a follower of the selection is told. */
export interface Selection {
  /** Where the person stands; `''` nowhere. */
  readonly place: string
  /** The place is the one the asker named: nothing was read, what the asker shows still holds. */
  readonly isUnchanged: boolean
  readonly card?: Card
  /** The record of a linked table that the person stands on; the card is its customer's. */
  readonly record?: RecordPlace
}

/** A record of a linked table. */
export interface RecordPlace {
  readonly table: string
  readonly id: string
}

/** A card, and the linked record by which it was found. */
type Found = Pick<Selection, 'card' | 'record'>

/** The card of the row the person stands in: the customer's own, or that of a record which leads to one. */
export function selectedCard(host: Host, config: RegisterConfig): Found {
  const selection = host.panel.selection()
  return selection ? cardAt(host, config, selection) : {}
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
  return { place, isUnchanged: false, ...(config ? cardAt(host, config, selection) : {}) }
}

function cardAt(
  host: Host,
  config: RegisterConfig,
  { sheetId, row }: { readonly sheetId: number; readonly row: number },
): Found {
  const table = config.tables.find((each) => each.sheetId === sheetId)
  if (!table || row < 1) return {}
  const [found] = host.register.readRows(table.key, [row]).rows
  if (!found || found.id === '') return {}
  if (table.key === CUSTOMERS) return { card: cardOf(config, found) }
  const [customer] = customersOf(table, found.values)
  const [owner] = customer === undefined ? [] : host.register.readRecords(CUSTOMERS, [{ id: customer }])
  return owner ? { card: cardOf(config, owner), record: { table: table.key, id: found.id } } : {}
}
