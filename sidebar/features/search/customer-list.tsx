import { searchMessages } from '../../../src/features/search/messages'
import type { IndexedCustomer } from '../../../src/register/search/customer-index'
import { useApp } from '../../app/app-context'
import { List } from '../../ui/list'

const MOST_SHOWN = 50

/** Customers to open, by name and number, with company and owner below. */
export function CustomerList({ customers }: { readonly customers: readonly IndexedCustomer[] }) {
  const { locale, open } = useApp()
  const text = searchMessages[locale]
  const count =
    customers.length > MOST_SHOWN ? text.most(MOST_SHOWN, customers.length) : text.found(customers.length)
  return (
    <>
      <p class="quiet" role="status">
        {customers.length === 0 ? text.nobody : count}
      </p>
      {customers.length > 0 && (
        <List
          label={count}
          items={customers.slice(0, MOST_SHOWN)}
          keyOf={({ id }) => id}
          onOpen={({ id }) => open('customer', { id }, 'customer')}
          render={({ id, name, company, owner }) => (
            <>
              <span class="list-line">
                <span class="two-lines">{name || id}</span>
                <span class="number quiet">{id}</span>
              </span>
              <span class="two-lines quiet small">{[company, owner].filter(Boolean).join(' · ')}</span>
            </>
          )}
        />
      )}
    </>
  )
}
