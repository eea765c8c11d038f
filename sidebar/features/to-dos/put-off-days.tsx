import { useState } from 'preact/hooks'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { putOffDays } from '../../../src/register/due/put-off-days'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { DayPicker } from '../../ui/day-picker'

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
      {isChoosing && (
        <DayPicker
          label={text.chips.day}
          save={text.chips.save}
          min={today}
          busy={busy}
          onChoose={(day) => onChoose(day, false)}
        />
      )}
    </div>
  )
}
