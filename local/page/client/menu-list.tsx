import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icons'

/** A line of a menu: something to do, more lines, or a rule between lines. */
export type MenuLine =
  | { readonly label: string; readonly run: () => void; readonly checked?: boolean; readonly hint?: string }
  | { readonly label: string; readonly lines: readonly MenuLine[] }
  | 'rule'

interface MenuListProps {
  readonly label: string
  readonly lines: readonly MenuLine[]
  readonly close: () => void
  /** Leaves towards the menu on this side. */
  readonly leave?: (step: 1 | -1) => void
}

function focusLine(list: HTMLElement | null, step: number): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>(':scope > [role=none] > [role^=menuitem]') ?? [])]
  const here = lines.indexOf(document.activeElement as HTMLElement)
  lines[(here + step + lines.length) % lines.length]?.focus()
}

/** An open menu. Arrow keys move, Enter chooses, Esc closes; submenus open to the right. */
export function MenuList({ label, lines, close, leave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
  }, [])
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => focusLine(list.current, 1),
    ArrowUp: () => focusLine(list.current, -1),
    ArrowRight: () => leave?.(1),
    ArrowLeft: () => leave?.(-1),
    Escape: close,
    Tab: close,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act) return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {lines.map((line, index) => (
        <MenuEntry key={index} line={line} close={close} />
      ))}
    </div>
  )
}

function MenuEntry({ line, close }: { readonly line: MenuLine; readonly close: () => void }) {
  if (line === 'rule') return <hr />
  if ('lines' in line) return <Submenu label={line.label} lines={line.lines} close={close} />
  const choose = () => {
    close()
    line.run()
  }
  const role = line.checked === undefined ? {} : { 'aria-checked': line.checked }
  return (
    <div role="none">
      <button
        type="button"
        role={line.checked === undefined ? 'menuitem' : 'menuitemradio'}
        tabIndex={-1}
        onClick={choose}
        {...role}
      >
        {line.checked !== undefined && <span class="check">{line.checked && <Icon name="check" />}</span>}
        <span class="label">{line.label}</span>
        {line.hint && <span class="hint">{line.hint}</span>}
      </button>
    </div>
  )
}

function Submenu({
  label,
  lines,
  close,
}: {
  readonly label: string
  readonly lines: readonly MenuLine[]
  readonly close: () => void
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const shut = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    setOpen(true)
  }
  return (
    <div role="none" class="submenu" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        <span class="label">{label}</span>
        <Icon name="right" />
      </button>
      {open && <MenuList label={label} lines={lines} close={close} leave={(step) => step < 0 && shut()} />}
    </div>
  )
}
