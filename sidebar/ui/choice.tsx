import './choice.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fittingOptions, type Option } from './choice-list'
import { classNames } from './class-names'
import { composition } from './composition'
import { Field, type FieldIds } from './field'
import { Icon } from './icon'

interface ChoiceProps {
  readonly label: string
  readonly options: readonly Option[]
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
export function Choice({ options, value, onChoose, onLeave, placeholder, ...field }: ChoiceProps) {
  const { id, required, changed, ...rest } = field
  return (
    <Field {...rest} {...(id ? { id } : {})} required={required ?? false} changed={changed ?? false}>
      {(ids) => (
        <ChoiceBox
          ids={ids}
          options={options}
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
  readonly ids: FieldIds
  readonly required: boolean
  readonly onLeave: (() => void) | undefined
  readonly placeholder: string | undefined
}

function ChoiceBox({ ids, options, value, onChoose, onLeave, required, placeholder }: ChoiceBoxProps) {
  const list = useOptionList(options, value, onChoose)
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

type List = ReturnType<typeof useOptionList>

function OptionList({ id, list }: { readonly id: string; readonly list: List }) {
  return (
    <div role="listbox" id={id} tabIndex={-1} class="choice-options" hidden={!list.isOpen}>
      {list.fitting.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the combobox that owns the list
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={option.value === list.value}
          class={classNames('choice-option', index === list.active && 'active')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => list.choose(option)}
        >
          {option.label}
        </div>
      ))}
    </div>
  )
}

/** What is open, typed and active in a drop-down. The list closes when there is nothing to show. */
function useOptionList(options: readonly Option[], value: string, onChoose: (value: string) => void) {
  const [typed, setTyped] = useState<string>()
  const [isShown, setShown] = useState(false)
  const [active, setActive] = useState(-1)
  const fitting = fittingOptions(options, typed ?? '')
  const isOpen = isShown && fitting.length > 0
  const settle = () => {
    setTyped(undefined)
    setShown(false)
    setActive(-1)
  }
  const choose = (option: Option) => {
    onChoose(option.value)
    settle()
  }
  return {
    fitting,
    isOpen,
    active,
    value,
    text: typed ?? labelOf(options, value),
    choose,
    show: () => setShown(true),
    type(text: string) {
      setTyped(text)
      setShown(true)
      setActive(text === '' ? -1 : 0)
      const same = options.find((option) => option.label === text)
      onChoose(same ? same.value : text)
    },
    leave() {
      const picked = isOpen && typed !== undefined ? fitting[active] : undefined
      if (picked) onChoose(picked.value)
      settle()
    },
    onKeyDown(event: KeyboardEvent) {
      if (composition().owns(event)) return
      const next = afterKey(event.key, { isOpen, active, count: fitting.length })
      if (!next) return
      event.preventDefault()
      if (next.stops) event.stopPropagation()
      const picked = next.picks ? fitting[active] : undefined
      if (picked) return choose(picked)
      setShown(next.isOpen)
      setActive(next.active)
    },
  }
}

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value

interface Position {
  readonly isOpen: boolean
  readonly active: number
  readonly count: number
}

/** Where a key leads in a list; undefined for keys that are not the list's. */
function afterKey(key: string, { isOpen, active, count }: Position) {
  const stay = { isOpen: true, active, picks: false, stops: true }
  if (key === 'ArrowDown') return { ...stay, active: isOpen ? Math.min(active + 1, count - 1) : active }
  if (key === 'ArrowUp' && isOpen) return { ...stay, active: Math.max(active - 1, 0) }
  if (key === 'Escape' && isOpen) return { ...stay, isOpen: false, active: -1 }
  if (key === 'Enter' && isOpen && active >= 0) return { ...stay, picks: true }
  return undefined
}
