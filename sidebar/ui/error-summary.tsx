import { useEffect, useRef } from 'preact/hooks'
import { Banner } from './banner'

/** One message about one field. */
interface FieldError {
  readonly fieldId: string
  readonly label: string
  readonly text: string
}

interface ErrorSummaryProps {
  /** How many things are to be put right, in a sentence. */
  readonly title: string
  readonly errors: readonly FieldError[]
  /** Changes with every attempt, so that focus moves to the first field again. */
  readonly attempt: number
}

/** What keeps a form from being saved: focus moves to the first field, whose message is read out. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const latest = useRef(errors)
  latest.current = errors
  useEffect(() => {
    const first = latest.current[0]
    if (attempt > 0 && first) document.getElementById(first.fieldId)?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <Banner tone="danger">
      <p>{title}</p>
      <ul class="error-links">
        {errors.map(({ fieldId, label }) => (
          <li key={fieldId}>
            <button type="button" class="link" onClick={() => document.getElementById(fieldId)?.focus()}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
