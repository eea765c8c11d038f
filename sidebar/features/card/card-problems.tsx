import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { issueText } from '../../../src/i18n/issue-messages'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Fold } from '../../ui/section'

/** So many problems leave the ways to reach the customer in sight. */
const PROBLEMS_OPEN = 2

/** What breaks a rule, with the remedy. */
export function CardProblems({ card }: { readonly card: Card }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  if (card.issues.length === 0) return null
  const lines = (issues: Card['issues']) => (
    <ul class="card-problems">
      {issues.map((issue) => (
        <li key={`${issue.field}-${issue.reason}`}>
          <b>{fields.find(({ key }) => key === issue.field)?.header ?? issue.field}</b>{' '}
          {issueText(issue, locale)}
        </li>
      ))}
    </ul>
  )
  const more = card.issues.slice(PROBLEMS_OPEN)
  return (
    <Banner tone="danger" announce={false}>
      {lines(card.issues.slice(0, PROBLEMS_OPEN))}
      {more.length > 0 && (
        <Fold title={customerMessages[locale].card.moreProblems(more.length)}>{lines(more)}</Fold>
      )}
    </Banner>
  )
}
