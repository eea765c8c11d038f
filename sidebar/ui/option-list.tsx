import { classNames } from './class-names'
import type { OptionChooser } from './use-option-list'

/** The list below a combobox, which owns its keys; a click chooses without taking the focus. */
export function OptionList({ id, list }: { readonly id: string; readonly list: OptionChooser }) {
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
