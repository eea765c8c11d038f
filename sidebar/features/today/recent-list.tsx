import { useApp } from '../../app/app-context'
import { useDrafts } from '../../app/drafts'
import { useIndex } from '../../app/index-store'
import { Section } from '../../ui/section'
import { todayMessages } from './messages'

const MOST_SHOWN = 5

/** Where the person was: forms not saved yet, customers opened lately. */
export function RecentList() {
  const { locale, open } = useApp()
  const { byKey, recent } = useDrafts()
  const { index } = useIndex()
  const text = todayMessages[locale]
  const nameOf = (id: string) => index.byId.get(id)?.name || id
  const known = recent.filter((id) => index.byId.has(id)).slice(0, MOST_SHOWN)
  return (
    <>
      {byKey.size > 0 && (
        <Section title={text.drafts}>
          {[...byKey.keys()].map((key) => (
            <button
              key={key}
              type="button"
              class="link chip"
              onClick={() =>
                key.startsWith('new') ? open('add', {}, 'customer') : open('edit', { id: key }, 'customer')
              }
            >
              {key.startsWith('new') ? text.newDraft : nameOf(key)}
            </button>
          ))}
        </Section>
      )}
      {known.length > 0 && (
        <Section title={text.recent}>
          {known.map((id) => (
            <button key={id} type="button" class="link chip" onClick={() => open('customer', { id })}>
              <bdi>{nameOf(id)}</bdi>
            </button>
          ))}
        </Section>
      )}
    </>
  )
}
