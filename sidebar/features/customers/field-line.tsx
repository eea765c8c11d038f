import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Card, FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { webAddress } from '../../../src/register/rules/web-rule'
import { fieldValue, type Value } from '../../../src/register/value'
import { useApp } from '../../app/app-context'
import { classNames } from '../../ui/class-names'
import { CopyButton } from '../../ui/copy-button'
import { valueText } from './value-text'

/** Kinds whose digits must stay together. */
const UNBROKEN = new Set(['phone', 'number', 'money', 'date', 'date-time', 'identity', 'credit-code', 'link'])
/** Kinds that may break anywhere, so that the button stays beside them. */
const PROSE = new Set(['text', 'long-text', 'web', 'choices'])
/** Kinds that people copy into something else. */
const COPIED = new Set([
  ...['phone', 'email', 'wechat', 'text', 'long-text'],
  ...['identity', 'credit-code', 'web'],
])

interface FieldLineProps {
  readonly field: FormField
  readonly card: Pick<Card, 'values' | 'issues'>
  /** Number of the customer whose form the name of the field opens; absent where it only names. */
  readonly edits?: string
  /** Further buttons behind the usual ones. */
  readonly children?: ComponentChildren
}

/** One field of a record with its value, and a button that copies it as stored, without the spaces of reading. */
export function FieldLine({ field, card, edits, children }: FieldLineProps) {
  const { locale } = useApp()
  const text = customerMessages[locale].card
  const id = useId()
  const value = fieldValue(card.values, field.key)
  const hasIssue = card.issues.some((issue) => issue.field === field.key)
  const shown = valueText(field, value, locale)
  return (
    <div class="field-line">
      <FieldName field={field} edits={edits} />
      <div class={classNames('field-content', PROSE.has(field.kind) && 'beside')}>
        <span
          id={id}
          class={classNames('field-value', UNBROKEN.has(field.kind) && 'number', hasIssue && 'wrong')}
          title={field.formula ? text.computed : undefined}
        >
          <ShownValue field={field} value={value} shown={shown} />
        </span>
        <span class="field-actions">
          {field.kind === 'email' && !hasIssue && (
            <a
              class="button quiet small"
              href={`mailto:${encodeURIComponent(String(value))}`}
              target="_blank"
              rel="noreferrer"
            >
              {text.write}
            </a>
          )}
          {field.kind === 'phone' && !hasIssue && (
            <a class="button quiet small on-telephone" href={`tel:${String(value).replace(/[^+\d]/g, '')}`}>
              {text.call}
            </a>
          )}
          {COPIED.has(field.kind) && (
            <CopyButton
              text={String(value)}
              label={field.header}
              fallbackId={id}
              words={{ copy: text.copy, copied: text.copied, selected: text.selected }}
            />
          )}
          {children}
        </span>
      </div>
    </div>
  )
}

/** The name of a field; where it may be changed, pressing it leads straight to its place in the form. */
function FieldName({ field, edits }: Pick<FieldLineProps, 'field'> & { readonly edits: string | undefined }) {
  const { locale, open } = useApp()
  if (edits === undefined || !field.editable) return <span class="field-name">{field.header}</span>
  const label = customerMessages[locale].card.editField(field.header)
  return (
    <button
      type="button"
      class="field-name opens"
      aria-label={label}
      title={label}
      onClick={() => open('edit', { id: edits, focus: field.key })}
    >
      {field.header}
    </button>
  )
}

interface ShownValueProps {
  readonly field: FormField
  readonly value: Value
  readonly shown: string
}

/** A value as text; a web address as a link, where it leads to http or https and nowhere else. */
function ShownValue({ field, value, shown }: ShownValueProps) {
  const address = field.kind === 'web' ? webAddress(value) : undefined
  if (address === undefined) return <bdi>{shown}</bdi>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{shown}</bdi>
    </a>
  )
}
