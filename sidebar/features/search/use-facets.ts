import { useMemo, useState } from 'preact/hooks'
import { once } from '../../../src/base/once'
import type { CustomerIndex, IndexedCustomer } from '../../../src/register/search/customer-index'
import { type Chosen, facetCounts, narrowed, toggled } from '../../../src/register/search/facets'

/** What was chosen to narrow some customers, who is left, and the counts for choosing on. */
export function useFacets(
  customers: readonly IndexedCustomer[],
  { facets }: Pick<CustomerIndex, 'facets'>,
  before: Chosen = {},
) {
  const [chosen, setChosen] = useState<Chosen>(before)
  const left = useMemo(() => new Set(narrowed(customers, facets, chosen)), [customers, facets, chosen])
  const counts = useMemo(
    () => once(() => facetCounts(customers, facets, chosen)),
    [customers, facets, chosen],
  )
  return {
    left,
    panel: {
      counts,
      chosen,
      onToggle: (key: string, value: string) => setChosen((before) => toggled(before, key, value)),
      onClear: () => setChosen({}),
    },
  }
}
