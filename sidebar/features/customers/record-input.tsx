import { searchCustomers } from '../../../src/register/search/search-customers'
import { useIndex } from '../../app/index-store'
import { Choice } from '../../ui/choice'
import type { Option } from '../../ui/choice-list'
import type { ControlProps } from './field-input'

/** Names in sight at once below the field. */
const MOST_SHOWN = 8

/** A customer chosen by name, sound, phone or number; what is stored is the number. */
export function RecordInput({ onInput, ...control }: ControlProps) {
  const { index } = useIndex()
  const optionOf = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({
    value: id,
    label: `${name} ${id}`,
  })
  const chosen = index.byId.get(control.value)
  const find = (typed: string): Option[] => {
    const text = typed.trim()
    if (text === '') return []
    return searchCustomers(index, text)
      .slice(0, MOST_SHOWN)
      .map(({ customer }) => optionOf(customer))
  }
  return <Choice {...control} options={chosen ? [optionOf(chosen)] : []} find={find} onChoose={onInput} />
}
