import { useState } from 'preact/hooks'
import type { BinEntry, LostValue } from '../../../src/features/bin'
import { binMessages } from '../../../src/features/bin/messages'
import { recordsText } from '../../../src/i18n/records-text'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useIndex } from '../../app/index-store'
import { instantText } from '../../app/instant-text'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { PlainList } from '../../ui/plain-list'
import { TextField } from '../../ui/text-field'
import { fittingEntries } from './fitting-entries'
import { useRestore } from './use-restore'

/** The customers deleted lately, each with the button that brings it back with all that belongs to it. */
export function BinScreen({ params, active }: ScreenProps<'bin'>) {
  const text = binMessages[useApp().locale]
  const asked = useCall('bin.list', {}, active)
  useChanges(active, asked.again)
  const { restoring, problem, lost, restore } = useRestore(asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      {problem && <Banner tone="danger">{problem}</Banner>}
      {lost.length > 0 && <Lost values={lost} />}
      <AskedView asked={asked} lines={6}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState text={text.empty} />
          ) : (
            <Entries
              entries={entries}
              query={params.query ?? ''}
              restoring={restoring}
              onRestore={(id) => void restore(id)}
            />
          )
        }
      </AskedView>
    </>
  )
}

interface EntriesProps {
  readonly entries: readonly BinEntry[]
  /** What is looked for among them at first. */
  readonly query: string
  readonly restoring: string | undefined
  readonly onRestore: (id: string) => void
}

function Entries({ entries, query, restoring, onRestore }: EntriesProps) {
  const text = binMessages[useApp().locale]
  const { index } = useIndex()
  const [typed, setTyped] = useState(query)
  const shown = fittingEntries(entries, typed, index.reader)
  return (
    <>
      <TextField label={text.find} value={typed} onInput={setTyped} />
      <p class="quiet" role="status">
        {shown.length === 0 && text.notFound(typed.trim())}
      </p>
      <PlainList label={text.list}>
        {shown.map((entry) => (
          <BinItem key={entry.id} entry={entry} restoring={restoring} onRestore={() => onRestore(entry.id)} />
        ))}
      </PlainList>
    </>
  )
}

function Lost({ values }: { readonly values: readonly LostValue[] }) {
  const text = binMessages[useApp().locale]
  return (
    <Banner tone="warning">
      {text.lost(values.length)}
      <ul>
        {values.map(({ tab, header, value }, line) => (
          <li key={line}>
            <bdi>{text.lostLine(tab, header, value)}</bdi>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

interface BinItemProps {
  readonly entry: BinEntry
  /** Number of the customer that is being brought back, if any. */
  readonly restoring: string | undefined
  readonly onRestore: () => void
}

function BinItem({ entry, restoring, onRestore }: BinItemProps) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = binMessages[locale]
  const { id, name, at, by, linked, mayRestore } = entry
  const who = `${id} ${name || text.nobody}`
  return (
    <li>
      <span class="quiet small">
        {instantText(at, { locale, timeZone, nowMs: nowMs() })} · <bdi>{by || text.unknown}</bdi>
      </span>
      <p>
        <bdi>{who}</bdi>
      </p>
      {linked.length > 0 && <p class="quiet small">{text.withLinked(recordsText(linked, locale))}</p>}
      {mayRestore ? (
        <Button
          look="quiet"
          busy={restoring !== undefined}
          aria-label={`${text.restore}: ${who}`}
          onClick={onRestore}
        >
          {restoring === id ? text.restoring : text.restore}
        </Button>
      ) : (
        <p class="quiet small">{text.onlyOwn}</p>
      )}
    </li>
  )
}
