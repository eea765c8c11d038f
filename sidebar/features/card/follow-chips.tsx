import { useState } from 'preact/hooks'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormField } from '../../../src/features/customers'
import { shortDay } from '../../../src/i18n/day-text'
import { followDays } from '../../../src/register/card/follow-days'
import { CUSTOMERS } from '../../../src/register/field'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { DayPicker } from '../../ui/day-picker'
import { useOpenCard } from './open-card'
import { useWrite } from './use-write'

/** The usual days for the next follow-up, one press each, and any other day. Weekends are skipped, and that is said. */
export function FollowChips({ field }: { readonly field: FormField }) {
  const { locale, notify } = useApp()
  const { card, today } = useOpenCard()
  const [isChoosing, setChoosing] = useState(false)
  const { busy, failure, write } = useWrite()
  const text = cardMessages[locale].chips
  const setDay = async (on: CalendarDate, skipsWeekend: boolean) => {
    const [base, mine] = [{ [field.key]: card.values[field.key] ?? '' }, { [field.key]: on }]
    const place = card.row === undefined ? {} : { hint: card.row }
    const operation = await write('card.edit', { table: CUSTOMERS, id: card.id, ...place, base, mine })
    if (operation === undefined) return
    const day = shortDay(on, today, locale)
    notify({ text: skipsWeekend ? text.skipped(day) : text.set(day), operation })
    setChoosing(false)
  }
  return (
    <>
      <div class="chip-row">
        {followDays(today).map(({ chip, on, skipsWeekend }) => (
          <Button
            key={chip}
            class="small pill"
            busy={busy}
            aria-label={text.onDay(text[chip], shortDay(on, today, locale))}
            title={shortDay(on, today, locale)}
            onClick={() => void setDay(on, skipsWeekend)}
          >
            {text[chip]}
          </Button>
        ))}
        <Button class="small pill" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {text.choose}
        </Button>
      </div>
      {isChoosing && (
        <DayPicker
          label={text.day}
          save={cardMessages[locale].add.save}
          min={today}
          busy={busy}
          onChoose={(day) => void setDay(day, false)}
        />
      )}
      {failure && <Banner tone="danger">{failure}</Banner>}
    </>
  )
}
