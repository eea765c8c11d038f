import { useState } from 'preact/hooks'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { kindName } from '../../../src/i18n/field-kind-names'
import { OWN_KINDS } from '../../../src/register/own-kinds'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import type { Option } from '../../ui/choice-list'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { useFieldEdit } from './use-field-edit'

/** Asks what a new field is to be. */
export function AddFieldScreen({ params: { table }, active }: ScreenProps<'add-field'>) {
  const text = fieldsMessages[useApp().locale]
  const asked = useCall('fields.list', {}, active)
  return (
    <>
      <ScreenHead title={text.add} />
      <AskedView asked={asked}>
        {({ tables }) => (
          <NewField table={table} tabs={tables.map(({ key, tab }) => ({ value: key, label: tab }))} />
        )}
      </AskedView>
    </>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const NOTHING = {
  header: '',
  translated: '',
  kind: 'text' as string,
  choices: '',
  to: '',
  required: false,
  sensitive: false,
}

function NewField({ table, tabs }: { readonly table: string; readonly tabs: readonly Option[] }) {
  const { locale, back } = useApp()
  const text = fieldsMessages[locale]
  const [field, setField] = useState(NOTHING)
  const { busy, problem, run } = useFieldEdit(back)
  const set = (changes: Partial<typeof NOTHING>) => setField({ ...field, ...changes })
  const kind = OWN_KINDS.find((each) => each === field.kind)
  const { header, translated, required, sensitive } = field
  const add = () => {
    if (!kind) return
    const choices = kind === 'choice' || kind === 'choices' ? { choices: linesOf(field.choices) } : {}
    const to = kind === 'link' ? { to: field.to } : {}
    void run({ edit: 'add', table, header, translated, kind, required, sensitive, ...choices, ...to })
  }
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField label={text.name} required value={header} onInput={(value) => set({ header: value })} />
      <TextField label={text.translated} value={translated} onInput={(value) => set({ translated: value })} />
      <Choice
        label={text.kind}
        options={OWN_KINDS.map((value) => ({ value, label: kindName(value, locale) }))}
        value={field.kind}
        onChoose={(value) => set({ kind: value })}
      />
      {(kind === 'choice' || kind === 'choices') && (
        <TextField
          long
          label={text.choices}
          value={field.choices}
          onInput={(value) => set({ choices: value })}
        />
      )}
      {kind === 'link' && (
        <Choice
          label={text.leadsTo}
          options={tabs}
          value={field.to}
          onChoose={(value) => set({ to: value })}
        />
      )}
      <CheckBox label={text.isRequired} checked={required} onChange={(value) => set({ required: value })} />
      <CheckBox
        label={text.isSensitive}
        checked={sensitive}
        onChange={(value) => set({ sensitive: value })}
      />
      <Button look="primary" busy={busy || !kind || header.trim() === ''} onClick={add}>
        {text.create}
      </Button>
    </>
  )
}
