import type { FeedbackReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { EmptyState } from '../../ui/empty-state'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'
import { ComplaintItem } from './complaint-item'
import { usePeriod } from './period-choice'
import { MoreLines, ReportFrame } from './report-frame'
import { ScoreTrend } from './score-trend'
import { useRecordWrite } from './use-record-write'

/** Complaints that wait, how scores develop, and what is said of each product. */
export function FeedbackScreen({ active }: ScreenProps<'feedback'>) {
  const text = overviewMessages[useApp().locale]
  const { period, control } = usePeriod('year')
  const asked = useCall('overview.feedback', period, active)
  const { busy, failure, write } = useRecordWrite(asked.again)
  return (
    <ReportFrame title={text.screens.feedback} asked={asked} active={active} head={control}>
      {(report) => (
        <>
          {failure && <Banner tone="danger">{failure}</Banner>}
          {isEmpty(report) ? (
            <EmptyState text={text.feedback.none} />
          ) : (
            <>
              <OpenComplaints report={report} busy={busy} write={write} />
              <ScoreTrend kind="csat" months={report.scores.csat} />
              <ScoreTrend kind="nps" months={report.scores.nps} />
              <Products report={report} />
            </>
          )}
        </>
      )}
    </ReportFrame>
  )
}

const isEmpty = ({ complaints, received, feedback, scores }: FeedbackReport): boolean =>
  complaints.count + received + feedback.length === 0 &&
  [...scores.csat, ...scores.nps].every(({ count }) => count === 0)

interface ReportProps {
  readonly report: FeedbackReport
}

function OpenComplaints({
  report,
  busy,
  write,
}: ReportProps & Omit<ReturnType<typeof useRecordWrite>, 'failure'>) {
  const text = overviewMessages[useApp().locale].feedback
  const { complaints, overdue, reopened, received, resolved, products } = report
  const title = text.complaints(complaints.count)
  return (
    <Section title={title}>
      <p class="quiet small">{complaints.count === 0 ? text.noComplaints : text.counts(overdue, reopened)}</p>
      <p class="quiet small">{text.received(received, resolved)}</p>
      {complaints.count > 0 && (
        <PlainList label={title}>
          {complaints.shown.map((complaint) => (
            <ComplaintItem
              key={complaint.id}
              complaint={complaint}
              product={products[complaint.product] ?? complaint.product}
              busy={busy}
              write={write}
            />
          ))}
        </PlainList>
      )}
      <MoreLines shown={complaints.shown.length} count={complaints.count} />
    </Section>
  )
}

function Products({ report: { feedback, products } }: ReportProps) {
  const text = overviewMessages[useApp().locale]
  if (feedback.length === 0) return null
  return (
    <Section title={text.feedback.products}>
      <PlainList label={text.feedback.products}>
        {feedback.map((line) => (
          <li key={line.product}>
            <bdi>{line.product === '' ? text.noProduct : (products[line.product] ?? line.product)}</bdi>
            <p class="quiet small">
              {text.feedback.counted(line.complaints, line.suggestions, line.praise, line.evaluations)}
            </p>
          </li>
        ))}
      </PlainList>
    </Section>
  )
}
