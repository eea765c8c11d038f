import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FormField } from '../../../src/features/customers'
import { contextOfRecord } from '../../../src/register/rules/country'
import { contextOfCountry, type RuleContext } from '../../../src/register/rules/rule-context'
import { isBlank, type RecordValues, type Value } from '../../../src/register/value'
import { useRegister } from '../../app/app-context'
import { draftOf, flushDrafts, keepDraft, useDrafts } from '../../app/drafts'
import { type FormState, mineOf, openForm, textOf, typeInto, unchecked, withCheck } from './form-state'
import { type Checked, checkField } from './local-check'

/** What a form is opened with. */
export interface FormStart {
  readonly draftKey: string
  readonly base: RecordValues
  /** Filled in for the person, and no draft as long as nothing else is typed. */
  readonly proposed: Readonly<Record<string, string>>
}

/** How phones and days of this form are read. */
export function contextOf(state: FormState, country: string): RuleContext {
  const home = contextOfCountry(country)
  const chosen = state.phoneCountry === country ? home : { ...home, phoneCountry: state.phoneCountry }
  return contextOfRecord({ ...state.base, ...state.typed }, chosen)
}

function startState({ draftKey, base, proposed }: FormStart, country: string): FormState {
  const draft = draftOf(draftKey)
  const mine = Object.entries(draft?.mine ?? proposed).map(([key, value]) => [key, String(value)] as const)
  return openForm({ ...base, ...draft?.base }, Object.fromEntries(mine), country)
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/** Whether something is typed that nobody proposed. */
function isTouchedForm(state: FormState, { proposed }: FormStart): boolean {
  const mine = mineOf(state)
  return Object.keys(mine).length > 0 && !isSame(mine, proposed)
}

const NONE: readonly FormField[] = []
/** What a good value says about other fields by what is known outside of the form. */
type Known = (field: FormField, value: Value) => RecordValues
const nothingKnown: Known = () => ({})

/** Checks a text, and says what follows from it for other fields that the person may fill: by the rules, and by what is known. */
async function checkBeside(
  field: FormField,
  text: string,
  ground: { readonly context: RuleContext; readonly fields: readonly FormField[]; readonly known: Known },
): Promise<Checked> {
  const fillable = ground.fields.filter(({ editable }) => editable)
  const checked = await checkField(field, text, ground.context, fillable)
  if (checked.issues.length > 0) return checked
  const known = Object.entries(ground.known(field, checked.value)).filter(
    ([key, value]) => !isBlank(value) && fillable.some((each) => each.key === key),
  )
  return { ...checked, fills: { ...Object.fromEntries(known), ...checked.fills } }
}

/** A form being filled in: its state, its checks, its draft. What one of `fields` says of another is filled in. */
export function useForm(start: FormStart, fields: readonly FormField[] = NONE, known: Known = nothingKnown) {
  const outside = useRef(known)
  outside.current = known
  const { country } = useRegister()
  const [state, setState] = useState(() => startState(start, country))
  const latest = useRef(state)
  latest.current = state
  const change = useCallback((next: FormState) => {
    latest.current = next
    setState(next)
  }, [])
  const isTouched = isTouchedForm(state, start)
  useFlushing()
  const { isLoaded } = useDrafts()
  const opening = useRef({ start, isTouched })
  opening.current = { start, isTouched }
  useEffect(() => {
    const { start: from, isTouched: isTyping } = opening.current
    if (isLoaded && !isTyping && draftOf(from.draftKey)) change(startState(from, country))
  }, [isLoaded, change, country])
  const check = useCallback(
    async (field: FormField) => {
      const text = textOf(latest.current, field.key)
      const context = contextOf(latest.current, country)
      const checked = await checkBeside(field, text, { context, fields, known: outside.current })
      change(withCheck(latest.current, field, text, checked))
    },
    [change, country, fields],
  )
  /** Waits until every changed field has been seen by the rules. */
  const checkAll = async (fields: readonly FormField[]) => {
    await Promise.all(unchecked(latest.current, fields).map(check))
    return latest.current
  }
  const type = (key: string, text: string) => {
    const next = typeInto(latest.current, key, text)
    change(next)
    if (isTouchedForm(next, start))
      keepDraft(start.draftKey, { at: new Date().toISOString(), base: next.base, mine: mineOf(next) })
  }
  /** Whether anything is typed at this moment, not only as last drawn. */
  const isTouchedNow = () => isTouchedForm(latest.current, start)
  const reset = () => change(openForm(start.base, start.proposed, country))
  return { state, change, latest, type, check, checkAll, reset, isTouchedNow }
}

export type Form = ReturnType<typeof useForm>

/** Sends drafts at once when the form is left or the page goes. */
function useFlushing(): void {
  useEffect(() => {
    window.addEventListener('pagehide', flushDrafts)
    return () => {
      window.removeEventListener('pagehide', flushDrafts)
      flushDrafts()
    }
  }, [])
}
