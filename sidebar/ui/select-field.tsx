import { Field } from './field'

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** A short list of which one is chosen, with its label above. */
export const SelectField = ({ label, value, options, onChoose }: SelectFieldProps) => (
  <Field label={label}>
    {({ id }) => (
      <select id={id} class="control" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
