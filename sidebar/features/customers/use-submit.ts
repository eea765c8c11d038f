import { useRef, useState } from 'preact/hooks'
import type { FormField, SaveReply } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { type App, useApp, useRegister } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { draftOf, dropDraft, keepDraft, releaseDraft } from '../../app/drafts'
import { frameMessages } from '../../app/messages'
import { useRequestId } from '../../app/use-request-id'
import { type FormState, issueOf, mineOf, textOf, withConflicts, withIssues } from './form-state'
import { sendForm } from './send-form'
import type { Form } from './use-form'

/** A second press this soon after the form was emptied belongs to the first. */
const DOUBLE_PRESS_MS = 1_000

/** What the form says about its last attempt to be saved. */
export interface SubmitState {
  readonly busy?: string
  readonly failure?: string
}

interface SubmitOptions {
  readonly form: Form
  readonly fields: readonly FormField[]
  readonly draftKey: string
  /** Undefined for a new one. */
  readonly customer: { readonly id: string; readonly hint: number | undefined } | undefined
  readonly metTwin: boolean
  /** The form is empty for the next customer. */
  readonly onNext: () => void
  readonly onSaved: (reply: Extract<SaveReply, { state: 'saved' }>) => void
}

/** Checks and saves a form. `next` empties the form of a new customer at once and saves behind it. */
export function useSubmit(options: SubmitOptions) {
  const { form, fields, draftKey } = options
  const app = useApp()
  const { country } = useRegister()
  const [state, setState] = useState<SubmitState>({})
  const requestId = useRequestId()
  const isRunning = useRef(false)
  const emptiedAt = useRef(Number.NEGATIVE_INFINITY)
  const run = async (next: boolean) => {
    const checked = await form.checkAll(fields)
    const tried = { ...checked, attempt: checked.attempt + 1 }
    form.change(tried)
    if (fields.some((field) => issueOf(tried, field)) || tried.conflicts.length > 0) return
    const content = paramsOf(tried, country, options)
    const params = { ...content, requestId: requestId(JSON.stringify(content)) }
    const texts = customerMessages[app.locale].form
    if (next) {
      form.reset()
      emptiedAt.current = Date.now()
      options.onNext()
      releaseDraft(draftKey)
      app.notify({ text: texts.saving })
      void saveBehind(app, params, tried, options)
      return
    }
    setState({ busy: texts.saving })
    const result = await sendForm(params, () => setState({ busy: frameMessages[app.locale].confirming }))
    setState(
      result.ok ? settle(app, form, result.value, options) : { failure: errorText(result.error, app.locale) },
    )
    if (!result.ok || result.value.state !== 'saved') return
    dropDraft(draftKey)
    noteResult(app, result.value, params.requestId, fields)
    options.onSaved(result.value)
  }
  const submit = async (next = false) => {
    const isSecondPress = next && !form.isTouchedNow() && Date.now() - emptiedAt.current < DOUBLE_PRESS_MS
    if (isRunning.current || isSecondPress) return
    isRunning.current = true
    try {
      await run(next)
    } finally {
      isRunning.current = false
    }
  }
  return { ...state, submit }
}

type Params = Parameters<typeof sendForm>[0]

function paramsOf(
  state: FormState,
  country: string,
  { customer, metTwin }: SubmitOptions,
): Omit<Params, 'requestId'> {
  const mine = mineOf(state)
  const base = Object.fromEntries(
    Object.keys(mine).flatMap((key) => {
      const value = state.base[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
  return {
    ...(customer === undefined ? {} : customer),
    base,
    mine,
    metTwin,
    ...(state.phoneCountry === country ? {} : { phoneCountry: state.phoneCountry }),
  }
}

/** What the form shows after an answer. */
function settle(app: App, form: Form, reply: SaveReply, { fields }: SubmitOptions): SubmitState {
  if (reply.state === 'refused') form.change(withIssues(form.latest.current, reply.issues))
  if (reply.state === 'conflict')
    form.change(withConflicts(form.latest.current, reply.conflicts, reply.card.values))
  const failure = failureOf(app, reply, fields)
  return failure === undefined ? {} : { failure }
}

function failureOf(app: App, reply: SaveReply, fields: readonly FormField[]): string | undefined {
  const text = customerMessages[app.locale]
  if (reply.state === 'gone') return text.form.gone
  if (reply.state !== 'forbidden') return undefined
  const headers = reply.fields.map((key) => fields.find((field) => field.key === key)?.header ?? key)
  return text.form.mayNot(headers.join(text.card.between), app.start.register?.administrator ?? '')
}

/** Says what was saved, with the way back. */
function noteResult(
  app: App,
  { card, result }: Extract<SaveReply, { state: 'saved' }>,
  operation: string,
  fields: readonly FormField[],
): void {
  const text = customerMessages[app.locale].form
  const name = String(card.values[nameFieldOf(fields)?.key ?? ''] ?? '')
  if (result === 'unchanged') app.notify({ text: text.unchanged })
  else app.notify({ text: text[result](card.id, name).trim(), operation })
}

/** Saves a new customer while the next one is typed. What could not be saved comes back as a draft of its own. */
async function saveBehind(
  app: App,
  params: Params,
  state: FormState,
  { fields, draftKey }: SubmitOptions,
): Promise<void> {
  const doubt = () => app.notify({ text: frameMessages[app.locale].confirming })
  const result = await sendForm(params, doubt)
  if (result.ok && result.value.state === 'saved') {
    if (!draftOf(draftKey)) dropDraft(draftKey)
    return noteResult(app, result.value, params.requestId, fields)
  }
  const failure = result.ok ? failureOf(app, result.value, fields) : failureText(app, result.error)
  keepDraft(`new:${params.requestId.slice(0, 8)}`, {
    at: new Date().toISOString(),
    base: {},
    mine: mineOf(state),
  })
  const name = textOf(state, nameFieldOf(fields)?.key ?? '')
  app.notify({ text: `${customerMessages[app.locale].form.stillHere(name)} ${failure ?? ''}`.trim() })
}

const failureText = (app: App, error: CallError): string => errorText(error, app.locale)
