import './empty-state.css'
import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  /** What will stand here, and why nothing does. */
  readonly text: string
  /** The one thing to do about it. */
  readonly children?: ComponentChildren
}

/** A screen without content. */
export const EmptyState = ({ text, children }: EmptyStateProps) => (
  <div class="empty-state">
    <p>{text}</p>
    {children}
  </div>
)
