import { cardMessages } from '../../../src/features/card/messages'
import type { FormField, FormTable } from '../../../src/features/customers'
import { shortDay } from '../../../src/i18n/day-text'
import { followDays } from '../../../src/register/card/follow-days'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { FieldInput } from '../customers/field-input'
import { isChanged, textOf } from '../customers/form-state'
import type { Form } from '../customers/use-form'
import { ActionItems } from './action-items'
import { useLinkChoices } from './link-choices'
import { useOpenCard } from './open-card'

interface QuickFieldProps {
  readonly table: FormTable
  readonly field: FormField
  readonly form: Form
  readonly id: string
}

/** So few choices stand side by side. */
const MOST_CHIPS = 6
/** Days that lie ahead, of which the usual ones are offered. */
const AHEAD = ['next-on', 'due-on', 'deadline']

/** One field of a short form: few choices as chips, days ahead with the usual ones, links by name. */
export function QuickField({ table, field, form, id }: QuickFieldProps) {
  const choices = (field.choices ?? []).map(({ label }) => label)
  const input = <FieldInput field={field} form={form} id={id} />
  if (field.kind === 'link') return <LinkField field={field} form={form} id={id} />
  if (field.kind === 'choice' && choices.length > 0 && choices.length <= MOST_CHIPS)
    return (
      <Chips
        label={field.header}
        options={choices}
        value={textOf(form.state, field.key)}
        onChoose={(choice) => form.type(field.key, choice)}
      />
    )
  if (AHEAD.includes(field.key))
    return (
      <>
        {input}
        <DayChips field={field} form={form} />
      </>
    )
  if (table.key === 'minutes' && field.key === 'actions')
    return (
      <>
        {input}
        <ActionItems text={textOf(form.state, field.key)} />
      </>
    )
  return input
}

/** The usual days, one press each. */
function DayChips({ field, form }: { readonly field: FormField; readonly form: Form }) {
  const { locale } = useApp()
  const { today } = useOpenCard()
  const text = cardMessages[locale].chips
  return (
    <div class="chip-row">
      {followDays(today).map(({ chip, on }) => (
        <Button
          key={chip}
          class="small pill"
          aria-label={`${field.header}: ${text.onDay(text[chip], shortDay(on, today, locale))}`}
          aria-pressed={textOf(form.state, field.key) === on}
          onClick={() => form.type(field.key, on)}
        >
          {text[chip]}
        </Button>
      ))}
    </div>
  )
}

/** A record of another table, chosen by its name. */
function LinkField({ field, form, id }: Omit<QuickFieldProps, 'table'>) {
  const options = useLinkChoices(field)
  if (options.length === 0) return <FieldInput field={field} form={form} id={id} />
  return (
    <Choice
      id={id}
      label={field.header}
      required={field.required ?? false}
      options={options}
      value={textOf(form.state, field.key)}
      changed={isChanged(form.state, field.key) && form.state.base[field.key] !== undefined}
      onChoose={(value) => form.type(field.key, value)}
      onLeave={() => void form.check(field)}
    />
  )
}
