import { cardMessages } from '../../../src/features/card/messages'
import { shortAmount } from '../../../src/i18n/short-amount'
import { useApp } from '../../app/app-context'
import { useOpenCard } from './open-card'

/** How far the customer is trusted: the rating, who gave it and why, and the limit; nothing where nobody knows. */
export function CreditLine() {
  const { locale } = useApp()
  const { facts } = useOpenCard()
  const text = cardMessages[locale].credit
  const { byRule, byHand, limit } = facts?.credit ?? {}
  const parts = [
    ...(byHand
      ? [text.byHand(byHand.rating), byHand.reason ? text.reason(byHand.reason) : text.noReason]
      : []),
    ...(byRule === undefined ? [] : [byHand ? text.byRule(byRule) : text.rating(byRule)]),
    ...(limit === undefined ? [] : [text.limit(shortAmount(limit, locale))]),
  ]
  return parts.length === 0 ? null : (
    <p class="small">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  )
}
