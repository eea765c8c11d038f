import type { SearchOverview } from '../../../src/features/search'
import { useApp } from '../../app/app-context'
import { readQuery } from './kept-query'

/** Opens a search that was kept: words go back into the search field, conditions are asked anew. */
export function useOpenSearch() {
  const { open, setQuery } = useApp()
  return ({ condition, name }: Pick<SearchOverview['saved'][number], 'condition' | 'name'>) => {
    const kept = readQuery(condition)
    if (!kept) return open('found', { condition, name }, 'customer')
    setQuery(kept.query)
    open('results', { chosen: kept.chosen }, 'customer')
  }
}
