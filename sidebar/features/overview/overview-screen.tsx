import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp, useRegister } from '../../app/app-context'
import { ScreenHead } from '../../app/screen-head'
import { List } from '../../ui/list'

/** The reports, and the tables each of them needs. */
const REPORTS = [
  { screen: 'pipeline', table: 'opportunities' },
  { screen: 'sales', table: 'transactions' },
  { screen: 'receivables', table: 'transactions' },
  { screen: 'growth', table: 'transactions' },
  { screen: 'feedback', table: 'service' },
] as const

/** The reports that the tables of this register allow. */
export function OverviewScreen() {
  const { locale, open } = useApp()
  const { tables } = useRegister()
  const text = overviewMessages[locale]
  return (
    <>
      <ScreenHead title={text.title} />
      <List
        label={text.list}
        items={REPORTS.filter(({ table }) => tables.some(({ key }) => key === table))}
        keyOf={({ screen }) => screen}
        onOpen={({ screen }) => open(screen, {})}
        render={({ screen }) => (
          <>
            <span class="hub-name">{text.screens[screen]}</span>
            <span class="hub-hint">{text.hints[screen]}</span>
          </>
        )}
      />
    </>
  )
}
