import { useState } from 'preact/hooks'
import type { ListedOperation } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { useApp, useRegister } from '../../app/app-context'
import { instantText } from '../../app/instant-text'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { AllChanges, ChangeLines } from './change-lines'
import { operationSentence } from './operation-sentence'

interface OperationItemProps {
  readonly operation: ListedOperation
  /** The operation whose undo is under way, if any. */
  readonly undoing: string | undefined
  readonly onUndo: (operation: string) => void
}

/** One operation: who and when, what in a sentence, its changes, and the button that takes it back. */
export function OperationItem({ operation, undoing, onUndo }: OperationItemProps) {
  const { locale } = useApp()
  const text = historyMessages[locale]
  const [isOpen, setOpen] = useState(false)
  const sentence = operationSentence(operation, locale)
  const shown = operation.record ? operation.changes : []
  const more = operation.values - shown.length
  return (
    <li>
      <WhoAndWhen operation={operation} />
      <p>
        <bdi>{sentence}</bdi>
      </p>
      {isOpen ? <AllChanges operation={operation.id} /> : <ChangeLines changes={shown} />}
      <div class="operation-actions">
        {more > 0 && (
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? text.fewer : text.allChanges(operation.values)}: ${sentence}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? text.fewer : text.allChanges(operation.values)}
          </Button>
        )}
        {operation.canUndo && (
          <Button
            look="quiet"
            busy={undoing !== undefined}
            aria-label={`${text.undo}: ${sentence}`}
            onClick={() => onUndo(operation.id)}
          >
            {undoing === operation.id ? text.undoing : text.undo}
          </Button>
        )}
      </div>
    </li>
  )
}

/** What the register itself does is nobody's. */
const isOwn = ({ action }: ListedOperation): boolean => action === 'repair' || action === 'tab-restored'

function WhoAndWhen({ operation }: { readonly operation: ListedOperation }) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = historyMessages[locale]
  const who = operation.by || (isOwn(operation) ? text.register : text.unknown)
  return (
    <span class="list-line quiet small">
      <span class="two-lines">
        {instantText(operation.at, { locale, timeZone, nowMs: nowMs() })} · <bdi>{who}</bdi>
      </span>
      {operation.undone && <Badge text={operation.stands > 0 ? text.partlyUndone : text.undone} />}
      {!operation.undone && !operation.sealed && <Badge text={text.notSealed} />}
    </span>
  )
}
