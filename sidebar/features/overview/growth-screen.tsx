import type { GrowthReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { BarList, shares } from '../../ui/bar-list'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { usePeriod } from './period-choice'
import { ReportFrame } from './report-frame'

/** How many customers came and went over a chosen period, month by month. */
export function GrowthScreen({ active }: ScreenProps<'growth'>) {
  const text = overviewMessages[useApp().locale]
  const { period, control } = usePeriod('year')
  const asked = useCall('overview.growth', period, active)
  return (
    <ReportFrame title={text.screens.growth} asked={asked} active={active} head={control}>
      {(growth) => <Report growth={growth} />}
    </ReportFrame>
  )
}

function Report({ growth }: { readonly growth: GrowthReport }) {
  const text = overviewMessages[useApp().locale].growth
  const { before, after, rate, months, lostMonths } = growth
  if (before + after + growth.new + growth.regained + growth.lost === 0)
    return <EmptyState text={text.none} />
  const widths = shares(months.map(({ active }) => active))
  return (
    <>
      <div class="report-lead" role="status">
        {rate !== undefined && <p class="report-figure number">{text.rate(rate * 100)}</p>}
        <p>{text.sentence(before, after)}</p>
        <p>{text.moved(growth.new, growth.regained, growth.lost)}</p>
        {rate === undefined && <p class="quiet small">{text.noRate}</p>}
      </div>
      <p class="quiet small">{text.rule(lostMonths)}</p>
      <Section title={text.months}>
        <BarList
          label={text.months}
          bars={months.map(({ month, active, regained, lost, ...moved }, place) => ({
            key: month,
            name: month,
            words: text.month(active, moved.new + regained, lost),
            told: text.monthTold(active, moved.new, regained, lost),
            share: widths[place],
          }))}
        />
      </Section>
    </>
  )
}
