import { useState } from 'preact/hooks'
import { foldText } from '../../../src/base/text-fold'
import type { TagCount, TagList } from '../../../src/features/tags'
import { tagMessages } from '../../../src/features/tags/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call, newRequestId } from '../../app/server'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import { useTagChange } from './use-tag-change'

/** More are found by typing. */
const MOST_SHOWN = 50

/** Every tag with how many have it; chosen ones are renamed, merged or taken away. */
export function TagsScreen({ active }: ScreenProps<'tags'>) {
  const text = tagMessages[useApp().locale]
  const asked = useCall('tags.list', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked} lines={6}>
        {(list) => <Listed list={list} again={asked.again} />}
      </AskedView>
    </>
  )
}

function Listed({ list, again }: { readonly list: TagList; readonly again: () => void }) {
  const text = tagMessages[useApp().locale]
  if (list.state === 'absent') return <EmptyState text={text.absent} />
  if (list.tags.length === 0) return <EmptyState text={text.none} />
  return <Tags tags={list.tags} mayEdit={list.mayEdit} again={again} />
}

interface TagsProps {
  readonly tags: readonly TagCount[]
  readonly mayEdit: boolean
  readonly again: () => void
}

function Tags({ tags, mayEdit, again }: TagsProps) {
  const text = tagMessages[useApp().locale]
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const wanted = foldText(typed)
  const fitting = tags.filter(({ tag }) => foldText(tag).includes(wanted))
  const shown = fitting.slice(0, MOST_SHOWN)
  const choose = (tag: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, tag] : chosen.filter((each) => each !== tag))
  return (
    <>
      <TextField label={text.filter} value={typed} onInput={setTyped} />
      <p class="quiet small" role="status">
        {shown.length < tags.length ? text.shown(shown.length, tags.length) : text.all(tags.length)}
      </p>
      {chosen.length > 0 && (
        <ChosenTags
          key={chosen.join()}
          chosen={chosen}
          mayEdit={mayEdit}
          after={() => {
            setChosen([])
            again()
          }}
        />
      )}
      {shown.map(({ tag, count }) => (
        <CheckBox
          key={tag}
          label={text.choose(tag, count)}
          checked={chosen.includes(tag)}
          onChange={(isChosen) => choose(tag, isChosen)}
        />
      ))}
    </>
  )
}

interface ChosenTagsProps {
  readonly chosen: readonly string[]
  readonly mayEdit: boolean
  readonly after: () => void
}

function ChosenTags({ chosen, mayEdit, after }: ChosenTagsProps) {
  const { locale, open } = useApp()
  const text = tagMessages[locale]
  const [name, setName] = useState(chosen[0] ?? '')
  const { busy, problem, run } = useTagChange(after)
  const replace = (to: string) =>
    void run(() => call('tags.replace', { requestId: newRequestId(), from: [...chosen], to }))
  const condition = JSON.stringify({ field: 'tags', test: 'any-of', values: chosen })
  return (
    <section aria-label={text.chosen(chosen.length)}>
      <p class="quiet small">{text.chosen(chosen.length)}</p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div class="button-row">
        <Button onClick={() => open('found', { condition, name: chosen.join(' ') })}>{text.find}</Button>
      </div>
      {mayEdit && (
        <>
          <TextField label={text.newName} value={name} onInput={setName} />
          <div class="button-row">
            <Button busy={busy || name.trim() === ''} onClick={() => replace(name)}>
              {chosen.length === 1 ? text.rename : text.merge}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => replace('')}>
              {text.remove}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
