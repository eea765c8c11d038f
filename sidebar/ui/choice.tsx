import './choice.css'
import type { ComponentChildren } from 'preact'
import type { Option } from './choice-list'
import { Field, type FieldIds } from './field'
import { Icon } from './icon'
import { OptionList } from './option-list'
import { useOptionList } from './use-option-list'

interface ChoiceProps {
  readonly label: string
  readonly options: readonly Option[]
  /** Finds what fits a text where the options are too many to be listed; all that fit among the options otherwise. */
  readonly find?: (typed: string) => readonly Option[]
  /** The value chosen; may be none of the options, and is then shown as it is. */
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly onLeave?: () => void
  readonly id?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly aside?: ComponentChildren
  readonly changed?: boolean
  readonly placeholder?: string
}

/** A drop-down that filters by typing. What is typed and no option stays, so that a rule can say what is wrong. */
export function Choice({ options, find, value, onChoose, onLeave, placeholder, ...field }: ChoiceProps) {
  const { id, required, changed, ...rest } = field
  return (
    <Field {...rest} {...(id ? { id } : {})} required={required ?? false} changed={changed ?? false}>
      {(ids) => (
        <ChoiceBox
          ids={ids}
          options={options}
          find={find}
          value={value}
          onChoose={onChoose}
          onLeave={onLeave}
          required={required ?? false}
          placeholder={placeholder}
        />
      )}
    </Field>
  )
}

interface ChoiceBoxProps extends Pick<ChoiceProps, 'options' | 'value' | 'onChoose'> {
  readonly find: ChoiceProps['find'] | undefined
  readonly ids: FieldIds
  readonly required: boolean
  readonly onLeave: (() => void) | undefined
  readonly placeholder: string | undefined
}

function ChoiceBox(props: ChoiceBoxProps) {
  const { ids, options, find, value, onChoose, onLeave, required, placeholder } = props
  const onType = (text: string) => onChoose(options.find(({ label }) => label === text)?.value ?? text)
  const list = useOptionList({ options, find, value, onChoose, onType })
  const listId = `${ids.id}-options`
  const activeId = list.isOpen && list.fitting[list.active] ? `${listId}-${list.active}` : undefined
  return (
    <div class="choice">
      <input
        id={ids.id}
        class="control"
        role="combobox"
        type="text"
        autoComplete="off"
        aria-expanded={list.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        aria-invalid={ids.invalid}
        aria-required={required}
        aria-describedby={ids.describedBy}
        placeholder={placeholder}
        value={list.text}
        onClick={list.show}
        onInput={(event) => list.type(event.currentTarget.value)}
        onKeyDown={list.onKeyDown}
        onBlur={() => {
          list.leave()
          onLeave?.()
        }}
      />
      <Icon name="down" />
      <OptionList id={listId} list={list} />
    </div>
  )
}
