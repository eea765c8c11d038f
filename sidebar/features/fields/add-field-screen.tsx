import { useState } from 'preact/hooks'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import type { Option } from '../../ui/choice-list'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { fieldSent, KindOfField, NO_FIELD } from './new-field'
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

const NOTHING = { ...NO_FIELD, translated: '', required: false, sensitive: false }

function NewField({ table, tabs }: { readonly table: string; readonly tabs: readonly Option[] }) {
  const { locale, back } = useApp()
  const text = fieldsMessages[locale]
  const [field, setField] = useState(NOTHING)
  const { busy, problem, run } = useFieldEdit(back)
  const set = (changes: Partial<typeof NOTHING>) => setField({ ...field, ...changes })
  const { header, translated, required, sensitive } = field
  const sent = fieldSent(field)
  const add = () => sent && void run({ edit: 'add', table, ...sent, translated, required, sensitive })
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField label={text.name} required value={header} onInput={(value) => set({ header: value })} />
      <TextField label={text.translated} value={translated} onInput={(value) => set({ translated: value })} />
      <KindOfField field={field} set={set} tabs={tabs} />
      <CheckBox label={text.isRequired} checked={required} onChange={(value) => set({ required: value })} />
      <CheckBox
        label={text.isSensitive}
        checked={sensitive}
        onChange={(value) => set({ sensitive: value })}
      />
      <Button look="primary" busy={busy || !sent} onClick={add}>
        {text.create}
      </Button>
    </>
  )
}
