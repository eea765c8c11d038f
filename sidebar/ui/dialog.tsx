import './dialog.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './button'

interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  /** The verb of the button, with the number it concerns: "Send 132". */
  readonly verb: string
  /** What the other button says. */
  readonly leave: string
  readonly onAgree: () => void
  readonly onLeave: () => void
}

/** Asks before what cannot be taken back. Focus is kept inside, Esc leaves, and focus returns to where it was. */
export function Dialog({ title, children, verb, leave, onAgree, onLeave }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    dialog.current?.showModal()
    return () => before?.focus()
  }, [])
  const cancel = (event: Event) => {
    event.preventDefault()
    onLeave()
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onCancel={cancel}>
      <h2 id={titleId}>{title}</h2>
      <div class="dialog-body">{children}</div>
      <div class="button-row">
        <Button look="danger" onClick={onAgree}>
          {verb}
        </Button>
        <Button autofocus onClick={onLeave}>
          {leave}
        </Button>
      </div>
    </dialog>
  )
}
