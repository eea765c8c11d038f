import type { StandingLine } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { PlainList } from '../../ui/plain-list'

interface StandingListProps {
  readonly lines: readonly StandingLine[]
  /** How many values stayed in all. */
  readonly stands: number
  readonly onClose: () => void
}

/** What an undo left as it is, field by field, and why. */
export function StandingList({ lines, stands, onClose }: StandingListProps) {
  const text = historyMessages[useApp().locale]
  return (
    <Banner
      tone="warning"
      actions={
        <Button look="quiet" onClick={onClose}>
          {text.outcome.close}
        </Button>
      }
    >
      <b>{text.outcome.stays}</b>
      <PlainList label={text.outcome.stays}>
        {lines.map((line) => (
          <li key={`${line.record}-${line.header}`}>
            <bdi>
              {line.record} {line.name} · {line.header}
            </bdi>
            <br />
            <bdi>{text.reasons[line.reason](line.now === '' ? text.nothing : String(line.now ?? ''))}</bdi>
          </li>
        ))}
      </PlainList>
      {stands > lines.length && <span>{text.moreChanges(stands - lines.length)}</span>}
    </Banner>
  )
}
