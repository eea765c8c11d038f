import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icons'

/** A sentence for the person; `calm` ones go by themselves, others wait to be closed. */
export interface NoticeText {
  readonly text: string
  readonly calm: boolean
}

const shownMs = 10_000

/** One sentence at a time, below the grid. It stays while the pointer or the focus is on it, and is read out. */
export function Notice({
  notice,
  closeLabel,
  close,
}: {
  readonly notice: NoticeText | undefined
  readonly closeLabel: string
  readonly close: () => void
}) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!notice?.calm || held) return
    const timer = setTimeout(close, shownMs)
    return () => clearTimeout(timer)
  }, [notice, held, close])
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice && (
        <div
          class={notice.calm ? 'notice' : 'notice serious'}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{notice.text}</span>
          <button type="button" class="icon-button" aria-label={closeLabel} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
