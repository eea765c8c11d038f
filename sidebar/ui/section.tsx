import './section.css'
import type { ComponentChildren } from 'preact'
import { classNames } from './class-names'

interface SectionProps {
  readonly title: string
  readonly children: ComponentChildren
  /** At the right end of the title's line. */
  readonly aside?: ComponentChildren
  readonly class?: string
}

/** A part of a screen under a title of its own. */
export const Section = ({ title, children, aside, class: own }: SectionProps) => (
  <section class={classNames('section', own)}>
    <div class="section-head">
      <h2>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
)

interface FoldProps {
  readonly title: string
  readonly children: ComponentChildren
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** A part that is folded away until somebody wants it. */
export const Fold = ({ title, children, open = false, onToggle }: FoldProps) => (
  <details class="fold" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>{title}</summary>
    <div class="fold-body">{children}</div>
  </details>
)
