import './search-start.css'
import type { ViewId } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { List } from '../../ui/list'
import { useOpenSearch } from './use-open-search'

const MOST_RECENT = 3
const MOST_KEPT = 3
/** Offered before anybody types, as far as the register can answer them. */
const COMMON: readonly ViewId[] = ['silent-30', 'stale-90', 'no-owner']

interface Line {
  readonly name: string
  readonly kind: string
  readonly run: () => void
}

/** What people search for again and again, below the empty search field. */
export function SearchStart({ onDone }: { readonly onDone: () => void }) {
  const { locale, open, setQuery } = useApp()
  const text = searchMessages[locale]
  const asked = useCall('search.overview', {})
  const openSearch = useOpenSearch()
  return (
    <div class="search-start">
      <AskedView asked={asked} lines={4}>
        {({ recent, saved, views }) => {
          const lines: readonly Line[] = [
            ...recent.slice(0, MOST_RECENT).map((query) => ({
              name: query,
              kind: text.start.recent,
              run: () => setQuery(query),
            })),
            ...saved.slice(0, MOST_KEPT).map((search) => ({
              name: search.name,
              kind: search.shared ? text.shared : text.mine,
              run: () => openSearch(search),
            })),
            ...COMMON.filter((view) => views.includes(view)).map((view) => ({
              name: text.views[view],
              kind: text.builtIn,
              run: () => open('found', { view, name: text.views[view] }, 'customer'),
            })),
            { name: text.build.open, kind: '', run: () => open('build-search', {}, 'more') },
          ]
          return (
            <List
              label={text.start.label}
              items={lines}
              keyOf={({ kind, name }) => `${kind} ${name}`}
              onOpen={({ run }) => {
                onDone()
                run()
              }}
              render={({ name, kind }) => (
                <span class="list-line">
                  <span class="two-lines">{name}</span>
                  <span class="quiet small">{kind}</span>
                </span>
              )}
            />
          )
        }}
      </AskedView>
    </div>
  )
}
