import './chips.css'
import { useId } from 'preact/hooks'

interface ChipsProps {
  readonly label: string
  readonly options: readonly string[]
  /** The option chosen; `''` for none. */
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** A few short things of which one is chosen, side by side; arrow keys move as among radio buttons. */
export function Chips({ label, options, value, onChoose }: ChipsProps) {
  const name = useId()
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} class="chip">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )
}
