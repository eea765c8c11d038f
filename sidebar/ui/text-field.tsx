import type { ComponentChildren, JSX, TargetedEvent } from 'preact'
import { Field } from './field'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** The person has left the field. */
  readonly onLeave?: () => void
  readonly id?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly aside?: ComponentChildren
  /** At the right end of the control itself, after it in the order of Tab. */
  readonly after?: ComponentChildren
  readonly changed?: boolean
  /** Several lines. */
  readonly long?: boolean
  readonly inputMode?: JSX.IntrinsicElements['input']['inputMode']
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** One text. Values stay as typed; checking them is the screen's affair. */
export function TextField({ onInput, onLeave, long, after, ...props }: TextFieldProps) {
  const { label, id, required, error, hint, aside, changed, ...control } = props
  const field = { label, error, hint, aside, ...(id ? { id } : {}) }
  return (
    <Field {...field} required={required ?? false} changed={changed ?? false}>
      {(ids) => {
        const shared = {
          ...control,
          id: ids.id,
          class: 'control',
          autoComplete: 'off',
          'aria-invalid': ids.invalid,
          'aria-required': required ?? false,
          'aria-describedby': ids.describedBy,
          onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            onInput(event.currentTarget.value),
          onBlur: onLeave,
        }
        if (long) return <textarea {...shared} rows={3} />
        if (!after) return <input {...shared} type="text" />
        return (
          <div class="control-row">
            <input {...shared} type="text" />
            {after}
          </div>
        )
      }}
    </Field>
  )
}
