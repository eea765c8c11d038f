import { useState } from 'preact/hooks'
import type { ListedChange, ListedOperation } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { instantText } from '../../app/instant-text'
import { useCall } from '../../app/use-call'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { operationSentence } from './operation-sentence'

interface OperationItemProps {
  readonly operation: ListedOperation
  /** The operation whose undo is under way, if any. */
  readonly undoing: string | undefined
  readonly onUndo: (operation: string) => void
}

/** One operation: who and when, what in a sentence, its first changes, and the button that takes it back. */
export function OperationItem({ operation, undoing, onUndo }: OperationItemProps) {
  const { locale } = useApp()
  const text = historyMessages[locale]
  const sentence = operationSentence(operation, locale)
  const isBusy = undoing === operation.id
  return (
    <li>
      <WhoAndWhen operation={operation} />
      <bdi>{sentence}</bdi>
      <Changes operation={operation} />
      {operation.canUndo && (
        <Button
          look="quiet"
          busy={undoing !== undefined}
          aria-label={`${text.undo}: ${sentence}`}
          onClick={() => onUndo(operation.id)}
        >
          {isBusy ? text.undoing : text.undo}
        </Button>
      )}
    </li>
  )
}

function WhoAndWhen({ operation }: { readonly operation: ListedOperation }) {
  const { locale } = useApp()
  const { timeZone } = useRegister()
  const text = historyMessages[locale]
  const who = operation.by || (operation.action === 'repair' ? text.register : text.unknown)
  return (
    <span class="list-line quiet small">
      <span class="two-lines">
        {instantText(operation.at, { locale, timeZone, nowMs: Date.now() })} · <bdi>{who}</bdi>
      </span>
      {operation.undone && <Badge text={text.undone} />}
      {!operation.undone && !operation.sealed && <Badge text={text.notSealed} />}
    </span>
  )
}

function Changes({ operation }: { readonly operation: ListedOperation }) {
  const text = historyMessages[useApp().locale]
  const [isOpen, setOpen] = useState(false)
  const more = operation.values - operation.changes.length
  if (isOpen) return <AllChanges operation={operation.id} />
  const shown = operation.record ? operation.changes : []
  return (
    <>
      <ChangeLines changes={shown} />
      {(more > 0 || shown.length < operation.changes.length) && (
        <button type="button" class="link small" onClick={() => setOpen(true)}>
          {shown.length > 0 ? text.moreChanges(more) : text.details}
        </button>
      )}
    </>
  )
}

function AllChanges({ operation }: { readonly operation: string }) {
  const text = historyMessages[useApp().locale]
  const asked = useCall('history.operation', { operation })
  return (
    <AskedView asked={asked} lines={3}>
      {(whole) =>
        whole && (
          <>
            <ChangeLines changes={whole.changes} withNames={whole.record === undefined} />
            {whole.values > whole.changes.length && (
              <span class="quiet small">{text.moreChanges(whole.values - whole.changes.length)}</span>
            )}
          </>
        )
      }
    </AskedView>
  )
}

interface ChangeLinesProps {
  readonly changes: readonly ListedChange[]
  readonly withNames?: boolean
}

function ChangeLines({ changes, withNames = false }: ChangeLinesProps) {
  const text = historyMessages[useApp().locale]
  const written = (value: ListedChange['before']) =>
    value === null || value === '' ? text.nothing : String(value)
  return (
    <>
      {changes.map(({ record, name, header, before, after }) => (
        <span key={`${record}-${header}`} class="change-line quiet small">
          <bdi>
            {withNames && `${record} ${name} · `}
            {text.fieldLine(header, written(before), written(after))}
          </bdi>
        </span>
      ))}
    </>
  )
}
