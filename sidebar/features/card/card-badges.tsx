import { cardMessages } from '../../../src/features/card/messages'
import { customerMessages } from '../../../src/features/customers/messages'
import { shortAmount } from '../../../src/i18n/short-amount'
import type { Locale } from '../../../src/i18n/translation'
import type { Badge as BadgeFact } from '../../../src/register/card/badges'
import { isBlank } from '../../../src/register/value'
import { useApp } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { useOpenCard } from './open-card'

type Tone = NonNullable<Parameters<typeof Badge>[0]['tone']>

const TONES: Readonly<Record<BadgeFact['kind'], Tone>> = {
  allergy: 'alarm',
  'opted-out': 'danger',
  overdue: 'danger',
  'over-limit': 'warning',
  vip: 'vip',
  birthday: 'success',
  'special-need': 'warning',
}

/** The badges of the card by severity, each a word or two; then the type of customer and what is wrong with the data. */
export function CardBadges() {
  const { locale } = useApp()
  const { card, facts } = useOpenCard()
  const text = customerMessages[locale].card
  const badges = facts?.badges ?? []
  const folded = facts?.foldedBadges ?? 0
  const type = String(card.values['customer-type'] ?? '')
  const isTypeShown = !isBlank(type) && (type !== 'VIP' || !badges.some(({ kind }) => kind === 'vip'))
  if (badges.length === 0 && !isTypeShown && card.issues.length === 0) return null
  return (
    <ul class="card-badges" aria-label={cardMessages[locale].badges.label}>
      {badges.map((badge) => (
        <li key={badge.kind}>
          <Badge text={badgeText(badge, locale)} tone={TONES[badge.kind]} />
        </li>
      ))}
      {folded > 0 && (
        <li>
          <Badge text={cardMessages[locale].badges.more(folded)} />
        </li>
      )}
      {isTypeShown && (
        <li>
          <Badge text={type} tone={type === 'VIP' ? 'vip' : 'plain'} />
        </li>
      )}
      {card.issues.length > 0 && (
        <li>
          <Badge text={text.problems(card.issues.length)} tone="danger" />
        </li>
      )}
    </ul>
  )
}

/** Long words are cut only where the field below shows them whole, never those of an allergy. */
const MOST_SIGNS = 24
const cut = (words: string): string =>
  words.length > MOST_SIGNS ? `${[...words].slice(0, MOST_SIGNS).join('')}…` : words

/** What a badge says. */
function badgeText(badge: BadgeFact, locale: Locale): string {
  const text = cardMessages[locale].badges
  switch (badge.kind) {
    case 'allergy':
      return text.allergy(badge.words)
    case 'special-need':
      return text['special-need'](cut(badge.words))
    case 'overdue':
    case 'over-limit':
      return text[badge.kind](shortAmount(badge.amount, locale))
    case 'birthday':
      return badge.daysLeft === 0 ? text['birthday-today'] : text['birthday-in'](badge.daysLeft)
    case 'vip':
    case 'opted-out':
      return text[badge.kind]
  }
}
