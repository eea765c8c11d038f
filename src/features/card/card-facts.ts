import type { CalendarDate } from '../../base/calendar-date'
import { badgesOf } from '../../register/card/badges'
import { birthdayGift } from '../../register/card/birthday-gift'
import type { Credit } from '../../register/card/credit'
import { amountOf, type Family } from '../../register/card/family'
import { lastContact } from '../../register/card/last-contact'
import { nextSteps } from '../../register/card/next-steps'
import { newestFirst, timelineOf, timelinePage } from '../../register/card/timeline'
import type { MailEntry } from '../../register/card/timeline-entry'
import type { RegisterConfig } from '../../register/config'
import { tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import type { RecordValues } from '../../register/value'
import type { CardFacts, KeyFigures, RecordList } from './card-reply'

/** What a card is made of. */
export interface CardSource {
  readonly customer: { readonly id: string; readonly values: RecordValues; readonly row: number }
  readonly family: Family
  /** How many records lead to the customer, by table; more than were read where the customer has very many. */
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, string>
  readonly mails: readonly MailEntry[]
  readonly credit: Credit
}

/** Everything the card says of a customer on a day. */
export function cardFacts(
  config: RegisterConfig,
  { customer, family, counts, names, mails, credit }: CardSource,
  today: CalendarDate,
): CardFacts {
  const { id, values, row } = customer
  const table = tableOf(config, CUSTOMERS)
  const badges = badgesOf(table, values, family, today)
  const gift = birthdayGift(values, family, today)
  const contact = lastContact(values, family, today)
  return {
    ...{ id, values, row },
    issues: checkRecord(recordFields(table), values, contextOfCountry(config.country)),
    badges: badges.shown,
    foldedBadges: badges.folded,
    figures: keyFigures(values),
    ...(gift ? { gift } : {}),
    credit,
    ...(contact ? { lastContact: contact } : {}),
    lists: recordLists(config, family),
    steps: nextSteps(config.tables, family, today),
    timeline: timelinePage(newestFirst([...timelineOf(config.tables, family), ...mails])),
    counts: Object.fromEntries(counts),
    mails: mails.length,
    names: Object.fromEntries(names),
  }
}

function keyFigures(values: RecordValues): KeyFigures {
  const [spending, spendingYear, openBalance] = ['spending', 'spending-year', 'open-balance'].map((key) =>
    amountOf(values, key),
  )
  return {
    ...(spending === undefined ? {} : { spending }),
    ...(spendingYear === undefined ? {} : { spendingYear }),
    ...(openBalance === undefined ? {} : { openBalance }),
  }
}

/** Contacts and what else stands in a list of its own; tables without a record are left out. */
const recordLists = ({ tables }: RegisterConfig, family: Family): RecordList[] =>
  tables.flatMap(({ key, card }) => {
    const records = family.get(key) ?? []
    const isList = card?.place === 'contacts' || card?.place === 'list'
    return isList && records.length > 0
      ? [{ table: key, records: records.map(({ id, values }) => ({ id, values })) }]
      : []
  })
