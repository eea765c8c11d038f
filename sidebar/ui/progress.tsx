import './progress.css'
import type { ComponentChildren } from 'preact'

interface ProgressProps {
  /** Stage, count and time left, in a sentence. */
  readonly text: string
  /** Between 0 and 1; absent where nobody can say. */
  readonly share?: number
  /** A button that stops the work, where it can be stopped. */
  readonly children?: ComponentChildren
}

/** How far some longer work has come. */
export function Progress({ text, share, children }: ProgressProps) {
  return (
    <div class="progress">
      <progress aria-label={text} {...(share === undefined ? {} : { value: share, max: 1 })} />
      <p role="status">{text}</p>
      {children}
    </div>
  )
}
