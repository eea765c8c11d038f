import { err, ok, type Result } from '../base/result'
import { foldText } from '../base/text-fold'
import { tidySpaces } from '../base/text-spaces'
import type { Choice, Field } from './field'
import type { ChoiceEdit, EditGround, FieldEditFault, ValueChange } from './field-edit'
import { isBlank, type Value } from './value'

/** Longer lists and labels are no drop-downs any more. */
export const MOST_CHOICES = 500
export const LONGEST_CHOICE = 100
/** What separates several choices in a cell. */
const SEPARATOR = ', '
export const SPLITS = /[,，、;；\n]/

type Fault = FieldEditFault
interface EditedChoices {
  readonly choices: readonly Choice[]
  readonly valueChanges: readonly ValueChange[]
}

const labelled = (choices: readonly Choice[], label: string): Choice | undefined =>
  choices.find((choice) => choice.label === label)

/** A label as it may stand in a list; `others` are those beside it. */
function checkedLabel(written: string, others: readonly Choice[]): Result<string, Fault> {
  const label = tidySpaces(written)
  if (isBlank(label)) return err({ reason: 'choice-empty' })
  if (label.length > LONGEST_CHOICE) return err({ reason: 'choice-long', limit: LONGEST_CHOICE })
  if (SPLITS.test(label)) return err({ reason: 'choice-comma', label })
  const taken = others.some((choice) => foldText(choice.label) === foldText(label) || choice.label === label)
  return taken ? err({ reason: 'choice-taken', label }) : ok(label)
}

/** A list of labels as the choices of a new field, in their order. */
export function newChoices(labels: readonly string[]): Result<readonly Choice[], Fault> {
  if (labels.length > MOST_CHOICES) return err({ reason: 'too-many-choices', limit: MOST_CHOICES })
  const choices: Choice[] = []
  for (const written of labels) {
    const label = checkedLabel(written, choices)
    if (!label.ok) return label
    choices.push({ label: label.value })
  }
  return ok(choices)
}

/** A synonym must not stand for two choices: whoever bears it as a label has it alone. */
const withoutSynonym = (choices: readonly Choice[], label: string): Choice[] =>
  choices.map((choice) =>
    choice.synonyms?.some((synonym) => foldText(synonym) === foldText(label))
      ? { ...choice, synonyms: choice.synonyms.filter((synonym) => foldText(synonym) !== foldText(label)) }
      : choice,
  )

function added(choices: readonly Choice[], written: string): Result<EditedChoices, Fault> {
  if (choices.length >= MOST_CHOICES) return err({ reason: 'too-many-choices', limit: MOST_CHOICES })
  const label = checkedLabel(written, choices)
  if (!label.ok) return label
  return ok({ choices: [...withoutSynonym(choices, label.value), { label: label.value }], valueChanges: [] })
}

/** The former label stays as a synonym, so that lists and colleagues who still write it are understood. */
function renamed(
  choices: readonly Choice[],
  { table, key, from, label: written }: Extract<ChoiceEdit, { edit: 'rename-choice' }>,
): Result<EditedChoices, Fault> {
  const choice = labelled(choices, from)
  if (!choice) return err({ reason: 'choice-unknown' })
  const others = choices.filter((each) => each !== choice)
  const label = checkedLabel(written, others)
  if (!label.ok) return label
  const to = label.value
  if (to === from) return ok({ choices, valueChanges: [] })
  const synonyms = [from, ...(choice.synonyms ?? [])].filter((synonym) => synonym !== to)
  const free = withoutSynonym(others, to)
  return ok({
    choices: choices.map((each) =>
      each === choice ? { ...each, label: to, synonyms } : free[others.indexOf(each)]!,
    ),
    valueChanges: [{ table, field: key, from, to }],
  })
}

function removed(
  choices: readonly Choice[],
  { table, key, label, instead }: Extract<ChoiceEdit, { edit: 'remove-choice' }>,
  { inUse }: EditGround,
): Result<EditedChoices, Fault> {
  const choice = labelled(choices, label)
  const rest = choices.filter((each) => each !== choice)
  if (!choice || (instead && !labelled(rest, instead))) return err({ reason: 'choice-unknown' })
  const count = inUse(table, key, label)
  if (count > 0 && instead === undefined) return err({ reason: 'choice-in-use', label, count })
  const valueChanges = count > 0 ? [{ table, field: key, from: label, to: instead ?? '' }] : []
  return ok({ choices: rest, valueChanges })
}

function reordered(choices: readonly Choice[], labels: readonly string[]): Result<EditedChoices, Fault> {
  const ordered = labels.flatMap((label) => labelled(choices, label) ?? [])
  const isWhole = labels.length === choices.length && new Set(ordered).size === choices.length
  return isWhole ? ok({ choices: ordered, valueChanges: [] }) : err({ reason: 'order-incomplete' })
}

/** The list of a field after an edit, and what values have to follow. */
export function editedChoices(
  { kind, choices = [] }: Field,
  edit: ChoiceEdit,
  ground: EditGround,
): Result<EditedChoices, Fault> {
  if (kind !== 'choice' && kind !== 'choices') return err({ reason: 'no-choices' })
  switch (edit.edit) {
    case 'add-choice':
      return added(choices, edit.label)
    case 'rename-choice':
      return renamed(choices, edit)
    case 'remove-choice':
      return removed(choices, edit, ground)
    case 'reorder-choices':
      return reordered(choices, edit.labels)
  }
}

/** A value of a field after a change of its list; of several choices only the one changes, and none stands twice. */
export function valueAfter(
  kind: Field['kind'],
  value: Value,
  { from, to }: Pick<ValueChange, 'from' | 'to'>,
): Value {
  if (kind !== 'choices') return value === from ? to : value
  const labels = String(value).split(SEPARATOR)
  if (!labels.includes(from)) return value
  const after = labels.map((label) => (label === from ? to : label)).filter((label) => label !== '')
  return [...new Set(after)].join(SEPARATOR)
}
