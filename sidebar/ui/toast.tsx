import './toast.css'
import { useEffect, useState } from 'preact/hooks'
import { Button, IconButton } from './button'
import { Icon } from './icon'

const SHOWN_MS = 10_000

interface ToastProps {
  readonly text: string
  /** The button that takes back what was done. */
  readonly action?: { readonly text: string; readonly run: () => void } | undefined
  readonly closeLabel: string
  readonly onClose: () => void
}

/** A sentence about what was just done; ten seconds, longer while the pointer or the focus is on it. */
export function Toast({ text, action, closeLabel, onClose }: ToastProps) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isHeld, onClose])
  return (
    <fieldset
      class="toast fades-in"
      aria-label={text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="toast-text">{text}</span>
      {action && (
        <Button look="quiet" onClick={action.run}>
          {action.text}
        </Button>
      )}
      <IconButton label={closeLabel} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </fieldset>
  )
}
