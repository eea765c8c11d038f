import type { Badge } from '../../register/card/badges'
import type { BirthdayGift } from '../../register/card/birthday-gift'
import type { Credit } from '../../register/card/credit'
import type { LastContact } from '../../register/card/last-contact'
import type { NextStep } from '../../register/card/next-steps'
import type { TimelinePage } from '../../register/card/timeline'
import type { Issue } from '../../register/issue'
import type { RecordValues, RegisterRecord } from '../../register/value'

/** Everything that one screen says of a customer; plain data, worded by the sidebar in the reader's language. */
export interface CardFacts {
  readonly id: string
  /** As stored, with what is computed of it. */
  readonly values: RecordValues
  readonly issues: readonly Issue[]
  /** 0-based row it was last seen in: where to look first, never what to write to. */
  readonly row: number
  readonly badges: readonly Badge[]
  /** Badges that found no room. */
  readonly foldedBadges: number
  readonly figures: KeyFigures
  /** While the birthday is near. */
  readonly gift?: BirthdayGift
  readonly credit: Credit
  readonly lastContact?: LastContact
  /** Records of linked tables that are shown as lists of their own: contacts, contracts, opportunities. */
  readonly lists: readonly RecordList[]
  readonly steps: readonly NextStep[]
  readonly timeline: TimelinePage
  /** How many records lead to the customer, by table. */
  readonly counts: Readonly<Record<string, number>>
  /** How many mails of the register spoke of the customer. */
  readonly mails: number
  /** Names of the records that links among the values lead to, by number. */
  readonly names: Readonly<Record<string, string>>
}

/** What the customer has bought and owes, in the register's currency; absent where the register does not compute it. */
export interface KeyFigures {
  readonly spending?: number
  readonly spendingYear?: number
  readonly openBalance?: number
}

/** The records of one linked table. */
export interface RecordList {
  readonly table: string
  readonly records: readonly RegisterRecord[]
}

/** A customer's card; absent where the register has no customer of the number. */
export interface CardReply {
  readonly card?: CardFacts
}
