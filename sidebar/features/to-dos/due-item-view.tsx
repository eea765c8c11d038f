import { useId, useState } from 'preact/hooks'
import type { CalendarDate } from '../../../src/base/calendar-date'
import type { DueLine } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { lineKey } from './due-groups'
import { dueCustomer, dueTitle } from './due-words'
import { PutOffDays } from './put-off-days'
import type { Acting } from './use-due'

interface DueItemProps {
  readonly item: DueLine
  readonly today: CalendarDate
  /** Whether occasions can be ticked and put off in this register. */
  readonly hasToDos: boolean
  /** Whether it is said who has to see to it. */
  readonly showsWho: boolean
  readonly acting: Acting
}

const OCCASIONS = ['birthday', 'contract-end']

/** Something due, with what one does about it. */
export function DueItemView({ item, today, hasToDos, showsWho, acting }: DueItemProps) {
  const { locale, open } = useApp()
  const text = toDoMessages[locale]
  const id = useId()
  const [isPuttingOff, setPuttingOff] = useState(false)
  const title = dueTitle(item, locale)
  const key = lineKey(item)
  const busy = acting.busy === key
  const isOccasion = OCCASIONS.includes(item.kind)
  const mayFinish = hasToDos || !isOccasion
  const putOff = (on: CalendarDate, skipsWeekend: boolean) => {
    const day = shortDay(on, today, locale)
    const said = skipsWeekend ? text.movedOverWeekend(title, day) : text.moved(title, day)
    void acting.act(item, { kind: 'put-off', on }, said)
  }
  return (
    <li class="due-item" data-due={key}>
      <span class="two-lines" title={title}>
        <b id={id}>
          <bdi>{title}</bdi>
        </b>
        <span class={item.daysLeft < 0 ? 'wrong' : 'quiet'}> · {text.days(item.daysLeft)}</span>
      </span>
      <span class="two-lines quiet small">
        <span class="number">{item.customer}</span> <bdi>{dueCustomer(item)}</bdi>
        {showsWho && item.who && <bdi> · {item.who}</bdi>}
      </span>
      <span class="due-buttons">
        {mayFinish && (
          <Button
            class="small pill"
            busy={busy}
            aria-label={text.doneOf(title)}
            onClick={() => void acting.act(item, { kind: 'done' }, text.marked(title))}
          >
            {text.done}
          </Button>
        )}
        {mayFinish && item.month === undefined && (
          <Button
            class="small pill"
            aria-label={text.putOffOf(title)}
            aria-expanded={isPuttingOff}
            onClick={() => setPuttingOff(!isPuttingOff)}
          >
            {text.putOff}
          </Button>
        )}
        {item.customer !== '' && (
          <Button
            class="small pill"
            aria-label={text.openOf(title)}
            onClick={() => open('customer', { id: item.customer }, 'customer')}
          >
            {text.open}
          </Button>
        )}
        {item.kind === 'birthday' && (
          <CopyButton text={text.greeting(item.name)} words={text.greet} label={item.name} fallbackId={id} />
        )}
      </span>
      {isPuttingOff && <PutOffDays today={today} busy={busy} onChoose={putOff} />}
      {acting.failure?.key === key && <Banner tone="danger">{acting.failure.text}</Banner>}
    </li>
  )
}
