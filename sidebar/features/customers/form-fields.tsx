import type { ComponentChildren } from 'preact'
import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { blockName } from '../../../src/i18n/field-kind-names'
import { issueText } from '../../../src/i18n/issue-messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { countries } from '../../../src/register/rules/country'
import { offeredChoices } from '../../../src/register/rules/offered-choices'
import { useApp, useRegister } from '../../app/app-context'
import { useIndex } from '../../app/index-store'
import { Choice } from '../../ui/choice'
import type { Option } from '../../ui/choice-list'
import { Fold } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import type { FormLayout } from './form-layout'
import { isChanged, issueOf, textOf } from './form-state'
import type { Form } from './use-form'

/** Id of the control of a field, which messages lead to. */
export const controlId = (formId: string, key: string): string => `${formId}-${key}`

interface FormFieldsProps {
  readonly form: Form
  readonly formId: string
  readonly layout: FormLayout
  /** Stands below the last field by which a customer can be reached. */
  readonly afterContacts: ComponentChildren
}

/** The fields in their order: those always in sight, then the rest folded by block. */
export function FormFields({ form, formId, layout, afterContacts }: FormFieldsProps) {
  const { locale } = useApp()
  const text = customerMessages[locale].form
  const count = layout.more.reduce((sum, { fields }) => sum + fields.length, 0)
  const contacts = 1 + layout.main.map(({ kind }) => kind === 'phone' || kind === 'email').lastIndexOf(true)
  const isOpen = layout.more.some(({ fields }) => fields.some((field) => issueOf(form.state, field)))
  const show = (field: FormField) => (
    <FieldInput key={field.key} field={field} form={form} id={controlId(formId, field.key)} />
  )
  return (
    <>
      {layout.main.slice(0, contacts).map(show)}
      {afterContacts}
      {layout.main.slice(contacts).map(show)}
      {count > 0 && (
        <Fold title={text.more(count)} open={isOpen}>
          {layout.more.map(({ block, fields }) => (
            <section key={block} class="form-block">
              <h2>{blockName(block, locale)}</h2>
              {fields.map(show)}
            </section>
          ))}
        </Fold>
      )}
    </>
  )
}

interface FieldInputProps {
  readonly field: FormField
  readonly form: Form
  readonly id: string
}

const INPUT_MODES = { phone: 'tel', email: 'email', number: 'decimal', money: 'decimal' } as const

/** The control for one field, by its kind. */
export function FieldInput({ field, form, id }: FieldInputProps) {
  const { locale } = useApp()
  const options = useOptions(field)
  const placeholder = usePlaceholder(field, form)
  const issue = issueOf(form.state, field)
  const shared = {
    id,
    label: field.header,
    required: field.required ?? false,
    error: issue && issueText(issue, locale),
    changed: isChanged(form.state, field.key) && form.state.base[field.key] !== undefined,
    value: textOf(form.state, field.key),
    onLeave: () => void form.check(field),
  }
  const type = (text: string) => form.type(field.key, text)
  if (options.length > 0) return <Choice {...shared} options={options} onChoose={type} />
  const inputMode = INPUT_MODES[field.kind as keyof typeof INPUT_MODES] ?? 'text'
  return (
    <TextField
      {...shared}
      onInput={type}
      long={field.kind === 'long-text'}
      inputMode={inputMode}
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
  return offeredChoices(field).map(({ label, synonyms = [] }) => ({ value: label, label, words: synonyms }))
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
