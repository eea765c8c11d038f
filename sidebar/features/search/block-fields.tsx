import type { AskedTable } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { CheckBox, RadioGroup } from '../../ui/radio-group'
import { Fold } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { type ConditionBlock, type ConditionRow, type Join, newRow } from './condition-rows'
import { RowFields } from './row-fields'

interface BlockFieldsProps {
  readonly block: ConditionBlock
  readonly table: AskedTable
  readonly isLinked: boolean
  /** Absent where the block cannot be taken away. */
  readonly onRemove: (() => void) | undefined
  readonly onChange: (block: ConditionBlock) => void
}

/** A group of conditions: on customers, or on the records of one linked table, which have to fit all at once. */
export function BlockFields({ block, table, isLinked, onRemove, onChange }: BlockFieldsProps) {
  const text = searchMessages[useApp().locale].build
  const setRows = (rows: readonly ConditionRow[]) => onChange({ ...block, rows })
  return (
    <fieldset class="condition-block">
      <legend>{isLinked ? text.has(table.tab) : table.tab}</legend>
      {isLinked && (
        <CheckBox
          label={text.none(table.tab)}
          checked={block.none}
          onChange={(none) => onChange({ ...block, none })}
        />
      )}
      {block.rows.map((row, at) => (
        <RowFields
          key={String(at)}
          row={row}
          place={at + 1}
          table={table}
          onChange={(next) => setRows(block.rows.map((each, place) => (place === at ? next : each)))}
          onRemove={() => setRows(block.rows.filter((_, place) => place !== at))}
        />
      ))}
      <Button look="quiet" onClick={() => setRows([...block.rows, newRow(table)])}>
        {text.add}
      </Button>
      {block.rows.length > 1 && (
        <JoinChoice
          label={text.join}
          all={text.all}
          any={text.any}
          join={block.join}
          onChoose={(join) => onChange({ ...block, join })}
        />
      )}
      {isLinked && <AmountFields block={block} table={table} onChange={onChange} />}
      {onRemove && (
        <Button look="quiet" onClick={onRemove}>
          {text.removeGroup}
        </Button>
      )}
    </fieldset>
  )
}

interface JoinChoiceProps {
  readonly label: string
  readonly all: string
  readonly any: string
  readonly join: Join
  readonly onChoose: (join: Join) => void
}

/** Whether all must hold or one is enough. */
export const JoinChoice = ({ label, all, any, join, onChoose }: JoinChoiceProps) => (
  <RadioGroup
    label={label}
    options={[
      { value: 'all', label: all },
      { value: 'any', label: any },
    ]}
    value={join}
    onChoose={(value) => onChoose(value === 'any' ? 'any' : 'all')}
  />
)

/** How many such records, and how much they add up to. */
function AmountFields({ block, table, onChange }: Pick<BlockFieldsProps, 'block' | 'table' | 'onChange'>) {
  const text = searchMessages[useApp().locale].build
  const fields = table.fields.filter(({ tests }) => tests.includes('more'))
  const options = [
    { value: '', label: text.noSum },
    ...fields.map(({ key, header }) => ({ value: key, label: header })),
  ]
  return (
    <Fold title={text.amounts}>
      <TextField label={text.least} value={block.count} onInput={(count) => onChange({ ...block, count })} />
      {fields.length > 0 && (
        <Choice
          label={text.sumOf}
          options={options}
          value={block.sumOf}
          onChoose={(sumOf) => options.some(({ value }) => value === sumOf) && onChange({ ...block, sumOf })}
        />
      )}
      {block.sumOf !== '' && (
        <TextField label={text.leastSum} value={block.sum} onInput={(sum) => onChange({ ...block, sum })} />
      )}
    </Fold>
  )
}
