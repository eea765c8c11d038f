import { useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import { exactAmount, shortAmount } from '../../../src/i18n/short-amount'
import { useApp } from '../../app/app-context'
import { useOpenCard } from './open-card'

const FIGURES = ['spending', 'spendingYear', 'openBalance'] as const

/** What the customer bought and owes, in short; pressed, to the last coin. */
export function KeyFigures() {
  const { locale } = useApp()
  const { facts } = useOpenCard()
  const [isExact, setExact] = useState(false)
  const text = cardMessages[locale].figures
  const known = FIGURES.flatMap((name) => {
    const amount = facts?.figures[name]
    return amount === undefined || (name === 'openBalance' && amount === 0) ? [] : [{ name, amount }]
  })
  if (known.length === 0) return null
  const exact = known.map(({ name, amount }) => text[name](exactAmount(amount)))
  return (
    <button
      type="button"
      class="key-figures number"
      title={exact.join(' · ')}
      aria-pressed={isExact}
      onClick={() => setExact(!isExact)}
    >
      {known.map(({ name, amount }, index) => (
        <span key={name}>
          {isExact ? exact[index] : text[name](shortAmount(amount, locale))}
          {index < known.length - 1 && <span aria-hidden="true"> · </span>}
        </span>
      ))}
    </button>
  )
}
