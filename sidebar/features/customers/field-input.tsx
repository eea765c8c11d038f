import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { issueText } from '../../../src/i18n/issue-messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { countries } from '../../../src/register/rules/country'
import { offeredChoices } from '../../../src/register/rules/offered-choices'
import type { IndexedCustomer } from '../../../src/register/search/customer-index'
import { useApp, useRegister } from '../../app/app-context'
import { useIndex } from '../../app/index-store'
import { minuteIn } from '../../app/instant-text'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import type { Option } from '../../ui/choice-list'
import { Choices } from '../../ui/choices'
import { TextField } from '../../ui/text-field'
import { YesNo } from '../../ui/yes-no'
import { isChanged, issueOf, textOf } from './form-state'
import { PlaceInput, useCheckBelow } from './place-input'
import { RecordInput } from './record-input'
import type { Form } from './use-form'

/** One field of a form, whatever its kind. */
export interface FieldInputProps {
  readonly field: FormField
  readonly form: Form
  readonly id: string
}

/** What the controls of all kinds take. */
export interface ControlProps {
  readonly id: string
  readonly label: string
  readonly required: boolean
  readonly error: string | undefined
  readonly hint: string | undefined
  readonly changed: boolean
  readonly value: string
  readonly onInput: (text: string) => void
  readonly onLeave: () => void
}

/** The control for one field, by its kind. */
export function FieldInput({ field, form, id }: FieldInputProps) {
  const control = useControl(field, form, id)
  switch (field.kind) {
    case 'yes-no':
      return <YesNoInput {...control} />
    case 'choices':
      return <ChoicesInput field={field} control={control} />
    case 'date-time':
      return <TimeInput {...control} />
    case 'link':
      return field.to === 'customers' ? (
        <RecordInput {...control} />
      ) : (
        <TextField {...control} inputMode="numeric" />
      )
    case 'place':
      if (field.level === 'city' || field.level === 'district')
        return <PlaceInput field={field} form={form} id={id} control={control} />
      break
    default:
  }
  return <PlainInput field={field} form={form} control={control} />
}

/** What stands in the field, what is wrong with it, and who filled it in. */
function useControl(field: FormField, form: Form, id: string): ControlProps {
  const { locale } = useApp()
  const { fields } = useRegister()
  const issue = issueOf(form.state, field)
  const from = fields.find(({ key }) => key === form.state.filled[field.key])
  return {
    id,
    label: field.header,
    required: field.required ?? false,
    error: issue && issueText(issue, locale),
    hint: from && customerMessages[locale].form.filledFrom(from.header),
    changed: isChanged(form.state, field.key) && form.state.base[field.key] !== undefined,
    value: textOf(form.state, field.key),
    onInput: (text) => form.type(field.key, text),
    onLeave: () => void form.check(field),
  }
}

function YesNoInput({ onInput, ...control }: ControlProps) {
  const text = customerMessages[useApp().locale].form
  return <YesNo {...control} words={text.yesNo} onChoose={onInput} />
}

/** Several choices of the field's list; where it has none, free words, those in use offered. */
function ChoicesInput({ field, control }: { readonly field: FormField; readonly control: ControlProps }) {
  const text = customerMessages[useApp().locale].form
  const { onInput, ...shared } = control
  const list = useOptions(field)
  return (
    <Choices
      {...shared}
      words={text.chosen}
      options={list}
      free={!field.choices?.length}
      onChoose={onInput}
    />
  )
}

/** A day with its time, and a button for this moment by the register's clock. */
function TimeInput(control: ControlProps) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = customerMessages[locale].form
  return (
    <TextField
      {...control}
      placeholder="2026-11-21 09:41"
      after={
        <Button
          class="small"
          aria-label={`${text.now}: ${control.label}`}
          onClick={() => control.onInput(minuteIn(timeZone, nowMs()))}
        >
          {text.now}
        </Button>
      }
    />
  )
}

const INPUT_MODES = { phone: 'tel', email: 'email', number: 'decimal', money: 'decimal', web: 'url' } as const

interface PlainInputProps extends Pick<FieldInputProps, 'field' | 'form'> {
  readonly control: ControlProps
}

/** A text, or a list that it is chosen from. */
function PlainInput({ field, form, control }: PlainInputProps) {
  const options = useOptions(field)
  const placeholder = usePlaceholder(field, form)
  const onLeave = useCheckBelow({ field, form }, control.onLeave)
  const { onInput, ...shared } = { ...control, onLeave }
  if (options.length > 0) return <Choice {...shared} options={options} onChoose={onInput} />
  return (
    <TextField
      {...shared}
      onInput={onInput}
      long={field.kind === 'long-text'}
      inputMode={INPUT_MODES[field.kind as keyof typeof INPUT_MODES] ?? 'text'}
      placeholder={placeholder}
      after={field.kind === 'phone' ? <PhoneCountry form={form} field={field} /> : undefined}
    />
  )
}

/** How a day is written; for a new customer, that a whole card can be pasted into the name. */
function usePlaceholder(field: FormField, form: Form): string {
  const { locale } = useApp()
  const { fields } = useRegister()
  if (field.kind === 'date') return '2026-11-21'
  if (field.kind === 'web') return 'https://'
  const isName = field.key === nameFieldOf(fields)?.key
  const isNew = Object.keys(form.state.base).length === 0
  return isName && isNew ? customerMessages[locale].form.pasteHint : ''
}

/** What a drop-down offers: the field's list, or for a colleague those who look after customers already. */
function useOptions(field: FormField): Option[] {
  const { index } = useIndex()
  const { me } = useRegister()
  if (field.kind === 'person') {
    const owners = new Set([me, ...index.customers.map(({ owner }) => owner)].filter(Boolean))
    return [...owners].slice(0, 200).map((owner) => ({ value: owner, label: owner }))
  }
  if (field.key === 'tags') return tagsInUse(index.customers).map((tag) => ({ value: tag, label: tag }))
  return offeredChoices(field).map(({ label, synonyms = [] }) => ({ value: label, label, words: synonyms }))
}

/** Tags that customers have, the commonest first. */
function tagsInUse(customers: readonly Pick<IndexedCustomer, 'tags'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { tags } of customers) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag)
}

/** The country in which a number without a country code is read; not shown where the customer's country is a field. */
function PhoneCountry({ form, field }: { readonly form: Form; readonly field: FormField }) {
  const { locale } = useApp()
  const { fields, country } = useRegister()
  if (fields.some(({ key }) => key === 'country')) return null
  const known = countries()
  const list = known.some(({ code }) => code === country)
    ? known
    : [{ code: country, en: country, 'zh-CN': country }, ...known]
  return (
    <select
      class="phone-country"
      aria-label={`${customerMessages[locale].form.phoneCountry}: ${field.header}`}
      value={form.state.phoneCountry}
      onChange={(event) => {
        form.change({ ...form.state, phoneCountry: event.currentTarget.value, checked: {} })
        if (textOf(form.state, field.key) !== '') void form.check(field)
      }}
    >
      {list.map((each) => (
        <option key={each.code} value={each.code}>
          {each[locale]}
        </option>
      ))}
    </select>
  )
}
