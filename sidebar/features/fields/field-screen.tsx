import type { FieldList } from '../../../src/features/fields'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { kindName } from '../../../src/i18n/field-kind-names'
import type { Field } from '../../../src/register/field'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { ChoiceEditor } from './choice-editor'
import { DescriptionForm } from './description-form'
import { useFieldEdit } from './use-field-edit'

/** One field: its name and description, its list, its place. */
export function FieldScreen({ params, active }: ScreenProps<'field'>) {
  const text = fieldsMessages[useApp().locale]
  const asked = useCall('fields.list', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked} lines={6}>
        {(list) => <Found list={list} table={params.table} fieldKey={params.key} again={asked.again} />}
      </AskedView>
    </>
  )
}

interface FoundProps {
  readonly list: FieldList
  readonly table: string
  readonly fieldKey: string
  readonly again: () => void
}

function Found({ list, table, fieldKey, again }: FoundProps) {
  const text = fieldsMessages[useApp().locale]
  const fields = list.tables.find(({ key }) => key === table)?.fields ?? []
  const field = fields.find(({ key }) => key === fieldKey)
  if (!field) return <EmptyState text={text.gone} />
  return <FieldView table={table} fields={fields} field={field} mayEdit={list.mayEdit} again={again} />
}

interface FieldViewProps {
  readonly table: string
  readonly fields: readonly Field[]
  readonly field: Field
  readonly mayEdit: boolean
  readonly again: () => void
}

function FieldView({ table, fields, field, mayEdit, again }: FieldViewProps) {
  const { locale } = useApp()
  const hasList = field.kind === 'choice' || field.kind === 'choices'
  return (
    <>
      <h2>{field.header}</h2>
      <p class="quiet small">{kindName(field.kind, locale)}</p>
      {field.hint && !mayEdit && <p>{field.hint}</p>}
      {mayEdit && !field.retired && (
        <DescriptionForm key={JSON.stringify(field)} table={table} field={field} again={again} />
      )}
      {mayEdit && !field.retired && hasList && <ChoiceEditor table={table} field={field} again={again} />}
      {mayEdit && <Place table={table} fields={fields} field={field} again={again} />}
    </>
  )
}

/** The keys with one moved a place. */
function moved(fields: readonly Field[], { key }: Field, step: 1 | -1): string[] | undefined {
  const keys = fields.map((each) => each.key)
  const from = keys.indexOf(key)
  const to = from + step
  if (to < 0 || to >= keys.length) return undefined
  keys.splice(from, 1)
  keys.splice(to, 0, key)
  return keys
}

function Place({ table, fields, field, again }: Omit<FieldViewProps, 'mayEdit'>) {
  const text = fieldsMessages[useApp().locale]
  const { busy, problem, run } = useFieldEdit(again)
  const { key } = field
  const use = (edit: 'hide' | 'show' | 'retire' | 'bring-back') => void run({ edit, table, key })
  const move = (step: 1 | -1) => {
    const keys = moved(fields, field, step)
    if (keys) void run({ edit: 'reorder', table, keys })
  }
  return (
    <Section title={text.place}>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div class="button-row">
        <Button busy={busy || !moved(fields, field, -1)} onClick={() => move(-1)}>
          {text.up}
        </Button>
        <Button busy={busy || !moved(fields, field, 1)} onClick={() => move(1)}>
          {text.down}
        </Button>
        {!field.retired && (
          <Button busy={busy} onClick={() => use(field.hidden ? 'show' : 'hide')}>
            {field.hidden ? text.show : text.hide}
          </Button>
        )}
        <Button busy={busy} onClick={() => use(field.retired ? 'bring-back' : 'retire')}>
          {field.retired ? text.bringBack : text.retire}
        </Button>
      </div>
      <p class="quiet small">{text.retireHint}</p>
    </Section>
  )
}
