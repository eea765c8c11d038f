import { cardMessages } from '../../../src/features/card/messages'
import { exactAmount } from '../../../src/i18n/short-amount'
import { creditAfter } from '../../../src/register/card/credit'
import { parseAmount } from '../../../src/register/rules/number-rule'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { useOpenCard } from './open-card'

/** Says while an amount is typed that it takes the customer over the credit limit. Nothing is refused for it. */
export function CreditNote({ amount }: { readonly amount: string }) {
  const { locale } = useApp()
  const { country } = useRegister()
  const { card } = useOpenCard()
  const after = creditAfter(card.values, parseAmount(amount, contextOfCountry(country)))
  if (!after) return null
  const { open, limit, over } = after
  return (
    <Banner tone="warning">
      {cardMessages[locale].credit.after(exactAmount(open), exactAmount(limit), exactAmount(over))}
    </Banner>
  )
}
