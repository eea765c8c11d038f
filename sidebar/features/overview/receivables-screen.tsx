import type { ReceivablesReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { dayWithoutWeekday } from '../../../src/i18n/day-text'
import { shortAmount } from '../../../src/i18n/short-amount'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { Badge } from '../../ui/badge'
import { BarList, shares } from '../../ui/bar-list'
import { EmptyState } from '../../ui/empty-state'
import { List } from '../../ui/list'
import { Section } from '../../ui/section'
import { MoreLines, ReportFrame, useCustomers, useToday } from './report-frame'

const AGES = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const
const TONES = { notDue: 'plain', to30: 'warning', to60: 'warning', to90: 'danger', over90: 'danger' } as const

/** Who owes how much and since when, and what is still to be delivered. */
export function ReceivablesScreen({ active }: ScreenProps<'receivables'>) {
  const text = overviewMessages[useApp().locale]
  const asked = useCall('overview.receivables', {}, active)
  return (
    <ReportFrame title={text.screens.receivables} asked={asked} active={active}>
      {(report) =>
        report.debtors.count + report.awaited.count + report.cameLate === 0 ? (
          <EmptyState text={text.receivables.none} />
        ) : (
          <Report report={report} />
        )
      }
    </ReportFrame>
  )
}

interface ReportProps {
  readonly report: ReceivablesReport
}

function Report({ report }: ReportProps) {
  const { locale } = useApp()
  const text = overviewMessages[locale].receivables
  const { totals, daysToPay } = report
  const widths = shares(AGES.map((age) => totals[age]))
  return (
    <>
      <div class="report-lead" role="status">
        <p class="report-figure number">{text.total(shortAmount(totals.total, locale))}</p>
        {daysToPay !== undefined && <p>{text.daysToPay(daysToPay)}</p>}
      </div>
      <Section title={text.ages}>
        <BarList
          label={text.ages}
          bars={AGES.map((age, place) => ({
            key: age,
            name: text.age[age],
            words: shortAmount(totals[age], locale),
            share: widths[place],
            tone: TONES[age],
          }))}
        />
      </Section>
      {report.debtors.count > 0 && <Debtors report={report} />}
      <Deliveries report={report} />
    </>
  )
}

function Debtors({ report: { debtors } }: ReportProps) {
  const { locale } = useApp()
  const text = overviewMessages[locale].receivables
  const { nameOf, openCustomer } = useCustomers()
  const short = (amount: number) => shortAmount(amount, locale)
  return (
    <Section title={text.debtors(debtors.count)}>
      <List
        label={text.debtors(debtors.count)}
        items={debtors.shown}
        keyOf={({ customer }) => customer}
        onOpen={({ customer }) => openCustomer(customer)}
        render={({ customer, overdue, total, overLimit, daysToPay, ...ages }) => (
          <>
            <span class="list-line">
              <bdi class="two-lines">{nameOf(customer)}</bdi>
              {overdue > 0 && <Badge tone="danger" text={text.overdue(short(overdue))} />}
            </span>
            <span class="two-lines quiet small">
              {[
                text.of(short(total)),
                ...AGES.filter((age) => age !== 'notDue' && ages[age] > 0).map(
                  (age) => `${text.age[age]} ${short(ages[age])}`,
                ),
                ...(daysToPay === undefined ? [] : [text.ownDays(daysToPay)]),
              ].join(' · ')}
            </span>
            {overLimit !== undefined && <Badge tone="warning" text={text.overLimit(short(overLimit))} />}
          </>
        )}
      />
      <MoreLines shown={debtors.shown.length} count={debtors.count} />
    </Section>
  )
}

function Deliveries({ report: { awaited, cameLate } }: ReportProps) {
  const { locale } = useApp()
  const today = useToday()
  const text = overviewMessages[locale].receivables
  const { nameOf, openCustomer } = useCustomers()
  if (awaited.count + cameLate === 0) return null
  return (
    <Section title={text.late(awaited.count)}>
      {cameLate > 0 && <p class="quiet small">{text.cameLate(cameLate)}</p>}
      {awaited.count > 0 && (
        <List
          label={text.late(awaited.count)}
          items={awaited.shown}
          keyOf={({ transaction }) => transaction}
          onOpen={({ customer }) => openCustomer(customer)}
          render={({ transaction, customer, dueOn, daysLate }) => (
            <>
              <bdi class="two-lines">{nameOf(customer)}</bdi>
              <span class="two-lines quiet small">
                {text.transaction(transaction)} ·{' '}
                {text.lateBy(dayWithoutWeekday(dueOn, today, locale), daysLate)}
              </span>
            </>
          )}
        />
      )}
      <MoreLines shown={awaited.shown.length} count={awaited.count} />
    </Section>
  )
}
