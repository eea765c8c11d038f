import { useEffect, useRef, useState } from 'preact/hooks'
import { type MenuLine, MenuList } from './menu-list'

/** A menu of the bar. */
export interface BarMenu {
  readonly label: string
  readonly lines: readonly MenuLine[]
}

/** Closes something when the person presses outside of it. */
function useOutside(open: boolean, close: () => void) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const onPress = (event: Event) => {
      if (!area.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('pointerdown', onPress, true)
    window.addEventListener('blur', close)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      window.removeEventListener('blur', close)
    }
  }, [open, close])
  return area
}

/** The row of menus above the grid. Left and right go from menu to menu, down opens. */
export function MenuBar({ label, menus }: { readonly label: string; readonly menus: readonly BarMenu[] }) {
  const [open, setOpen] = useState(-1)
  const close = () => setOpen(-1)
  const bar = useOutside(open >= 0, close)
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])]
  const go = (index: number, opens: boolean) => {
    const next = (index + menus.length) % menus.length
    buttons()[next]?.focus()
    if (opens) setOpen(next)
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'ArrowRight') go(index + 1, open >= 0)
    else if (event.key === 'ArrowLeft') go(index - 1, open >= 0)
    else if (event.key === 'ArrowDown') setOpen(index)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div class="menu-bar" role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.label} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? -1 : index)}
            onMouseEnter={() => open >= 0 && setOpen(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label}
              lines={menu.lines}
              close={() => {
                close()
                buttons()[index]?.focus()
              }}
              leave={(step) => go(index + step, true)}
            />
          )}
        </div>
      ))}
    </div>
  )
}

/** A button that opens a menu below it. */
export function MenuButton({
  menu,
  children,
  className,
}: {
  readonly menu: BarMenu
  readonly children: preact.ComponentChildren
  readonly className: string
}) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const area = useOutside(open, close)
  return (
    <div class="menu-button" ref={area}>
      <button
        type="button"
        class={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={menu.label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && <MenuList label={menu.label} lines={menu.lines} close={close} />}
    </div>
  )
}
