import { number, object, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { openCustomer } from './open-customer'
import { selectedCard } from './selected-card'
import { start } from './start'

export type { Card } from './card'
export type { FormField, RegisterFacts, Start } from './start'

/** The customer form and card, search, and following the selected row. */
export const customers = {
  id: 'customers',
  endpoints: {
    'customers.start': endpoint({
      access: 'anyone',
      params: object({}),
      run: (host, _params, caller) => start(host, caller),
    }),
    'customers.selected': endpoint({
      access: 'colleague',
      params: object({ sequence: number() }),
      run: (host, { sequence }) => {
        const config = host.register.config()
        const card = config && selectedCard(host, config)
        return { sequence, ...(card ? { card } : {}) }
      },
    }),
    'customers.open': endpoint({
      access: 'colleague',
      params: object({ id: string() }),
      run: (host, { id }) => openCustomer(host, id),
    }),
    // Takes the lock, so that it answers after a save that is still under way.
    'customers.outcome': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ requestId: string() }),
      run: (host, { requestId }): { readonly recordId?: string } => host.register.findRecent(requestId) ?? {},
    }),
  },
} satisfies Feature
