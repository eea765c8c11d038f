import './quick-form.css'
import type { RefObject } from 'preact'
import { useCallback, useEffect, useId, useRef } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormField, FormTable } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { CARD_TABLES } from '../../../src/register/card/family'
import { quickDefaults, quickFields, usualAnswers } from '../../../src/register/card/quick-add'
import { CUSTOMERS } from '../../../src/register/field'
import type { RegisterRecord } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { dropDraft, useDrafts } from '../../app/drafts'
import { useShortcuts } from '../../app/shortcuts'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { composition } from '../../ui/composition'
import { goToNextControl } from '../../ui/next-control'
import { textOf } from '../customers/form-state'
import { useForm } from '../customers/use-form'
import { CreditNote } from './credit-note'
import { CustomerFacts } from './customer-facts'
import { kindWord } from './entry-words'
import { useOpenCard } from './open-card'
import { QuickField } from './quick-field'
import { useFacts } from './use-facts'
import { useQuickSave } from './use-quick-save'

interface QuickFormProps {
  readonly table: FormTable
  /** Absent where a record is added. */
  readonly record?: RegisterRecord
  readonly onClose: () => void
}

/** Adds a record to the customer in three fields, or changes one, in place. Ctrl+Enter saves, Esc closes and keeps a draft. */
export function QuickForm({ table, record, onClose }: QuickFormProps) {
  const { locale } = useApp()
  const { active } = useOpenCard()
  const formId = useId()
  const box = useRef<HTMLFormElement>(null)
  const { start, fieldsFor } = useQuickStart(table, record)
  const form = useForm(start)
  const fields = fieldsFor(textOf(form.state, 'type'))
  const facts = useFacts()
  const hasFacts = !record && table.key === CARD_TABLES.followUps && facts.offered.length > 0
  const { busy, failure, save } = useQuickSave({
    ...(hasFacts ? { facts } : {}),
    form,
    fields,
    table,
    record,
    draftKey: start.draftKey,
    onClose,
  })
  const text = cardMessages[locale].add
  const name = kindWord(table, locale)
  const title = record ? text.edit(name) : text.titleOf(name)
  useFocusOnFirst(box)
  useShortcuts({ 'Ctrl+Enter': () => void save() }, active)
  const closeOnEscape = (event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }) => {
    if (event.key !== 'Escape' || event.defaultPrevented || composition().owns(event))
      return goToNextControl(event)
    event.preventDefault()
    onClose()
  }
  return (
    <form
      ref={box}
      class="quick-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={closeOnEscape}
    >
      <h3>{title}</h3>
      {fields.map((field) => (
        <QuickField key={field.key} table={table} field={field} form={form} id={`${formId}-${field.key}`} />
      ))}
      {!record && table.key === 'transactions' && <CreditNote amount={textOf(form.state, 'amount')} />}
      {hasFacts && <CustomerFacts facts={facts} id={formId} />}
      {failure && <Banner tone="danger">{failure}</Banner>}
      <div class="form-foot">
        <div class="button-row">
          <Button look="primary" class="primary" busy={busy !== undefined} onClick={() => void save()}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
        <p class="quiet small" role="status">
          {busy ?? text.keys}
        </p>
      </div>
      <DraftLine draftKey={start.draftKey} onDrop={form.reset} />
    </form>
  )
}

/** What the form begins with and which fields it asks for. */
function useQuickStart(table: FormTable, record: RegisterRecord | undefined) {
  const { me } = useRegister()
  const { card, today } = useOpenCard()
  if (record) {
    const fields = table.fields.filter(
      (field) => field.editable && !field.retired && !isLinkToCustomer(field),
    )
    return {
      fieldsFor: () => fields,
      start: { draftKey: `${table.key}:${record.id}`, base: record.values, proposed: {} },
    }
  }
  const fieldsFor = (type: string) => quickFields(table, { type }).filter((field) => field.editable)
  const fields = fieldsFor('')
  const ground = { customer: card.id, now: today, me }
  const given = { ...quickDefaults({ ...table, sheetId: 0 }, ground), ...usualAnswers(table) }
  const proposed = fields.flatMap(({ key }) => (given[key] === undefined ? [] : [[key, String(given[key])]]))
  return {
    fieldsFor,
    start: { draftKey: `+${table.key}:${card.id}`, base: {}, proposed: Object.fromEntries(proposed) },
  }
}

const isLinkToCustomer = ({ kind, to }: FormField): boolean => kind === 'link' && to === CUSTOMERS

function useFocusOnFirst(box: RefObject<HTMLFormElement | null>): void {
  const focusFirst = useCallback(
    () => box.current?.querySelector<HTMLElement>('.chip input, .control')?.focus(),
    [box],
  )
  useEffect(() => {
    focusFirst()
    box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [focusFirst, box])
}

/** Says that what is typed is kept, with the way to let go of it. */
function DraftLine({ draftKey, onDrop }: { readonly draftKey: string; readonly onDrop: () => void }) {
  const text = customerMessages[useApp().locale].form
  const { byKey } = useDrafts()
  if (!byKey.has(draftKey)) return null
  const drop = () => {
    onDrop()
    dropDraft(draftKey)
  }
  return (
    <p class="draft-state quiet small">
      <span>{text.draftKept}</span>
      <Button look="quiet" class="small" onClick={drop}>
        {text.draftDrop}
      </Button>
    </p>
  )
}
