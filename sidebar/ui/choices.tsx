import './choices.css'
import { useState } from 'preact/hooks'
import { joinLabels, labelsOf } from '../../src/register/rules/choices-rule'
import type { Option } from './choice-list'
import { composition } from './composition'
import { Field, type FieldIds } from './field'
import { Icon } from './icon'
import { OptionList } from './option-list'
import { useOptionList } from './use-option-list'

/** What is said of one of several. */
export interface ChoicesWords {
  readonly remove: (label: string) => string
  readonly added: (label: string) => string
  readonly removed: (label: string) => string
}

interface ChoicesProps {
  readonly label: string
  readonly options: readonly Option[]
  /** Whether words that are no option may be added as well. */
  readonly free: boolean
  /** The labels chosen, as a cell holds them. */
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly words: ChoicesWords
  readonly onLeave?: () => void
  readonly id?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly changed?: boolean
}

/**
 * Several choices or tags as chips: typing filters, Enter or a comma adds, Backspace in the empty field removes the last.
 * What is typed and no option stays as a chip, so that a rule can say what is wrong.
 */
export function Choices({ options, free, value, onChoose, words, onLeave, ...props }: ChoicesProps) {
  const { id, required, changed, ...field } = props
  return (
    <Field {...field} {...(id ? { id } : {})} required={required ?? false} changed={changed ?? false}>
      {(ids) => (
        <ChosenBox
          {...{ ids, options, free, value, onChoose, words, onLeave }}
          label={field.label}
          required={required ?? false}
        />
      )}
    </Field>
  )
}

interface ChosenBoxProps extends Pick<ChoicesProps, 'options' | 'free' | 'value' | 'onChoose' | 'words'> {
  readonly ids: FieldIds
  readonly label: string
  readonly required: boolean
  readonly onLeave: (() => void) | undefined
}

function ChosenBox({ ids, label, required, ...props }: ChosenBoxProps) {
  const { labels, list, said, remove, onKeyDown, onInput, onBlur } = useChosen(props)
  const listId = `${ids.id}-options`
  const activeId = list.isOpen && list.fitting[list.active] ? `${listId}-${list.active}` : undefined
  return (
    <div class="choice">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a click beside the chips goes to the field, as Tab does */}
      <div class="chosen" onClick={(event) => focusInput(event, ids.id)}>
        <ChosenLabels
          label={label}
          labels={labels}
          words={props.words}
          onRemove={(each) => {
            remove(each)
            document.getElementById(ids.id)?.focus()
          }}
        />
        <input
          id={ids.id}
          class="chosen-input"
          data-control={true}
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
          value={list.text}
          onClick={list.show}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </div>
      <OptionList id={listId} list={list} />
      <span class="only-read-out" role="status">
        {said}
      </span>
    </div>
  )
}

interface ChosenLabelsProps {
  readonly label: string
  readonly labels: readonly string[]
  readonly words: ChoicesWords
  readonly onRemove: (label: string) => void
}

/** What is chosen; no list where nothing is. */
function ChosenLabels({ label, labels, words, onRemove }: ChosenLabelsProps) {
  if (labels.length === 0) return null
  return (
    <ul aria-label={label}>
      {labels.map((each) => (
        <li key={each} class="chosen-one">
          <bdi>{each}</bdi>
          <button type="button" aria-label={words.remove(each)} onClick={() => onRemove(each)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

function focusInput(event: MouseEvent, id: string): void {
  if (event.target === event.currentTarget) document.getElementById(id)?.focus()
}

const ENDS_A_WORD = /[,，、;；\n]/

/** The labels, what is typed after them, and the keys of both. */
function useChosen({
  options,
  free,
  value,
  onChoose,
  words,
  onLeave,
}: Omit<ChosenBoxProps, 'ids' | 'label' | 'required'>) {
  const [said, say] = useState('')
  const labels = labelsOf(value)
  const add = (text: string) => {
    const added = labelsOf(text)
    if (added.length === 0) return
    onChoose(joinLabels([...labels, ...added]))
    say(words.added(added.join(' ')))
  }
  const remove = (label: string) => {
    onChoose(joinLabels(labels.filter((each) => each !== label)))
    say(words.removed(label))
  }
  const left = options.filter((option) => !labels.includes(option.value))
  const list = useOptionList({ options: left, value: '', onChoose: add })
  const addTyped = () => {
    add(list.text)
    list.dismiss()
  }
  return {
    labels,
    list,
    said,
    remove,
    onInput(text: string) {
      list.type(text)
      if (composition().isComposing() || !ENDS_A_WORD.test(text)) return
      add(text)
      list.dismiss()
    },
    onKeyDown(event: KeyboardEvent) {
      const isPlain = !composition().owns(event) && !event.ctrlKey && !event.metaKey
      const last = labels[labels.length - 1]
      if (isPlain && event.key === 'Backspace' && list.text === '' && last !== undefined) return remove(last)
      list.onKeyDown(event)
      const isLeft = isPlain && event.key === 'Enter' && !event.defaultPrevented && list.text.trim() !== ''
      if (!isLeft) return
      event.preventDefault()
      addTyped()
    },
    onBlur() {
      const [first] = list.fitting
      if (list.text.trim() !== '' && !free && first && list.isOpen) add(first.value)
      else add(list.text)
      list.dismiss()
      onLeave?.()
    },
  }
}
