import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icons'

interface DrawerProps {
  readonly title: string
  readonly closeLabel: string
  readonly close: () => void
  readonly children: ComponentChildren
}

/** A panel at the right of the page: mails, executions, the clock, sharing. Esc closes it. */
export function Drawer({ title, closeLabel, close, children }: DrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="drawer" aria-label={title} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={closeLabel} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="drawer-content">{children}</div>
    </section>
  )
}
