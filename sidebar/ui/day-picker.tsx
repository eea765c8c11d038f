import { useRef } from 'preact/hooks'
import { type CalendarDate, isCalendarDate } from '../../src/base/calendar-date'
import { Button } from './button'

interface DayPickerProps {
  /** What the field is, for screen readers. */
  readonly label: string
  readonly save: string
  readonly min: CalendarDate
  readonly busy: boolean
  readonly onChoose: (day: CalendarDate) => void
}

/** Any day from a first one on; Enter and the button choose it, and the field takes the focus where none was given. */
export function DayPicker({ label, save, min, busy, onChoose }: DayPickerProps) {
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
      <input ref={input} class="control" type="date" aria-label={label} min={min} />
      <Button look="primary" busy={busy} onClick={choose}>
        {save}
      </Button>
    </form>
  )
}
