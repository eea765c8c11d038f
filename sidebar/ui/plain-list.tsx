import './plain-list.css'
import type { ComponentChildren } from 'preact'

/** A list to read: nothing in it opens. Its children are list items. */
export const PlainList = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) => (
  <ul class="plain-list" aria-label={label}>
    {children}
  </ul>
)
