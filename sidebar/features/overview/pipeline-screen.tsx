import type { PipelineReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { shortAmount } from '../../../src/i18n/short-amount'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { type Bar, BarList, shares } from '../../ui/bar-list'
import { EmptyState } from '../../ui/empty-state'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'
import { DealItem } from './deal-item'
import { MoreLines, ReportFrame } from './report-frame'
import { useRecordWrite } from './use-record-write'

/** Opportunities by stage; the stuck ones first, each with a button that moves it on. */
export function PipelineScreen({ active }: ScreenProps<'pipeline'>) {
  const text = overviewMessages[useApp().locale]
  const asked = useCall('overview.pipeline', {}, active)
  const { busy, failure, write } = useRecordWrite(asked.again)
  return (
    <ReportFrame title={text.screens.pipeline} asked={asked} active={active}>
      {(report) => (
        <>
          {failure && <Banner tone="danger">{failure}</Banner>}
          {report.stages.every(({ count }) => count === 0) ? (
            <EmptyState text={text.pipeline.none} />
          ) : (
            <Report report={report} busy={busy} write={write} />
          )}
        </>
      )}
    </ReportFrame>
  )
}

interface ReportProps extends Omit<ReturnType<typeof useRecordWrite>, 'failure'> {
  readonly report: PipelineReport
}

function Report({ report, busy, write }: ReportProps) {
  const { locale } = useApp()
  const text = overviewMessages[locale].pipeline
  const open = report.stages.filter(({ end }) => !end)
  const total = (key: 'count' | 'amount' | 'weighted') => open.reduce((sum, stage) => sum + stage[key], 0)
  const short = (key: 'amount' | 'weighted') => shortAmount(total(key), locale)
  const { shown, count } = report.deals
  const item = (deal: (typeof shown)[number]) => (
    <DealItem key={deal.id} deal={deal} stages={report.listed} busy={busy} write={write} />
  )
  const others = shown.filter(({ isStuck }) => !isStuck)
  return (
    <>
      <p role="status">{text.summary(total('count'), short('amount'), short('weighted'))}</p>
      <Section title={text.stuck(report.stuck)}>
        <p class="quiet small">{report.stuck === 0 ? text.noneStuck : text.rule}</p>
        {report.stuck > 0 && (
          <PlainList label={text.stuck(report.stuck)}>
            {shown.filter(({ isStuck }) => isStuck).map(item)}
          </PlainList>
        )}
      </Section>
      <Section title={text.stages}>
        <BarList label={text.stages} bars={stageBars(report, locale)} />
      </Section>
      {others.length > 0 && (
        <Section title={text.others}>
          <PlainList label={text.others}>{others.map(item)}</PlainList>
          <MoreLines shown={shown.length} count={count} />
        </Section>
      )}
    </>
  )
}

function stageBars({ stages }: PipelineReport, locale: keyof typeof overviewMessages): Bar[] {
  const text = overviewMessages[locale].pipeline
  const widths = shares(stages.map(({ amount }) => amount))
  return stages.map(({ label, end, count, amount, weighted, withoutAmount }, place) => ({
    key: label,
    name: label || text.noStage,
    words: [
      text.stage(count, shortAmount(amount, locale)),
      ...(end || weighted === 0 ? [] : [text.weighted(shortAmount(weighted, locale))]),
      ...(withoutAmount === 0 ? [] : [text.withoutAmount(withoutAmount)]),
    ].join(' · '),
    share: widths[place],
  }))
}
