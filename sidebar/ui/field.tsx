import './field.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { classNames } from './class-names'
import { Icon } from './icon'

/** Ids that tie a control to its label and message. */
export interface FieldIds {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  /** Id of the label, for a group of controls that share it. */
  readonly labelId: string
}

interface FieldProps {
  readonly label: string
  /** Id of the control; made up where it does not matter. */
  readonly id?: string
  readonly required?: boolean
  /** What is wrong and how to put it right; shown below the control and read out with it. */
  readonly error?: string | undefined
  /** The rule for entry, in words. */
  readonly hint?: string | undefined
  /** At the right end of the label's line. */
  readonly aside?: ComponentChildren
  /** Several controls of one name; the label then names the group rather than one of them. */
  readonly group?: boolean
  /** Whether the value differs from the one that was opened: a bar at the left. */
  readonly changed?: boolean
  readonly children: (ids: FieldIds) => ComponentChildren
}

/** A label, its control and the message about it. */
export function Field(props: FieldProps) {
  const { label, id: given, required, error, hint, aside, group, changed, children } = props
  const made = useId()
  const id = given ?? made
  const messageId = `${id}-message`
  const labelId = `${id}-label`
  const message = error ?? hint
  const name = (
    <>
      {label}
      {required && (
        <span class="required" aria-hidden="true">
          {' *'}
        </span>
      )}
    </>
  )
  return (
    <div class={classNames('field', changed && 'changed')}>
      <div class="field-head">
        {group ? <span id={labelId}>{name}</span> : <label for={id}>{name}</label>}
        {aside}
      </div>
      {children({ id, labelId, describedBy: message ? messageId : undefined, invalid: error !== undefined })}
      {message && (
        <p id={messageId} class={error ? 'field-error' : 'field-hint'}>
          {error && <Icon name="alert" />}
          <span>{message}</span>
        </p>
      )}
    </div>
  )
}
