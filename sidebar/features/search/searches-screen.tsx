import { useState } from 'preact/hooks'
import type { SearchOverview } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { List } from '../../ui/list'
import { Section } from '../../ui/section'
import { useOpenSearch } from './use-open-search'

/** Searches that every register has, and those that were kept. */
export function SearchesScreen({ active }: ScreenProps<'searches'>) {
  const { locale, open } = useApp()
  const text = searchMessages[locale]
  const asked = useCall('search.overview', {}, active)
  return (
    <>
      <ScreenHead title={text.title} />
      <Button look="primary" onClick={() => open('build-search', {})}>
        {text.build.open}
      </Button>
      <AskedView asked={asked} lines={6}>
        {(overview) => <Overview overview={overview} again={asked.again} />}
      </AskedView>
      <SortTable />
    </>
  )
}

function Overview({ overview, again }: { readonly overview: SearchOverview; readonly again: () => void }) {
  const { locale, open } = useApp()
  const text = searchMessages[locale]
  const hasArrivals = useRegister().tables.some(({ key }) => key === 'arrivals')
  const arrivals = hasArrivals ? (['arrivals'] as const) : []
  return (
    <>
      <Section title={text.builtIn}>
        <List
          label={text.builtIn}
          items={[...arrivals, ...overview.views, 'duplicates', 'problems'] as const}
          keyOf={(view) => view}
          onOpen={(view) =>
            view === 'arrivals' || view === 'duplicates' || view === 'problems'
              ? open(view, {})
              : open('found', { view, name: text.views[view] })
          }
          render={(view) => text.views[view]}
        />
      </Section>
      {[false, true].map((shared) => (
        <Kept
          key={String(shared)}
          title={shared ? text.shared : text.mine}
          searches={overview.saved.filter((each) => each.shared === shared)}
          again={again}
        />
      ))}
    </>
  )
}

type SavedSearch = SearchOverview['saved'][number]

interface KeptProps {
  readonly title: string
  readonly searches: readonly SavedSearch[]
  readonly again: () => void
}

function Kept({ title, searches, again }: KeptProps) {
  const { locale, notify } = useApp()
  const openSearch = useOpenSearch()
  const text = searchMessages[locale].build
  const [problem, setProblem] = useState<string>()
  const drop = async ({ id, shared }: SavedSearch) => {
    const result = await call('search.drop', { id, shared })
    if (!result.ok) return setProblem(errorText(result.error, locale))
    const { outcome } = result.value
    setProblem(outcome === 'not-yours' ? text['not-yours'] : undefined)
    if (outcome === 'dropped') notify({ text: text.dropped })
    again()
  }
  if (searches.length === 0) return null
  return (
    <Section title={title}>
      {problem && <Banner tone="danger">{problem}</Banner>}
      {searches.map((search) => (
        <div class="button-row" key={search.id}>
          <Button onClick={() => openSearch(search)}>{search.name}</Button>
          {search.by !== '' && <bdi class="quiet small">{text.by(search.by)}</bdi>}
          {search.mayDrop && (
            <Button look="quiet" aria-label={`${text.drop} ${search.name}`} onClick={() => void drop(search)}>
              {text.drop}
            </Button>
          )}
        </div>
      ))}
    </Section>
  )
}

/** Moves the rows of the sheet for everybody: only for those who manage it. */
function SortTable() {
  const { locale, notify } = useApp()
  const { manages } = useRegister()
  const text = searchMessages[locale].order
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const sort = async (order: 'pinyin' | 'strokes') => {
    setBusy(true)
    const result = await call('search.sortTable', { order })
    setBusy(false)
    setProblem(result.ok ? undefined : errorText(result.error, locale))
    if (result.ok) notify({ text: text.sorted(result.value.sorted) })
  }
  if (!manages) return null
  return (
    <Section title={text.sortTable}>
      <p class="quiet small">{text.forAll}</p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div class="button-row">
        <Button busy={busy} onClick={() => void sort('pinyin')}>
          {text.byPinyin}
        </Button>
        <Button busy={busy} onClick={() => void sort('strokes')}>
          {text.byStrokes}
        </Button>
      </div>
    </Section>
  )
}
