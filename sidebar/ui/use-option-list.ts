import { useState } from 'preact/hooks'
import { fittingOptions, type Option } from './choice-list'
import { composition } from './composition'

interface OptionListSource {
  readonly options: readonly Option[]
  /** Finds what fits a text, instead of looking through the options. */
  readonly find?: ((typed: string) => readonly Option[]) | undefined
  readonly value: string
  readonly onChoose: (value: string) => void
  /** Told each text that is typed. */
  readonly onType?: (text: string) => void
}

/**
 * What is open, typed and active in a drop-down, and its keys. The list closes when there is nothing to show; where it is
 * dismissed, what was typed goes too.
 */
export function useOptionList({ options, find, value, onChoose, onType }: OptionListSource) {
  const [typed, setTyped] = useState<string>()
  const [isShown, setShown] = useState(false)
  const [active, setActive] = useState(-1)
  const fitting = find ? find(typed ?? '') : fittingOptions(options, typed ?? '')
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
    dismiss: settle,
    show: () => setShown(true),
    type(text: string) {
      setTyped(text)
      setShown(true)
      setActive(text === '' ? -1 : 0)
      onType?.(text)
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

export type OptionChooser = ReturnType<typeof useOptionList>
