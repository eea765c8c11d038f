import './customer-form.css'
import { useCallback, useEffect, useId, useRef } from 'preact/hooks'
import type { FormField, SaveReply } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { companyOfDomain } from '../../../src/register/company-of-domain'
import { useApp } from '../../app/app-context'
import { draftOf, dropDraft, useDrafts } from '../../app/drafts'
import { useIndex } from '../../app/index-store'
import { ScreenHead } from '../../app/screen-head'
import { useShortcuts } from '../../app/shortcuts'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { goToNextControl } from '../../ui/next-control'
import { ConflictView } from './conflict-view'
import { formErrors } from './form-errors'
import { controlId, FormFields } from './form-fields'
import { type FormLayout, formLayout } from './form-layout'
import { TwinWarning, useTwins } from './twin-warning'
import { useCardPaste } from './use-card-paste'
import { type Form, type FormStart, useForm } from './use-form'
import { useSubmit } from './use-submit'

interface CustomerFormProps {
  readonly title: string
  readonly start: FormStart
  readonly fields: readonly FormField[]
  /** Absent for a new customer. */
  readonly id?: string
  /** Row the customer was last seen in. */
  readonly hint?: number
  /** Key of the field to begin with; the first one where absent. */
  readonly focus?: string | undefined
  readonly active: boolean
  readonly onSaved: (reply: Extract<SaveReply, { state: 'saved' }>) => void
}

/** The form of one customer: Enter goes on, Ctrl+Enter saves, whatever is typed is kept. */
export function CustomerForm(props: CustomerFormProps) {
  const { title, start, fields, id, hint, focus, active, onSaved } = props
  const formId = useId()
  const { index } = useIndex()
  const form = useForm(start, fields, (field, value) =>
    field.kind === 'email' ? { company: companyOfDomain(String(value), index.customers) } : {},
  )
  const twins = useTwins(form, fields, id)
  const layout = formLayout(fields)
  const { box, focusFirst } = useFirstControl(focus && controlId(formId, focus))
  const isNew = id === undefined
  const { busy, failure, submit } = useSubmit({
    form,
    fields,
    onSaved,
    onNext: focusFirst,
    draftKey: start.draftKey,
    metTwin: twins.length > 0,
    customer: isNew ? undefined : { id, hint },
  })
  const paste = useCardPaste(form, fields, (key) => controlId(formId, key))
  useLeaving(start.draftKey)
  useShortcuts({ 'Ctrl+Enter': () => void submit(isNew) }, active)
  return (
    <form
      ref={box}
      class="customer-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={goToNextControl}
      onPaste={paste}
    >
      <ScreenHead title={title} />
      <FormErrors form={form} formId={formId} layout={layout} />
      <ConflictView form={form} fields={fields} />
      <FormFields
        form={form}
        formId={formId}
        layout={layout}
        focus={focus}
        afterContacts={<TwinWarning form={form} twins={twins} isNew={isNew} />}
      />
      {failure && <Banner tone="danger">{failure}</Banner>}
      <FormButtons isNew={isNew} busy={busy} onSave={submit} />
      <DraftState form={form} draftKey={start.draftKey} />
    </form>
  )
}

/** Says that the draft is kept when a form is left with something in it. */
function useLeaving(draftKey: string): void {
  const { locale, notify } = useApp()
  useEffect(
    () => () => {
      if (draftOf(draftKey)) notify({ text: customerMessages[locale].form.draftLeft })
    },
    [draftKey, locale, notify],
  )
}

interface FormErrorsProps {
  readonly form: Form
  readonly formId: string
  readonly layout: FormLayout
}

/** What keeps the form from being saved, with the way to each field. */
function FormErrors({ form, formId, layout }: FormErrorsProps) {
  const { locale } = useApp()
  const fields = [...layout.main, ...layout.more.flatMap((group) => group.fields)]
  const errors = formErrors(form.state, fields, locale)
  return (
    <ErrorSummary
      title={customerMessages[locale].form.errors(errors.length)}
      attempt={form.state.attempt}
      errors={errors.map((error) => ({ ...error, fieldId: controlId(formId, error.key) }))}
    />
  )
}

/** The form's element, and the way to its first control, where a person begins; or to the one that was asked for. */
function useFirstControl(asked: string | undefined) {
  const box = useRef<HTMLFormElement>(null)
  const focusFirst = useCallback(
    () => box.current?.querySelector<HTMLElement>('.control, [data-control="true"]')?.focus(),
    [],
  )
  useEffect(() => {
    const control = asked === undefined ? null : document.getElementById(asked)
    if (!control) return focusFirst()
    control.focus()
    if (control instanceof HTMLInputElement) control.select()
  }, [asked, focusFirst])
  return { box, focusFirst }
}

interface FormButtonsProps {
  readonly isNew: boolean
  readonly busy: string | undefined
  readonly onSave: (next: boolean) => void
}

function FormButtons({ isNew, busy, onSave }: FormButtonsProps) {
  const text = customerMessages[useApp().locale].form
  return (
    <div class="form-foot">
      <div class="button-row">
        <Button look="primary" busy={busy !== undefined} onClick={() => onSave(false)}>
          {text.save}
        </Button>
        {isNew && (
          <Button busy={busy !== undefined} onClick={() => onSave(true)}>
            {text.saveNext}
          </Button>
        )}
      </div>
      <p class="quiet small" role="status">
        {busy ?? text.keys}
      </p>
    </div>
  )
}

/** Says that what is typed is kept, with the way to let go of it. */
function DraftState({ form, draftKey }: { readonly form: Form; readonly draftKey: string }) {
  const text = customerMessages[useApp().locale].form
  const { byKey, tooLong } = useDrafts()
  if (!byKey.has(draftKey)) return null
  const discard = () => {
    form.reset()
    dropDraft(draftKey)
  }
  return (
    <p class="draft-state quiet small">
      <span>{tooLong === draftKey ? text.draftTooLong : text.draftKept}</span>
      <Button look="quiet" class="small" onClick={discard}>
        {text.draftDrop}
      </Button>
    </p>
  )
}
