import { useState } from 'preact/hooks'
import type { Language } from './language'
import { textsIn } from './texts'
import { clockWords, fieldValue, instantOf } from './time-words'

interface ClockProps {
  readonly now: string
  readonly timeZone: string
  readonly language: Language
  /** Moves the clock on by a span (`1 day`) or to an instant. */
  readonly move: (to: { readonly by: string } | { readonly to: string }) => void
}

/** The practice clock, and ways to move it on. */
export function ClockView({ now, timeZone, language, move }: ClockProps) {
  const texts = textsIn(language)
  const [wanted, setWanted] = useState('')
  const field = wanted || fieldValue(now, timeZone)
  return (
    <div class="clock">
      <p class="clock-face">{clockWords(now, timeZone, language)}</p>
      <p class="quiet">{texts.clockHint}</p>
      <div class="button-row">
        <button type="button" onClick={() => move({ by: '1 hour' })}>
          {texts.hour}
        </button>
        <button type="button" onClick={() => move({ by: '1 day' })}>
          {texts.day}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          move({ to: instantOf(field, timeZone) })
          setWanted('')
        }}
      >
        <label>
          {texts.dayLabel}
          <input
            type="datetime-local"
            value={field}
            min={fieldValue(now, timeZone)}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{texts.goToDay}</button>
      </form>
    </div>
  )
}
