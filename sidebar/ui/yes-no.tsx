import './yes-no.css'
import { useId } from 'preact/hooks'
import { Field } from './field'

/** How each of the three answers is called; nobody knows until somebody says. */
export interface YesNoWords {
  readonly yes: string
  readonly no: string
  readonly unknown: string
}

interface YesNoProps {
  readonly label: string
  readonly words: YesNoWords
  /** `''` for not known; any other text is neither. */
  readonly value: 'true' | 'false' | string
  readonly onChoose: (value: 'true' | 'false' | '') => void
  readonly onLeave?: () => void
  readonly id?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly changed?: boolean
}

/** Yes, no or not known, beside each other: the arrow keys go from one to the next, as in every group of this kind. */
export function YesNo({ words, value, onChoose, onLeave, ...props }: YesNoProps) {
  const name = useId()
  const { id, required, changed, ...field } = props
  const answers = [
    ['true', words.yes],
    ['false', words.no],
    ['', words.unknown],
  ] as const
  const chosen = answers.find(([answer]) => answer === value)?.[0]
  return (
    <Field {...field} {...(id ? { id } : {})} required={required ?? false} changed={changed ?? false} group>
      {(ids) => (
        <div
          class="yes-no"
          role="radiogroup"
          aria-labelledby={ids.labelId}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          aria-required={required ?? false}
        >
          {answers.map(([answer, word]) => (
            <label key={answer}>
              <input
                id={answer === (chosen ?? 'true') ? ids.id : undefined}
                data-control={answer === (chosen ?? 'true')}
                type="radio"
                name={name}
                checked={answer === chosen}
                onChange={() => onChoose(answer)}
                onBlur={onLeave}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
