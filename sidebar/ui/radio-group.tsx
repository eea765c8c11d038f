import './radio-group.css'
import { useId } from 'preact/hooks'
import type { Option } from './choice-list'

interface RadioGroupProps {
  readonly label: string
  readonly options: readonly (Option & { readonly hint?: string })[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** A few things of which one is chosen, all in sight. */
export function RadioGroup({ label, options, value, onChoose }: RadioGroupProps) {
  const name = useId()
  return (
    <fieldset class="radio-group">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="tick">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="tick-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface CheckBoxProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is on or off. */
export const CheckBox = ({ label, checked, onChange }: CheckBoxProps) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)
