import type { ComponentChildren } from 'preact'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useApp } from './app-context'
import { frameMessages } from './messages'

interface ScreenHeadProps {
  readonly title: string
  /** At the right end of the line. */
  readonly children?: ComponentChildren
}

/** The first line of a screen: the way back where there is one, the title, and what concerns the whole screen. */
export function ScreenHead({ title, children }: ScreenHeadProps) {
  const { locale, canGoBack, back } = useApp()
  return (
    <div class="screen-head">
      {canGoBack && (
        <Button look="quiet" class="back" onClick={back}>
          <Icon name="back" />
          {frameMessages[locale].back}
        </Button>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div class="screen-actions">{children}</div>}
    </div>
  )
}
