import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import type { Option } from '../../ui/choice-list'
import { CheckBox, RadioGroup } from '../../ui/radio-group'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { fieldSent, KindOfField, NO_FIELD, type TypedField } from './new-field'

type OwnTable = Extract<Params<'fields.addTable'>['table'], { from: 'own' }>
const PLACES = ['timeline', 'list', 'none'] as const

interface OwnTableFormProps {
  readonly tabs: readonly Option[]
  readonly busy: boolean
  readonly add: (table: OwnTable) => void
}

/** Asks for the name of a table, whether it is about customers, where it shows, and its fields. */
export function OwnTableForm({ tabs, busy, add }: OwnTableFormProps) {
  const text = fieldsMessages[useApp().locale]
  const [name, setName] = useState('')
  const [ofCustomers, setOfCustomers] = useState(true)
  const [place, setPlace] = useState<OwnTable['place']>('list')
  const [fields, setFields] = useState<readonly TypedField[]>([NO_FIELD])
  const sent = fields.flatMap((field) => fieldSent(field) ?? [])
  const set = (index: number, changes: Partial<TypedField>) =>
    setFields(fields.map((field, at) => (at === index ? { ...field, ...changes } : field)))
  return (
    <>
      <TextField label={text.tableName} required value={name} onInput={setName} />
      <CheckBox label={text.ofCustomers} checked={ofCustomers} onChange={setOfCustomers} />
      {ofCustomers && (
        <RadioGroup
          label={text.onCard}
          options={PLACES.map((value) => ({ value, label: text.places[value] }))}
          value={place}
          onChoose={(value) => setPlace(PLACES.find((each) => each === value) ?? 'list')}
        />
      )}
      {fields.map((field, index) => (
        <Section key={index} title={text.fieldNumber(index + 1)}>
          <TextField label={text.name} value={field.header} onInput={(header) => set(index, { header })} />
          <KindOfField field={field} set={(changes) => set(index, changes)} tabs={tabs} />
        </Section>
      ))}
      <div class="button-row">
        <Button onClick={() => setFields([...fields, NO_FIELD])}>{text.oneMore}</Button>
        <Button
          look="primary"
          busy={busy || name.trim() === '' || sent.length === 0}
          onClick={() => add({ from: 'own', name, ofCustomers, place, fields: sent })}
        >
          {text.createTable}
        </Button>
      </div>
    </>
  )
}
