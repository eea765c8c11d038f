import { useRef, useState } from 'preact/hooks'
import type { SaveReply } from '../../../src/features/card'
import { cardMessages } from '../../../src/features/card/messages'
import type { Card, FormField, FormTable } from '../../../src/features/customers'
import type { RegisterRecord } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { dropDraft } from '../../app/drafts'
import { frameMessages } from '../../app/messages'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'
import { type FormState, issueOf, mineOf, withIssues } from '../customers/form-state'
import type { Form } from '../customers/use-form'
import { kindWord } from './entry-words'
import { useOpenCard } from './open-card'
import { type FactsForm, factsOf } from './use-facts'

interface QuickSaveOptions {
  readonly form: Form
  readonly fields: readonly FormField[]
  readonly table: FormTable
  readonly record: RegisterRecord | undefined
  readonly draftKey: string
  readonly onClose: () => void
  /** What is learnt of the customer, saved with a new record. */
  readonly facts?: FactsForm
}

/** Checks and saves a short form once, however often the button is pressed. What was typed stays where it was not saved. */
export function useQuickSave(options: QuickSaveOptions) {
  const { form, fields, record } = options
  const { locale } = useApp()
  const { card } = useOpenCard()
  const [state, setState] = useState<{ readonly busy?: string; readonly failure?: string }>({})
  const isRunning = useRef(false)
  const requestId = useRequestId()
  const settle = useSettling(options, setState)
  const run = async () => {
    const checked = await form.checkAll(fields)
    const tried = { ...checked, attempt: checked.attempt + 1 }
    form.change(tried)
    const { facts } = options
    const learnt = facts && (await facts.form.checkAll(facts.chosen))
    if (fields.some((field) => issueOf(tried, field))) return
    if (facts?.chosen.some((field) => learnt && issueOf(learnt, field))) return
    const id = requestId(JSON.stringify([mineOf(tried), card.id, learnt ? mineOf(learnt) : {}]))
    setState({ busy: cardMessages[locale].add.saving })
    const doubt = () => setState({ busy: frameMessages[locale].confirming })
    settle(await send(options, tried, card, id, doubt), id)
  }
  const save = async () => {
    if (isRunning.current || (!record && !form.isTouchedNow())) return
    isRunning.current = true
    try {
      await run()
    } finally {
      isRunning.current = false
    }
  }
  return { ...state, save }
}

/** Sends what was typed: as a new record of the customer, or as changes of one. */
function send(
  { table: { key: table }, record, facts }: QuickSaveOptions,
  state: FormState,
  { id: customer, row }: Card,
  requestId: string,
  doubt: () => void,
) {
  const mine = mineOf(state)
  const place = row === undefined ? {} : { hint: row }
  const learnt = facts && factsOf(facts)
  const more = learnt ? { facts: learnt } : {}
  if (!record) return callOnce('card.add', { requestId, table, customer, ...place, mine, ...more }, doubt)
  const base = Object.fromEntries(Object.keys(mine).map((key) => [key, state.base[key] ?? '']))
  return callOnce('card.edit', { requestId, table, id: record.id, base, mine }, doubt)
}

/** What follows from an answer: the form closes and says what was saved, or says why it was not. */
function useSettling(
  { form, table, draftKey, onClose, facts }: QuickSaveOptions,
  setState: (state: { readonly failure?: string }) => void,
) {
  const app = useApp()
  const { administrator } = useRegister()
  const { again } = useOpenCard()
  const text = cardMessages[app.locale].add
  const name = kindWord(table, app.locale)
  const finish = (operation: string, toDos: number) => {
    dropDraft(draftKey)
    if (facts) dropDraft(facts.draftKey)
    app.notify({ text: toDos > 0 ? text.savedWithToDos(name, toDos) : text.saved(name), operation })
    again()
    onClose()
  }
  return (result: Awaited<ReturnType<typeof send>>, operation: string) => {
    if (!result.ok && result.error.reason !== 'answer-lost')
      return setState({ failure: `${text.failed(name)} ${errorText(result.error, app.locale)}` })
    if (!result.ok) return finish(operation, 0)
    const reply = result.value
    if (reply.state === 'saved') return finish(operation, reply.toDos)
    if (reply.state === 'unchanged') return onClose()
    pointOut(reply, form, facts)
    const failure = failureText(reply, text, administrator)
    setState(failure === undefined ? {} : { failure })
  }
}

/** Sets what a rule found wrong beside the fields: those of the record, or of its customer. */
function pointOut(reply: SaveReply, form: Form, facts: FactsForm | undefined): void {
  if (reply.state !== 'refused') return
  const told = reply.ofCustomer && facts ? facts.form : form
  told.change(withIssues(told.latest.current, reply.issues))
}

type Texts = (typeof cardMessages)['en']['add']

/** Why nothing was written; undefined where the fields say it themselves. */
function failureText(reply: SaveReply, text: Texts, administrator: string): string | undefined {
  if (reply.state === 'gone') return text.gone
  if (reply.state === 'forbidden') return text.mayNot(administrator)
  return reply.state === 'conflict' ? text.changed : undefined
}
