import type { CalendarDate } from '../../base/calendar-date'
import type { FigureGround } from '../figures/figure-ground'
import type { LinkedRecords } from '../figures/linked-records'

/** What has its day: occasions that pass by themselves first, then what stays until it is done. */
export type DueKind = 'contract-end' | 'birthday' | 'deadline' | 'service' | 'follow-up' | 'to-do'

/** Something that has its day, before anybody asks which days count. */
export interface DueFact {
  readonly kind: DueKind
  /** Where it stands, so that it can be finished and put off. */
  readonly table: string
  readonly recordId: string
  /** `''` where it concerns none. */
  readonly customer: string
  readonly on: CalendarDate
  /** As a person wrote it; `''` where the kind says all. */
  readonly what: string
  /** Who has to see to it as named there, before the owner of the customer; `''` where it is the owner's. */
  readonly who: string
  /** Of a deadline: the field of its month. */
  readonly month?: string
}

/** The same among the days that count. */
export interface DueItem extends DueFact {
  /** Days from today; negative when the day has passed. */
  readonly daysLeft: number
}

/** Which days count. */
export interface DueWindow {
  readonly today: CalendarDate
  /** The earliest day still worth saying of an occasion that passes by itself. */
  readonly since: CalendarDate
  /** The same of what stays until it is done; `since` where absent. */
  readonly openSince?: CalendarDate
  /** How many days ahead each kind counts; none where it is not named. */
  readonly ahead: Readonly<Partial<Record<DueKind, number>>>
}

/** A rule by which something falls due. */
export interface DueSource {
  /** The fields it reads, by table. A table or field that a register lacks counts as empty. */
  readonly reads: Readonly<Record<string, readonly string[]>>
  /** Everything of it that has a day; of what comes again every year the next time from `since` on. */
  readonly facts: (linked: LinkedRecords, ground: DueGround) => readonly DueFact[]
}

/** What the sources see beside the records. */
export interface DueGround {
  readonly figures: FigureGround
  readonly since: CalendarDate
}

/** Names an item for ever: what has been said once under this key is not said again. */
export const itemKey = ({ kind, recordId, on }: Pick<DueItem, 'kind' | 'recordId' | 'on'>): string =>
  `${kind}/${recordId}/${on}`
