import type { AskedField, AskedTable } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { type ConditionRow, SPANS, withField } from './condition-rows'

interface RowFieldsProps {
  readonly row: ConditionRow
  /** Counted from 1 within its block. */
  readonly place: number
  readonly table: AskedTable
  readonly onChange: (row: ConditionRow) => void
  readonly onRemove: () => void
}

/** One condition: which field, what is asked, and what it is compared with. */
export function RowFields({ row, place, table, onChange, onRemove }: RowFieldsProps) {
  const text = searchMessages[useApp().locale].build
  const field = table.fields.find(({ key }) => key === row.field)
  const fields = table.fields.map(({ key, header }) => ({ value: key, label: header }))
  const tests = (field?.tests ?? []).map((test) => ({ value: test, label: text.tests[test] }))
  return (
    <fieldset class="facet">
      <legend>{text.condition(place)}</legend>
      <Choice
        label={text.field}
        options={fields}
        value={row.field}
        onChoose={(key) => {
          const chosen = table.fields.find((each) => each.key === key)
          if (chosen) onChange(withField(chosen))
        }}
      />
      <CheckBox
        label={text.turned}
        checked={row.turned}
        onChange={(turned) => onChange({ ...row, turned })}
      />
      <Choice
        label={text.test}
        options={tests}
        value={row.test}
        onChoose={(test) => {
          const chosen = field?.tests.find((each) => each === test)
          if (chosen) onChange({ ...row, test: chosen })
        }}
      />
      <ValueFields row={row} field={field} onChange={onChange} />
      <Button look="quiet" aria-label={`${text.remove} ${text.condition(place)}`} onClick={onRemove}>
        {text.remove}
      </Button>
    </fieldset>
  )
}

interface ValueFieldsProps extends Pick<RowFieldsProps, 'row' | 'onChange'> {
  readonly field: AskedField | undefined
}

function ValueFields({ row, field, onChange }: ValueFieldsProps) {
  const text = searchMessages[useApp().locale].build
  const setValue = (value: string) => onChange({ ...row, value })
  if (row.test === 'blank') return null
  if (field?.typed === 'yes-no') {
    const options = (['yes', 'no'] as const).map((value) => ({ value, label: text[value] }))
    return <Choice label={text.value} options={options} value={row.value} onChoose={setValue} />
  }
  if (row.test === 'is' && field && field.choices.length > 0) {
    const options = field.choices.map((label) => ({ value: label, label }))
    return <Choice label={text.value} options={options} value={row.value} onChoose={setValue} />
  }
  if (row.test === 'within') return <SpanFields row={row} onChange={onChange} />
  return (
    <>
      <TextField
        label={row.test === 'between' ? text.from : text.value}
        value={row.value}
        onInput={setValue}
      />
      {row.test === 'between' && (
        <TextField label={text.to} value={row.to} onInput={(to) => onChange({ ...row, to })} />
      )}
    </>
  )
}

function SpanFields({ row, onChange }: Pick<RowFieldsProps, 'row' | 'onChange'>) {
  const text = searchMessages[useApp().locale].build
  const spans = SPANS.map((value) => ({ value, label: text.spans[value] }))
  return (
    <>
      <TextField label={text.howMany} value={row.value} onInput={(value) => onChange({ ...row, value })} />
      <Choice
        label={text.span}
        options={spans}
        value={row.span}
        onChoose={(value) => {
          const span = SPANS.find((each) => each === value)
          if (span) onChange({ ...row, span })
        }}
      />
    </>
  )
}
