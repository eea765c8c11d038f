import { useRef, useState } from 'preact/hooks'
import { type CalendarDate, isCalendarDate } from '../../../src/base/calendar-date'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { putOffDays } from '../../../src/register/due/put-off-days'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'

interface PutOffDaysProps {
  readonly today: CalendarDate
  readonly busy: boolean
  readonly onChoose: (on: CalendarDate, skipsWeekend: boolean) => void
}

/** The usual days to which something is put off, one press each, and any other day. */
export function PutOffDays({ today, busy, onChoose }: PutOffDaysProps) {
  const { locale } = useApp()
  const text = toDoMessages[locale]
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div class="put-off">
      <div class="chip-row">
        {putOffDays(today).map(({ chip, on, skipsWeekend }) => (
          <Button
            key={chip}
            class="small pill"
            busy={busy}
            aria-label={text.chipOn(text.chips[chip], shortDay(on, today, locale))}
            title={shortDay(on, today, locale)}
            onClick={() => onChoose(on, skipsWeekend)}
          >
            {text.chips[chip]}
          </Button>
        ))}
        <Button class="small pill" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {text.chips.choose}
        </Button>
      </div>
      {isChoosing && <OtherDay today={today} busy={busy} onChoose={(day) => onChoose(day, false)} />}
    </div>
  )
}

function OtherDay({
  today,
  busy,
  onChoose,
}: Omit<PutOffDaysProps, 'onChoose'> & { readonly onChoose: (day: CalendarDate) => void }) {
  const text = toDoMessages[useApp().locale].chips
  const input = useRef<HTMLInputElement>(null)
  const choose = () => {
    const day = input.current?.value ?? ''
    if (isCalendarDate(day)) onChoose(day)
    else input.current?.focus()
  }
  return (
    <form
      class="day-picker"
      onSubmit={(event) => {
        event.preventDefault()
        choose()
      }}
    >
      <input ref={input} class="control" type="date" aria-label={text.day} min={today} />
      <Button look="primary" busy={busy} onClick={choose}>
        {text.save}
      </Button>
    </form>
  )
}
