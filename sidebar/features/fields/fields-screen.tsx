import './fields-screen.css'
import { useState } from 'preact/hooks'
import { foldText } from '../../../src/base/text-fold'
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
import { Badge } from '../../ui/badge'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { List } from '../../ui/list'
import { TextField } from '../../ui/text-field'
import { DictionaryButton } from './dictionary-button'

/** The fields of a tab, each with what it is. */
export function FieldsScreen({ active }: ScreenProps<'fields'>) {
  const text = fieldsMessages[useApp().locale]
  const asked = useCall('fields.list', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked} lines={6}>
        {(list) => <Listed list={list} />}
      </AskedView>
    </>
  )
}

function Listed({ list: { tables, mayEdit, keeper } }: { readonly list: FieldList }) {
  const { locale, open } = useApp()
  const text = fieldsMessages[locale]
  const [chosen, choose] = useState(tables[0]?.key ?? '')
  const [typed, setTyped] = useState('')
  const table = tables.find(({ key }) => key === chosen) ?? tables[0]
  if (!table) return null
  const wanted = foldText(typed)
  const shown = table.fields.filter(({ header }) => foldText(header).includes(wanted))
  return (
    <>
      {!mayEdit && (
        <Banner tone="plain" announce={false}>
          {text.lookOnly(keeper)}
        </Banner>
      )}
      {tables.length > 1 && (
        <Choice
          label={text.table}
          options={tables.map(({ key, tab }) => ({ value: key, label: tab }))}
          value={chosen}
          onChoose={choose}
        />
      )}
      <div class="button-row fields-actions">
        {mayEdit && (
          <Button look="primary" onClick={() => open('add-field', { table: table.key })}>
            {text.add}
          </Button>
        )}
        {mayEdit && <Button onClick={() => open('add-table', {})}>{text.addTable}</Button>}
        <DictionaryButton />
      </div>
      <TextField label={text.filter} value={typed} onInput={setTyped} />
      <p class="quiet small" role="status">
        {text.count(shown.length)}
      </p>
      <List
        label={text.list(table.tab)}
        items={shown}
        keyOf={({ key }) => key}
        onOpen={({ key }) => open('field', { table: table.key, key })}
        render={(field) => <FieldLine field={field} />}
      />
    </>
  )
}

function FieldLine({ field }: { readonly field: Field }) {
  const { locale } = useApp()
  const text = fieldsMessages[locale]
  const marks = (['required', 'hidden', 'retired', 'own'] as const).filter((mark) => field[mark])
  return (
    <>
      <span class="list-line">
        <span class="two-lines">{field.header}</span>
        {marks.map((mark) => (
          <Badge key={mark} text={text[mark]} tone={mark === 'retired' ? 'warning' : 'plain'} />
        ))}
      </span>
      <span class="quiet small">{kindName(field.kind, locale)}</span>
    </>
  )
}
