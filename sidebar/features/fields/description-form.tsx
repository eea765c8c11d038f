import { useState } from 'preact/hooks'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { type Field, NUMBER, PROBLEMS } from '../../../src/register/field'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { useFieldEdit } from './use-field-edit'

interface DescriptionFormProps {
  readonly table: string
  readonly field: Field
  readonly again: () => void
}

/** What a field is called, and what is said about it; the number and the problems have a name only. */
export function DescriptionForm({ table, field, again }: DescriptionFormProps) {
  const text = fieldsMessages[useApp().locale]
  const { key } = field
  const [header, setHeader] = useState(field.header)
  const { busy, problem, run } = useFieldEdit(again)
  const isGiven = key === NUMBER || key === PROBLEMS
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField label={text.name} value={header} onInput={setHeader} />
      <Button
        busy={busy || header.trim() === '' || header === field.header}
        onClick={() => void run({ edit: 'rename', table, key, header })}
      >
        {text.renameChoice}
      </Button>
      {!isGiven && <Details table={table} field={field} again={again} />}
    </>
  )
}

function Details({ table, field, again }: DescriptionFormProps) {
  const text = fieldsMessages[useApp().locale]
  const [said, setSaid] = useState({
    translated: field.translated ?? '',
    hint: field.hint ?? '',
    required: field.required === true,
    sensitive: field.sensitive === true,
  })
  const { busy, problem, run } = useFieldEdit(again)
  const set = (changes: Partial<typeof said>) => setSaid({ ...said, ...changes })
  const isFilledIn = field.kind !== 'computed' && !field.formula
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField
        label={text.translated}
        value={said.translated}
        onInput={(translated) => set({ translated })}
      />
      <TextField long label={text.hint} value={said.hint} onInput={(hint) => set({ hint })} />
      {isFilledIn && (
        <CheckBox
          label={text.isRequired}
          checked={said.required}
          onChange={(required) => set({ required })}
        />
      )}
      <CheckBox
        label={text.isSensitive}
        checked={said.sensitive}
        onChange={(sensitive) => set({ sensitive })}
      />
      <Button
        look="primary"
        busy={busy}
        onClick={() => void run({ edit: 'describe', table, key: field.key, ...said })}
      >
        {text.save}
      </Button>
    </>
  )
}
