import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CalendarDate } from '../../../src/base/calendar-date'
import type { CardFacts } from '../../../src/features/card'
import type { Card } from '../../../src/features/customers'
import type { ChangeEntry } from '../../../src/register/card/timeline-entry'
import { useApp, useRegister } from '../../app/app-context'
import { dayIn } from '../../app/instant-text'
import { useCall } from '../../app/use-call'
import { localTime } from './day-words'

/** A linked record, by its table and number. */
export interface RecordPlace {
  readonly table: string
  readonly id: string
}

/** The card in sight, for the parts it is made of. */
export interface OpenCard {
  /** The customer's own values, which are there at once. */
  readonly card: Card
  /** What linked tables tell; undefined until it has come. */
  readonly facts: CardFacts | undefined
  readonly changes: readonly ChangeEntry[]
  /** The register's day. */
  readonly today: CalendarDate
  /** The linked record whose row is selected in the sheet. */
  readonly marked: RecordPlace | undefined
  readonly active: boolean
  /** Reads the card anew after something was written. */
  readonly again: () => void
}

/** Given by the card to its parts. */
export const OpenCardContext = createContext<OpenCard | undefined>(undefined)

/** The card a part stands on. Throws outside of one. */
export function useOpenCard(): OpenCard {
  const open = useContext(OpenCardContext)
  if (!open) throw new Error('A part of a card stands on a card')
  return open
}

/** Asks what belongs to a customer whose own values are known already. */
export function useCardFacts(card: Card) {
  const { nowMs } = useApp()
  const { timeZone } = useRegister()
  const asked = useCall('card.open', { id: card.id, ...(card.row === undefined ? {} : { hint: card.row }) })
  const history = useCall('card.changes', { id: card.id })
  const facts = asked.value?.card?.id === card.id ? asked.value.card : undefined
  const changes = (history.value?.id === card.id ? history.value.changes : []).map((entry) => ({
    ...entry,
    at: localTime(entry.at, timeZone),
  }))
  const refresh = () => {
    asked.again()
    history.again()
  }
  return { asked, facts, changes, today: dayIn(timeZone, nowMs()), refresh }
}
