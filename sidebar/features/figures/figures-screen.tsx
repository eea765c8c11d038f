import type { LastRun } from '../../../src/features/figures'
import { figureMessages } from '../../../src/features/figures/messages'
import { FIGURE_SETTING_NAMES } from '../../../src/register/figures/figure-settings'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { instantText } from '../../app/instant-text'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { IconButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'

/** What the last daily run changed in computed columns, and limits in Settings that it could not read. */
export function FiguresScreen({ active }: ScreenProps<'figures'>) {
  const text = figureMessages[useApp().locale]
  const asked = useCall('figures.lastRun', {}, active)
  return (
    <>
      <ScreenHead title={text.title}>
        <IconButton label={text.refresh} busy={asked.waiting} onClick={asked.again}>
          <Icon name="refresh" />
        </IconButton>
      </ScreenHead>
      <AskedView asked={asked} lines={6}>
        {(run) => (run === null ? <EmptyState text={text.none} /> : <Run run={run} />)}
      </AskedView>
    </>
  )
}

function Run({ run }: { readonly run: LastRun }) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = figureMessages[locale]
  return (
    <>
      <p role="status">{text.wrote(run.cells, run.records)}</p>
      <p class="quiet small">{text.ran(instantText(run.at, { locale, timeZone, nowMs: nowMs() }))}</p>
      {run.faults.length > 0 && (
        <Section title={text.limits}>
          <PlainList label={text.limits}>
            {run.faults.map(({ setting, reason }) => (
              <li key={setting}>{text.limit(FIGURE_SETTING_NAMES[setting][locale], text.reasons[reason])}</li>
            ))}
          </PlainList>
        </Section>
      )}
      {run.fields.length > 0 && (
        <Section title={text.fields}>
          <PlainList label={text.fields}>
            {run.fields.map(({ tab, header, count }) => (
              <li key={`${tab} ${header}`}>
                <bdi>{text.field(tab, header)}</bdi> <span class="quiet">{text.count(count)}</span>
              </li>
            ))}
          </PlainList>
        </Section>
      )}
    </>
  )
}
