import { useState } from 'preact/hooks'
import type { FormField } from '../../../src/features/customers'
import { useRegister } from '../../app/app-context'
import { isChanged, mineOf } from '../customers/form-state'
import { type Form, useForm } from '../customers/use-form'
import { useOpenCard } from './open-card'

/** What is learnt of the customer while a record is written down. */
export interface FactsForm {
  readonly form: Form
  /** Fields that can be named. */
  readonly offered: readonly FormField[]
  /** Fields that were named, in that order. */
  readonly chosen: readonly FormField[]
  readonly choose: (key: string) => void
  readonly draftKey: string
}

/** Days that the record itself sets on the customer. */
const SET_BY_RECORD = ['last-contact', 'next-follow-up']

/** A second form beside that of a record: some fields of its customer, with drafts of their own. */
export function useFacts(): FactsForm {
  const { fields } = useRegister()
  const { card } = useOpenCard()
  const draftKey = `facts:${card.id}`
  const form = useForm({ draftKey, base: card.values, proposed: {} }, fields)
  const [named, setNamed] = useState<readonly string[]>([])
  const offered = fields.filter(
    ({ key, editable, retired }) => editable && !retired && !SET_BY_RECORD.includes(key),
  )
  const isChosen = ({ key }: FormField) => named.includes(key) || isChanged(form.state, key)
  const chosen = offered.filter(isChosen).sort((a, b) => named.indexOf(a.key) - named.indexOf(b.key))
  return { form, offered, chosen, draftKey, choose: (key) => setNamed([...named, key]) }
}

/** The facts as they are sent: what was typed, and what stood there; undefined where nothing was. */
export function factsOf({ form }: FactsForm) {
  const { current: state } = form.latest
  const mine = mineOf(state)
  if (Object.keys(mine).length === 0) return undefined
  return { base: Object.fromEntries(Object.keys(mine).map((key) => [key, state.base[key] ?? ''])), mine }
}
