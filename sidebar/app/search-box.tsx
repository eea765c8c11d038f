import type { TargetedEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '../ui/button'
import { composition } from '../ui/composition'
import { Icon } from '../ui/icon'
import { useApp } from './app-context'
import { frameMessages } from './messages'

/** Id of the search field, which the key `/` goes to. */
export const SEARCH_ID = 'search'

const focusFirstResult = () => document.querySelector<HTMLElement>('.place:not([hidden]) .list-item')?.focus()

/** Always there. The query is passed on with every key, but never while an input method composes. */
export function SearchBox() {
  const { locale, query, setQuery, open } = useApp()
  const text = frameMessages[locale]
  const [typed, setTyped] = useState(query)
  const composing = useRef(false)
  useEffect(() => setTyped(query), [query])
  const input = (event: TargetedEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value)
    if (!composing.current) setQuery(event.currentTarget.value)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (composition().owns(event)) return
    if (event.key === 'ArrowDown' || event.key === 'Enter') focusFirstResult()
    else if (event.key === 'Escape' && typed !== '') setQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search class="search">
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        class="control"
        type="text"
        autoComplete="off"
        aria-label={text.search.label}
        placeholder={text.search.placeholder}
        value={typed}
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
      {typed !== '' && (
        <IconButton label={text.search.clear} onClick={() => setQuery('')}>
          <Icon name="close" />
        </IconButton>
      )}
      <IconButton class="add" label={text.addCustomer} onClick={() => open('add', {}, 'customer')}>
        <Icon name="add" />
      </IconButton>
    </search>
  )
}
