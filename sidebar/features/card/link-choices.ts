import type { FormField } from '../../../src/features/customers'
import { useApp, useRegister } from '../../app/app-context'
import { useCall } from '../../app/use-call'
import type { Option } from '../../ui/choice-list'
import { listDay } from './day-words'
import { recordWords } from './entry-words'
import { useOpenCard } from './open-card'

/**
 * What a link can lead to, each by its name: the customer's own records where the other table belongs to customers,
 * else the firm's, asked for when a form needs them.
 */
export function useLinkChoices({ to = '' }: FormField): Option[] {
  const { locale } = useApp()
  const { tables } = useRegister()
  const { facts, today } = useOpenCard()
  const ofCustomer = tables.find(({ key }) => key === to)
  const asked = useCall('card.choices', { table: to }, ofCustomer === undefined && to !== '')
  if (!ofCustomer) return (asked.value ?? []).map(([value, label]) => ({ value, label, words: [value] }))
  const ground = { locale, today, names: facts?.names ?? {} }
  const entries = (facts?.timeline.entries ?? []).flatMap((entry) =>
    entry.what === 'record' && entry.table === to ? [entry] : [],
  )
  return entries.map(({ id, at, values }) => ({
    value: id,
    label: `${listDay(at, today, locale)} ${recordWords(ofCustomer, values, ground)}`,
    words: [id],
  }))
}
