import type { Host } from '../../host/host'
import { CUSTOMERS } from '../../register/field'
import { type Card, cardOf } from './card'

/** The customer of a number, wherever its row stands; absent where the register has none. */
export function openCustomer(host: Host, id: string): { readonly card?: Card } {
  const config = host.register.config()
  const [row] = host.register.readRecords(CUSTOMERS, [{ id }])
  return config && row ? { card: cardOf(config, row) } : {}
}
