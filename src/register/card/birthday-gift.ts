import { addDays, type CalendarDate, daysBetween } from '../../base/calendar-date'
import { foldText } from '../../base/text-fold'
import { parseBirthday } from '../rules/birthday-rule'
import { nextBirthday } from '../rules/next-birthday'
import { fieldValue, type RecordValues } from '../value'
import { CARD_TABLES, type Family, isNothing, recordsOf, textOfField } from './family'
import { recordDay } from './record-day'

/** What is on record to choose a birthday gift by, while the birthday is near. */
export interface BirthdayGift {
  readonly on: CalendarDate
  readonly daysLeft: number
  /** Keys of the customer's fields that say what is liked, the most telling first. */
  readonly likes: readonly string[]
  /** What was bought most often, by name; `''` where nothing is on record. */
  readonly bought: string
  /** What must not be in it, as written; `''` where nothing is on record. */
  readonly avoid: string
  /** The day on which a gift for this birthday was sent. */
  readonly sentOn?: CalendarDate
}

/** So long before a gift has to be thought of, and so long one sent counts for the birthday ahead. */
const AHEAD_DAYS = 14
const SENT_DAYS = 45
const LIKES = ['likes', 'product-preferences', 'preferences', 'stay-preferences', 'service-preferences']
/** The topic under which a gift is logged, in either language: by it one that was sent is known again. */
export const GIFT_TOPIC = { en: 'Birthday gift', 'zh-CN': '生日礼物' } as const

/** What a gift can be chosen by; nothing while the birthday is far, or unknown. */
export function birthdayGift(
  values: RecordValues,
  family: Family,
  today: CalendarDate,
): BirthdayGift | undefined {
  const birthday = parseBirthday(fieldValue(values, 'birthday'))
  const on = birthday && nextBirthday(birthday, today)
  if (on === undefined || daysBetween(today, on) > AHEAD_DAYS) return undefined
  const sentOn = giftSent(family, on)
  const avoid = textOfField(values, 'allergies')
  return {
    ...{ on, daysLeft: daysBetween(today, on), bought: mostBought(family) },
    likes: LIKES.filter((key) => !isNothing(textOfField(values, key))),
    avoid: isNothing(avoid) ? '' : avoid,
    ...(sentOn === undefined ? {} : { sentOn }),
  }
}

function giftSent(family: Family, birthday: CalendarDate): CalendarDate | undefined {
  const topics = Object.values(GIFT_TOPIC).map(foldText)
  return recordsOf(family, CARD_TABLES.followUps)
    .filter(({ values }) => topics.includes(foldText(textOfField(values, 'topic'))))
    .flatMap(({ values }) => recordDay(values, 'at') ?? [])
    .find((day) => day >= addDays(birthday, -SENT_DAYS) && day <= birthday)
}

/** The product of most transactions; of several the one bought last. */
function mostBought(family: Family): string {
  const counts = new Map<string, number>()
  for (const { values } of recordsOf(family, CARD_TABLES.transactions)) {
    const name = textOfField(values, 'product-name')
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].reduce((best, each) => (each[1] >= best[1] ? each : best), ['', 0] as const)[0]
}
