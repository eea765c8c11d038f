import './banner.css'
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

interface BannerProps {
  readonly tone: 'danger' | 'warning' | 'success' | 'plain'
  readonly children: ComponentChildren
  /** Buttons below the sentence. */
  readonly actions?: ComponentChildren
  /** Whether it is read out when it appears: at once for `danger`, politely otherwise. */
  readonly announce?: boolean
}

const icons: Record<BannerProps['tone'], IconName | undefined> = {
  danger: 'alert',
  warning: 'alert',
  success: 'done',
  plain: undefined,
}

/** A sentence across the screen, with what can be done about it. */
export function Banner({ tone, children, actions, announce = true }: BannerProps) {
  const icon = icons[tone]
  const role = tone === 'danger' ? 'alert' : 'status'
  return (
    <div class={`banner ${tone}`} {...(announce ? { role } : {})}>
      {icon && <Icon name={icon} />}
      <div class="banner-body">
        <div>{children}</div>
        {actions && <div class="banner-actions">{actions}</div>}
      </div>
    </div>
  )
}
