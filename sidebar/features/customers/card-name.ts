import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { useApp, useRegister } from '../../app/app-context'

/** The name a customer goes by. */
export function useCardName(card: Pick<Card, 'values'> | undefined): string {
  const { locale } = useApp()
  const { fields } = useRegister()
  const name = String(card?.values[nameFieldOf(fields)?.key ?? ''] ?? '').trim()
  return name || customerMessages[locale].card.nobody
}
