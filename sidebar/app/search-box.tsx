import type { ComponentType, TargetedEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '../ui/button'
import { composition } from '../ui/composition'
import { Icon } from '../ui/icon'
import { useApp } from './app-context'
import { frameMessages } from './messages'

/** Id of the search field, which the key `/` goes to. */
export const SEARCH_ID = 'search'

const focusFirst = (place: string) => document.querySelector<HTMLElement>(`${place} .list-item`)?.focus()

interface SearchBoxProps {
  /** What stands below the field as long as nothing is typed; gone when it is done or the focus leaves. */
  readonly Start: ComponentType<{ readonly onDone: () => void }>
}

/** Always there. The query is passed on with every key, but never while an input method composes. */
export function SearchBox({ Start }: SearchBoxProps) {
  const { locale, query, setQuery, open, start } = useApp()
  const text = frameMessages[locale]
  const [typed, setTyped] = useState(query)
  const [isAsked, setAsked] = useState(false)
  const starts = isAsked && typed === '' && start.register !== undefined
  useEffect(() => setTyped(query), [query])
  const keyDown = (event: KeyboardEvent) => {
    if (composition().owns(event) || event.key !== 'Escape') return
    if (starts) {
      document.getElementById(SEARCH_ID)?.focus()
      setAsked(false)
    } else if (typed !== '') setQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search
      class="search"
      onKeyDown={keyDown}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setAsked(false)
      }}
    >
      <Icon name="search" />
      <SearchInput
        typed={typed}
        onType={setTyped}
        onAsk={() => setAsked(true)}
        resultsIn={starts ? '.search-start' : '.place:not([hidden])'}
      />
      {typed !== '' && (
        <IconButton label={text.search.clear} onClick={() => setQuery('')}>
          <Icon name="close" />
        </IconButton>
      )}
      <IconButton class="add" label={text.addCustomer} onClick={() => open('add', {}, 'customer')}>
        <Icon name="add" />
      </IconButton>
      {starts && <Start onDone={() => setAsked(false)} />}
    </search>
  )
}

interface SearchInputProps {
  readonly typed: string
  readonly onType: (text: string) => void
  /** The person turns to the field. */
  readonly onAsk: () => void
  /** Where the arrow key leads. */
  readonly resultsIn: string
}

function SearchInput({ typed, onType, onAsk, resultsIn }: SearchInputProps) {
  const { locale, setQuery } = useApp()
  const text = frameMessages[locale].search
  const composing = useRef(false)
  const input = (event: TargetedEvent<HTMLInputElement>) => {
    onType(event.currentTarget.value)
    if (!composing.current) setQuery(event.currentTarget.value)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (composition().owns(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return
    focusFirst(resultsIn)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      id={SEARCH_ID}
      class="control"
      type="text"
      autoComplete="off"
      aria-label={text.label}
      placeholder={text.placeholder}
      value={typed}
      onFocus={onAsk}
      onClick={onAsk}
      onInput={input}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        setQuery(event.currentTarget.value)
      }}
      onKeyDown={keyDown}
    />
  )
}
