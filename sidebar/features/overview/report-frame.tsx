import type { ComponentChildren } from 'preact'
import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useIndex } from '../../app/index-store'
import { dayIn } from '../../app/instant-text'
import { ScreenHead } from '../../app/screen-head'
import type { Asked } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'

interface ReportFrameProps<Value> {
  readonly title: string
  readonly asked: Asked<Value>
  readonly active: boolean
  /** Stands above the report whatever it says, such as the choice of a period. */
  readonly head?: ComponentChildren
  readonly children: (value: Value) => ComponentChildren
}

/** The frame of a report: its title with a way to read it again, and how reading stands. */
export function ReportFrame<Value>({ title, asked, active, head, children }: ReportFrameProps<Value>) {
  const text = overviewMessages[useApp().locale]
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={title}>
        <IconButton label={text.refresh} busy={asked.waiting} onClick={asked.again}>
          <Icon name="refresh" />
        </IconButton>
      </ScreenHead>
      {head}
      <AskedView asked={asked} lines={7}>
        {children}
      </AskedView>
    </>
  )
}

/** What customers are called, by number, and how to open one. */
export function useCustomers() {
  const { locale, open } = useApp()
  const { index } = useIndex()
  const { noCustomer } = overviewMessages[locale]
  return {
    nameOf: (id: string) => (id === '' ? noCustomer : index.byId.get(id)?.name || id),
    openCustomer: (id: string) => open('customer', { id }, 'customer'),
  }
}

/** The register's day. */
export function useToday() {
  const { nowMs } = useApp()
  const { timeZone } = useRegister()
  return dayIn(timeZone, nowMs())
}

/** How many of a long list are shown, where not all are. */
export function MoreLines({ shown, count }: { readonly shown: number; readonly count: number }) {
  const text = overviewMessages[useApp().locale]
  return shown < count ? <p class="quiet small">{text.more(shown, count)}</p> : null
}
