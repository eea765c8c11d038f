import './list.css'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { composition } from './composition'

interface ListProps<Item> {
  /** What the list holds, read out. */
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** What stands in an item; text and badges, no controls. */
  readonly render: (item: Item) => ComponentChildren
  readonly onOpen: (item: Item) => void
}

/** A list of things to open: arrow keys move, Enter opens. */
export function List<Item>({ label, items, keyOf, render, onOpen }: ListProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || composition().owns(event)) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.list-item') ?? [])]
    const next = buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <ul ref={list} class="list" aria-label={label} onKeyDown={move}>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <button type="button" class="list-item" onClick={() => onOpen(item)}>
            {render(item)}
          </button>
        </li>
      ))}
    </ul>
  )
}
