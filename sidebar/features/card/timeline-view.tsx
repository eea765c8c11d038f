import { useId, useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import { grouped } from '../../../src/i18n/counted'
import { PAGE, type TimelinePage, withChanges } from '../../../src/register/card/timeline'
import {
  CHANGES,
  type ChangeEntry,
  keyOfEntry,
  kindOfEntry,
  MAILS,
  type MailEntry,
} from '../../../src/register/card/timeline-entry'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { listDay } from './day-words'
import { changeWords, kindWord, mailWords } from './entry-words'
import { useOpenCard } from './open-card'
import { RecordItem } from './record-item'

/** Everything that happened with the customer, newest first; narrowed to one kind, and more of it when asked for. */
export function TimelineView() {
  const { locale } = useApp()
  const { tables } = useRegister()
  const { changes } = useOpenCard()
  const [only, setOnly] = useState('')
  const [count, setCount] = useState(PAGE)
  const asked = useTimeline(only, count)
  const text = cardMessages[locale].timeline
  const narrowTo = (kind: string) => {
    setOnly(kind)
    setCount(PAGE)
  }
  return (
    <Section title={text.title} class="card-part" aside={<KindFilter value={only} onChoose={narrowTo} />}>
      <AskedView asked={asked} lines={4}>
        {(value) => {
          const page = withChanges(value, changes, only || undefined)
          if (page.entries.length === 0)
            return <p class="quiet">{only === '' ? text.empty : text.emptyKind}</p>
          return (
            <>
              <ul class="record-list timeline">
                {page.entries.map((entry) => {
                  if (entry.what === 'change') return <ChangeItem key={keyOfEntry(entry)} entry={entry} />
                  if (entry.what === 'mail') return <MailItem key={keyOfEntry(entry)} entry={entry} />
                  const table = tables.find(({ key }) => key === entry.table)
                  const { id, at, values } = entry
                  return (
                    table && (
                      <RecordItem key={keyOfEntry(entry)} table={table} id={id} at={at} values={values} />
                    )
                  )
                })}
              </ul>
              {page.more > 0 && (
                <div class="timeline-more">
                  <span class="quiet">{text.rest(page.more)}</span>
                  <Button look="quiet" busy={asked.waiting} onClick={() => setCount(count + PAGE)}>
                    {text.showMore}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </AskedView>
    </Section>
  )
}

/** The card's own page of the timeline, or what is asked for beyond it. */
function useTimeline(only: string, count: number) {
  const { card, facts } = useOpenCard()
  const first: TimelinePage = facts?.timeline ?? { entries: [], more: 0 }
  const isWhole = first.more === 0
  const isHere = only === CHANGES || (only === '' ? count === PAGE : isWhole)
  const params = { id: card.id, count, ...(only === '' ? {} : { only }) }
  const asked = useCall('card.more', params, !isHere)
  if (!isHere) return asked
  const entries = only === '' ? first.entries : first.entries.filter((entry) => kindOfEntry(entry) === only)
  const value: TimelinePage = { entries, more: only === '' ? first.more : 0 }
  return { value, waiting: false, again: asked.again }
}

interface KindFilterProps {
  readonly value: string
  readonly onChoose: (kind: string) => void
}

/** What the timeline shows, each kind with how many there are. */
function KindFilter({ value, onChoose }: KindFilterProps) {
  const { locale } = useApp()
  const { tables } = useRegister()
  const { changes, facts } = useOpenCard()
  const id = useId()
  const text = cardMessages[locale].timeline
  const counts = facts?.counts ?? {}
  const kinds = tables.filter(({ key, card }) => card.place === 'timeline' && (counts[key] ?? 0) > 0)
  const mails = facts?.mails ?? 0
  if (kinds.length + Number(changes.length > 0) + Number(mails > 0) < 2) return null
  return (
    <>
      <label class="only-read-out" for={id}>
        {text.filter}
      </label>
      <select
        id={id}
        class="kind-filter"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{text.all}</option>
        {kinds.map((table) => (
          <option key={table.key} value={table.key}>
            {`${kindWord(table, locale)} ${grouped(counts[table.key] ?? 0)}`}
          </option>
        ))}
        {mails > 0 && <option value={MAILS}>{`${text.mails} ${grouped(mails)}`}</option>}
        {changes.length > 0 && (
          <option value={CHANGES}>{`${text.changes} ${grouped(changes.length)}`}</option>
        )}
      </select>
    </>
  )
}

function ChangeItem({ entry }: { readonly entry: ChangeEntry }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const { facts, today } = useOpenCard()
  const words = changeWords(entry, fields, { locale, today, names: facts?.names ?? {} })
  return (
    <li class="entry change">
      <span class="entry-day number">{listDay(entry.at, today, locale)}</span>
      <span class="two-lines entry-words" title={words}>
        <span class="entry-kind">{cardMessages[locale].timeline.changed}</span> <bdi>{words}</bdi>
      </span>
    </li>
  )
}

function MailItem({ entry }: { readonly entry: MailEntry }) {
  const { locale } = useApp()
  const { facts, today } = useOpenCard()
  const words = mailWords(entry, { locale, today, names: facts?.names ?? {} })
  return (
    <li class="entry change">
      <span class="entry-day number">{listDay(entry.at, today, locale)}</span>
      <span class="two-lines entry-words" title={words}>
        <span class="entry-kind">{cardMessages[locale].timeline.mail}</span> <bdi>{words}</bdi>
      </span>
    </li>
  )
}
