import { useApp, useRegister } from './app-context'
import { frameMessages } from './messages'
import { reminderStatus } from './reminder-status'
import { useRefresh } from './use-refresh'

/** Reminders run every hour; nobody waits for the news of it. */
const EVERY_MS = 600_000

/** The last line of the frame: whether reminders work, in one sentence. Opens their screen. */
export function StatusLine() {
  const { locale, start, nowMs, open, hasScreen, restart } = useApp()
  const register = useRegister()
  const text = frameMessages[locale].status
  const status = reminderStatus(register, { locale, nowMs: nowMs(), isCopy: start.state === 'copy' })
  useRefresh(true, restart, EVERY_MS)
  const content = (
    <>
      <span class={`status-dot ${status.tone}`} aria-hidden="true" />
      <span class="status-text">{status.text}</span>
    </>
  )
  if (!hasScreen('reminders')) return <div class="status-line">{content}</div>
  return (
    <button
      type="button"
      class="status-line"
      aria-label={`${text.label}: ${status.text}`}
      onClick={() => open('reminders', {}, 'more')}
    >
      {content}
    </button>
  )
}
