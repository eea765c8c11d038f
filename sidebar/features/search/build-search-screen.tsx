import { useState } from 'preact/hooks'
import type { AskedTable } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { type CallError, errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call, newRequestId } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckBox, RadioGroup } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { builtCondition, type ConditionRow, newRow } from './condition-rows'
import { RowFields } from './row-fields'

/** Puts a search together, condition by condition. */
export function BuildSearchScreen({ active }: ScreenProps<'build-search'>) {
  const text = searchMessages[useApp().locale].build
  const asked = useCall('search.overview', {}, active)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked} lines={6}>
        {({ tables }) => <Builder tables={tables} />}
      </AskedView>
    </>
  )
}

function Builder({ tables }: { readonly tables: readonly AskedTable[] }) {
  const { locale, open } = useApp()
  const text = searchMessages[locale].build
  const [rows, setRows] = useState<readonly ConditionRow[]>(() => tables.slice(0, 1).map(newRow))
  const [join, setJoin] = useState<'all' | 'any'>('all')
  const change = (place: number, row: ConditionRow) =>
    setRows(rows.map((each, at) => (at === place ? row : each)))
  const condition = () => JSON.stringify(builtCondition(rows, tables, join))
  const joins = (['all', 'any'] as const).map((value) => ({ value, label: text[value] }))
  return (
    <>
      {rows.map((row, place) => (
        <RowFields
          key={String(place)}
          row={row}
          tables={tables}
          onChange={(next) => change(place, next)}
          onRemove={() => setRows(rows.filter((_, at) => at !== place))}
        />
      ))}
      <div class="button-row">
        {tables.map((table, place) => (
          <Button key={table.key} look="quiet" onClick={() => setRows([...rows, newRow(table)])}>
            {place === 0 ? text.add : text.addLinked(table.tab)}
          </Button>
        ))}
      </div>
      {rows.length > 1 && (
        <RadioGroup
          label={text.join}
          options={joins}
          value={join}
          onChoose={(value) => setJoin(value === 'any' ? 'any' : 'all')}
        />
      )}
      <Button look="primary" onClick={() => open('found', { condition: condition(), name: text.title })}>
        {text.search}
      </Button>
      <KeepForm condition={condition} />
    </>
  )
}

/** Keeps the search under a name, for oneself or for everybody. */
function KeepForm({ condition }: { readonly condition: () => string }) {
  const { locale, notify } = useApp()
  const text = searchMessages[locale].build
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [error, setError] = useState<CallError>()
  const keep = async () => {
    const params = { id: newRequestId(), name: name.trim(), condition: condition(), shared }
    const result = await call('search.keep', params)
    setError(result.ok ? undefined : result.error)
    if (!result.ok) return
    const { outcome } = result.value
    notify({ text: outcome === 'kept' ? text.kept(name.trim()) : text[outcome] })
  }
  return (
    <section aria-label={text.save}>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      <TextField label={text.name} value={name} onInput={setName} />
      <CheckBox label={text.share} checked={shared} onChange={setShared} />
      <Button busy={name.trim() === ''} onClick={() => void keep()}>
        {text.save}
      </Button>
    </section>
  )
}
