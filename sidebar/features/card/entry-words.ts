import type { CalendarDate } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormField, FormTable } from '../../../src/features/customers'
import { historyMessages } from '../../../src/features/history/messages'
import { changeText } from '../../../src/i18n/change-text'
import { shortAmount } from '../../../src/i18n/short-amount'
import type { Locale } from '../../../src/i18n/translation'
import { doerOf, type LinePart, lineParts } from '../../../src/register/card/record-line'
import type { ChangeEntry, MailEntry } from '../../../src/register/card/timeline-entry'
import { formatPhone } from '../../../src/register/rules/phone-format'
import type { RecordValues } from '../../../src/register/value'
import { listDay } from './day-words'

/** What wording a line needs to know. */
export interface WordsGround {
  readonly locale: Locale
  readonly today: CalendarDate
  /** Names of the records that links lead to, by number. */
  readonly names: Readonly<Record<string, string>>
}

/** What a record of a table is called: by the reader's language where the product knows the table, else as its tab. */
export function kindWord(table: Pick<FormTable, 'key' | 'tab'>, locale: Locale): string {
  const kinds: Readonly<Record<string, string>> = cardMessages[locale].kinds
  return kinds[table.key] ?? table.tab
}

/** A person as others call them: an address without what follows its sign. */
export const personWord = (person: string): string => person.replace(/@.*$/, '')

/** A record in one line; who it was stands first where the record's own words do not say it. */
export function recordWords(table: FormTable, values: RecordValues, ground: WordsGround): string {
  const parts = lineParts(table, values).map((part) => partWords(part, ground))
  const who = personWord(doerOf(table, values))
  return [...(who ? [who] : []), ...parts].filter(Boolean).join(' · ')
}

function partWords({ field, value }: LinePart<FormField>, { locale, today, names }: WordsGround): string {
  if (field.kind === 'money' && typeof value === 'number') return shortAmount(value, locale)
  if (field.key === 'quantity') return `× ${value}`
  if (field.kind === 'yes-no') return value === true ? field.header : ''
  if (field.kind === 'link') return names[String(value)] ?? String(value)
  if (field.kind === 'person') return personWord(String(value))
  if (field.kind === 'phone') return formatPhone(value)
  if (field.kind === 'date' || field.kind === 'date-time')
    return `${field.header} ${listDay(String(value), today, locale)}`
  return String(value)
}

/** What was done to the customer's own values, in one line. */
export function changeWords(
  entry: ChangeEntry,
  fields: readonly FormField[],
  { locale }: WordsGround,
): string {
  const text = cardMessages[locale].timeline
  const who = entry.by === '' ? historyMessages[locale].unknown : personWord(entry.by)
  if (entry.changes.some(({ before }) => before === null)) return `${who} · ${text.added}`
  if (entry.changes.some(({ after }) => after === null)) return `${who} · ${text.removed}`
  const headerOf = (key: string) => fields.find((field) => field.key === key)?.header ?? key
  const changed = entry.changes.map(({ field, before, after }) => {
    const written = changeText(before, after, locale)
    return text.set(headerOf(field), written.before, written.after)
  })
  const rest = entry.values - entry.changes.length
  return [who, ...changed, ...(rest > 0 ? [text.andMore(rest)] : [])].join(' · ')
}

/** To whom a mail of the register went, and what it told of the customer, in one line. */
export function mailWords({ to, state, about }: MailEntry, { locale, today }: WordsGround): string {
  const text = cardMessages[locale].timeline
  const kinds: Readonly<Record<string, string>> = text.mailKinds
  const told = about.map(({ kind, on }) => `${kinds[kind] ?? kind} ${listDay(on, today, locale)}`)
  const outcome = state === 'failed' ? [text.notSent] : state === 'doubtful' ? [text.maybeSent] : []
  return [text.mailTo(personWord(to)), ...outcome, ...told].join(' · ')
}
