import { useState } from 'preact/hooks'
import type { TagList } from '../../../src/features/tags'
import { tagMessages } from '../../../src/features/tags/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call, newRequestId } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { EmptyState } from '../../ui/empty-state'
import { useTagChange } from './use-tag-change'

/** Gives a tag to some customers, or takes one away. */
export function TagCustomersScreen({ params, active }: ScreenProps<'tag-customers'>) {
  const text = tagMessages[useApp().locale]
  const asked = useCall('tags.list', {}, active)
  return (
    <>
      <ScreenHead title={text.tagCustomers} />
      <AskedView asked={asked}>{(list) => <TagForm list={list} ids={params.ids} />}</AskedView>
    </>
  )
}

function TagForm({ list, ids }: { readonly list: TagList; readonly ids: readonly string[] }) {
  const { locale, back } = useApp()
  const text = tagMessages[locale]
  const [add, setAdd] = useState('')
  const [remove, setRemove] = useState('')
  const { busy, problem, run } = useTagChange(back)
  if (list.state === 'absent') return <EmptyState text={text.absent} />
  if (!list.mayEdit) return <EmptyState text={text.forbidden} />
  const options = list.tags.map(({ tag }) => ({ value: tag, label: tag }))
  const words = (word: string) => (word.trim() === '' ? [] : [word])
  const save = () =>
    void run(() =>
      call('tags.change', {
        requestId: newRequestId(),
        ids: [...ids],
        add: words(add),
        remove: words(remove),
      }),
    )
  return (
    <>
      <p class="quiet">{text.concerned(ids.length)}</p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Choice label={text.add} options={options} value={add} onChoose={setAdd} />
      <Choice label={text.take} options={options} value={remove} onChoose={setRemove} />
      <Button look="primary" busy={busy || (add + remove).trim() === ''} onClick={save}>
        {text.give(ids.length)}
      </Button>
    </>
  )
}
