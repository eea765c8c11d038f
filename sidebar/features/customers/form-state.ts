import type { ConflictLine } from '../../../src/features/customers'
import type { Field } from '../../../src/register/field'
import type { Issue } from '../../../src/register/issue'
import { fieldValue, isBlank, type RecordValues, type Value } from '../../../src/register/value'
import type { Checked } from './local-check'

/** A form while somebody fills it in. Everything typed is text; the server makes numbers and days of it. */
export interface FormState {
  /** Values as opened; empty for a new customer. */
  readonly base: RecordValues
  readonly typed: Readonly<Record<string, string>>
  /** What the rules said of a text when its field was left. */
  readonly checked: Readonly<Record<string, { readonly text: string } & Checked>>
  /** Fields that were filled in for the person, and the key of the field that said so. */
  readonly filled: Readonly<Record<string, string>>
  readonly phoneCountry: string
  /** Tries to save so far; from the first on, required fields left empty are pointed out. */
  readonly attempt: number
  readonly conflicts: readonly ConflictLine[]
  /** Customers of whom the person said that they are not the same. */
  readonly notTwins: readonly string[]
}

/** A value as it stands in a field. */
const fieldText = (value: Value): string => String(value)

/** A form as it opens, with what was typed into it before. */
export const openForm = (
  base: RecordValues,
  typed: Readonly<Record<string, string>>,
  phoneCountry: string,
): FormState => ({
  base,
  typed,
  checked: {},
  filled: {},
  phoneCountry,
  attempt: 0,
  conflicts: [],
  notTwins: [],
})

/** What stands in a field. */
export const textOf = ({ base, typed }: FormState, key: string): string =>
  typed[key] ?? fieldText(fieldValue(base, key))

/** Whether a field differs from what was opened. */
export const isChanged = (state: FormState, key: string): boolean =>
  state.typed[key] !== undefined && state.typed[key] !== fieldText(fieldValue(state.base, key))

/** A text typed into a field. */
export function typeInto(state: FormState, key: string, text: string): FormState {
  const { [key]: _, ...filled } = state.filled
  return { ...state, filled, typed: { ...state.typed, [key]: text } }
}

/**
 * What the rules say of a text. Where it is good it is written as the register writes it. An answer about a text
 * that has changed since is dropped.
 */
export function withCheck(state: FormState, field: Field, text: string, checked: Checked): FormState {
  if (textOf(state, field.key) !== text) return state
  const isGood = checked.issues.length === 0 && field.kind !== 'birthday'
  const tidy = isGood ? fieldText(checked.value) : text
  const next = tidy === text ? state : { ...state, typed: { ...state.typed, [field.key]: tidy } }
  const filled = withFills(next, field.key, checked.fills)
  return { ...filled, checked: { ...filled.checked, [field.key]: { ...checked, text: tidy } } }
}

/** Fills in what a field said about others, where nobody has typed anything meanwhile. */
const withFills = (state: FormState, from: string, fills: RecordValues): FormState =>
  Object.entries(fills).reduce((next, [key, value]) => {
    if (!isBlank(textOf(next, key))) return next
    const typed = typeInto(next, key, fieldText(value))
    return { ...typed, filled: { ...typed.filled, [key]: from } }
  }, state)

/** What was found wrong with a field as it stands; nothing while it is being typed anew. */
export function issueOf(state: FormState, field: Field): Issue | undefined {
  const text = textOf(state, field.key)
  if (field.required && state.attempt > 0 && isBlank(text)) return { field: field.key, reason: 'required' }
  const known = state.checked[field.key]
  return known?.text === text ? known.issues[0] : undefined
}

/** Changed fields whose text the rules have not seen yet. */
export const unchecked = <Each extends Field>(state: FormState, fields: readonly Each[]): Each[] =>
  fields.filter(({ key }) => isChanged(state, key) && state.checked[key]?.text !== textOf(state, key))

/** What the person changed, as text. */
export const mineOf = (state: FormState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(state.typed)
      .filter((key) => isChanged(state, key))
      .map((key) => [key, textOf(state, key)]),
  )

/** What the server found wrong, set beside the fields. */
export function withIssues(state: FormState, issues: readonly Issue[]): FormState {
  const checked = issues.map((issue) => {
    const text = textOf(state, issue.field)
    return [issue.field, { text, value: text, issues: [issue], keys: [], fills: {} }] as const
  })
  return {
    ...state,
    attempt: state.attempt + 1,
    checked: { ...state.checked, ...Object.fromEntries(checked) },
  }
}

/** Somebody changed the record meanwhile: fields the person left alone follow, those in conflict wait for a choice. */
export const withConflicts = (
  state: FormState,
  conflicts: readonly ConflictLine[],
  now: RecordValues,
): FormState => {
  const inConflict = new Set(conflicts.map(({ field }) => field))
  const mine = mineOf(state)
  const kept = Object.fromEntries(
    [...inConflict].map((field) => [field, fieldValue(state.base, field)] as const),
  )
  return { ...state, typed: mine, base: { ...now, ...kept }, conflicts }
}

/** A person's choice for one conflict: the other's value becomes what the form starts from. */
export function settle(
  state: FormState,
  { field, theirs }: ConflictLine,
  choice: 'mine' | 'theirs',
): FormState {
  const mine = textOf(state, field)
  return {
    ...state,
    base: { ...state.base, [field]: theirs },
    typed: { ...state.typed, [field]: choice === 'mine' ? mine : fieldText(theirs) },
    conflicts: state.conflicts.filter((conflict) => conflict.field !== field),
  }
}
