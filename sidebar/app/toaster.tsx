import { Toast } from '../ui/toast'
import type { Notice } from './app-context'
import { useApp } from './app-context'
import { frameMessages } from './messages'

interface ToasterProps {
  readonly notice: Notice | undefined
  readonly onUndo: (operation: string) => void
  readonly onClose: () => void
}

/** Where notices appear and are read out, one at a time. */
export function Toaster({ notice, onUndo, onClose }: ToasterProps) {
  const text = frameMessages[useApp().locale]
  const operation = notice?.operation
  const action = operation === undefined ? undefined : { text: text.undo, run: () => onUndo(operation) }
  return (
    <div class="toaster" aria-live="polite">
      {notice && (
        <Toast
          key={notice.text}
          text={notice.text}
          action={action}
          closeLabel={text.close}
          onClose={onClose}
        />
      )}
    </div>
  )
}
