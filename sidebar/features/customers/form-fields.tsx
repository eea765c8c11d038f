import type { ComponentChildren } from 'preact'
import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { blockName } from '../../../src/i18n/field-kind-names'
import { useApp } from '../../app/app-context'
import { Fold } from '../../ui/section'
import { FieldInput } from './field-input'
import type { FormLayout } from './form-layout'
import { issueOf } from './form-state'
import type { Form } from './use-form'

/** Id of the control of a field, which messages lead to. */
export const controlId = (formId: string, key: string): string => `${formId}-${key}`

interface FormFieldsProps {
  readonly form: Form
  readonly formId: string
  readonly layout: FormLayout
  /** Key of the field to begin with, which has to be in sight. */
  readonly focus?: string | undefined
  /** Stands below the last field by which a customer can be reached. */
  readonly afterContacts: ComponentChildren
}

/** The fields in their order: those always in sight, then the rest folded by block. */
export function FormFields({ form, formId, layout, focus, afterContacts }: FormFieldsProps) {
  const { locale } = useApp()
  const text = customerMessages[locale].form
  const count = layout.more.reduce((sum, { fields }) => sum + fields.length, 0)
  const contacts = 1 + layout.main.map(({ kind }) => kind === 'phone' || kind === 'email').lastIndexOf(true)
  const isOpen = layout.more.some(({ fields }) =>
    fields.some((field) => field.key === focus || issueOf(form.state, field)),
  )
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
