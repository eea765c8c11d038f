import { daysBetween, isCalendarDate } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp, useRegister } from '../../app/app-context'
import { daysAway, listDay } from './day-words'
import { personWord } from './entry-words'
import { FollowChips } from './follow-chips'
import { useOpenCard } from './open-card'

/** When the customer was last spoken to and when next, with one press to set the day. */
export function FollowLines() {
  const { locale } = useApp()
  const { fields, tables } = useRegister()
  const { facts } = useOpenCard()
  const next = fields.find(({ key }) => key === 'next-follow-up')
  const knowsContacts = tables.some(({ key }) => key === 'follow-ups')
  const text = cardMessages[locale]
  return (
    <>
      {(facts?.lastContact || knowsContacts) && (
        <p class="field-line">
          <span class="field-name">{text.lastContact}</span>
          <span class="field-value">{facts && <LastContactText />}</span>
        </p>
      )}
      {next && (
        <>
          <p class="field-line">
            <span class="field-name">{next.header}</span>
            <span class="field-value">
              <NextFollowUpText />
            </span>
          </p>
          {next.editable && <FollowChips field={next} />}
        </>
      )}
    </>
  )
}

function LastContactText() {
  const { locale } = useApp()
  const { facts, today } = useOpenCard()
  const contact = facts?.lastContact
  if (!contact) return <span class="quiet">{cardMessages[locale].never}</span>
  const who = [contact.way, personWord(contact.by)].filter(Boolean).join(' · ')
  return (
    <>
      {cardMessages[locale].dayAndAway(
        listDay(contact.on, today, locale),
        daysAway(-contact.daysAgo, locale),
      )}
      {who && ` · ${who}`}
    </>
  )
}

function NextFollowUpText() {
  const { locale } = useApp()
  const { card, today } = useOpenCard()
  const value = String(card.values['next-follow-up'] ?? '')
  if (value === '') return <span class="quiet">{cardMessages[locale].notSet}</span>
  if (!isCalendarDate(value)) return <span class="wrong">{value}</span>
  const days = daysBetween(today, value)
  return (
    <>
      {shortDay(value, today, locale)}{' '}
      <span class={days < 0 ? 'wrong' : 'quiet'}>
        {days < 0 ? cardMessages[locale].late(-days) : daysAway(days, locale)}
      </span>
    </>
  )
}
