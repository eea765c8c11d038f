import type { FeedbackReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { dayWithoutWeekday } from '../../../src/i18n/day-text'
import { useApp, useRegister } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { useCustomers, useToday } from './report-frame'
import type { useRecordWrite } from './use-record-write'

interface ComplaintItemProps extends Omit<ReturnType<typeof useRecordWrite>, 'failure'> {
  readonly complaint: FeedbackReport['complaints']['shown'][number]
  /** Name of the product; `''` for none. */
  readonly product: string
}

/** A complaint that waits: what it is about, who has to see to it until when, and the button that settles it. */
export function ComplaintItem({ complaint, product, busy, write }: ComplaintItemProps) {
  const { locale } = useApp()
  const { tables } = useRegister()
  const today = useToday()
  const text = overviewMessages[locale]
  const { nameOf, openCustomer } = useCustomers()
  const { id, what, severity, owner, deadline, daysOverdue, isReopened, customer } = complaint
  const state = tables.find(({ key }) => key === 'service')?.fields.find(({ key }) => key === 'state')
  const title = what || id
  const words = [
    ...(severity ? [severity] : []),
    ...(product ? [product] : []),
    ...(deadline ? [text.feedback.due(dayWithoutWeekday(deadline, today, locale))] : []),
    owner ? text.feedback.owner(owner) : text.nobody,
  ]
  const resolve = () =>
    void write('card.done', { table: 'service', id, finish: 'done' }, text.feedback.resolved)
  return (
    <li>
      <p>
        <bdi class="two-lines">{title}</bdi>{' '}
        {daysOverdue !== undefined && <Badge tone="danger" text={text.feedback.overdue(daysOverdue)} />}{' '}
        {isReopened && <Badge tone="warning" text={text.feedback.reopened} />}
      </p>
      <p class="quiet small">{words.join(' · ')}</p>
      <div class="button-row">
        <button type="button" class="link" onClick={() => openCustomer(customer)}>
          <bdi>{nameOf(customer)}</bdi>
        </button>
        {state?.editable && (
          <Button
            class="small pill"
            busy={busy}
            aria-label={text.feedback.resolveOf(title)}
            onClick={resolve}
          >
            {text.feedback.resolve}
          </Button>
        )}
      </div>
    </li>
  )
}
