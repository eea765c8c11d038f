import type { CalendarDate } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import type { Locale } from '../../../src/i18n/translation'
import type { NextStep } from '../../../src/register/card/next-steps'
import { useApp, useRegister } from '../../app/app-context'
import { useShortcuts } from '../../app/shortcuts'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { PlainList } from '../../ui/plain-list'
import { Fold, Section } from '../../ui/section'
import { daysAway, listDay } from './day-words'
import { personWord } from './entry-words'
import { useOpenCard } from './open-card'
import { useWrite } from './use-write'

/** So many steps are in sight. */
const MOST_OPEN = 4

/** What is still to be done for the customer, what is due first on top, each with its one button. */
export function StepList() {
  const { locale } = useApp()
  const { facts } = useOpenCard()
  const text = cardMessages[locale].steps
  const steps = facts?.steps ?? []
  if (steps.length === 0) return null
  const list = (part: readonly NextStep[]) => (
    <PlainList label={text.title}>
      {part.map((step) => (
        <StepItem
          key={`${step.table}-${step.id}-${step.field ?? ''}`}
          step={step}
          isFirst={step === steps[0]}
        />
      ))}
    </PlainList>
  )
  const more = steps.slice(MOST_OPEN)
  return (
    <Section title={text.title} class="card-part">
      {list(steps.slice(0, MOST_OPEN))}
      {more.length > 0 && <Fold title={text.more(more.length)}>{list(more)}</Fold>}
    </Section>
  )
}

interface StepItemProps {
  readonly step: NextStep
  /** Whether the key for "done" means this one. */
  readonly isFirst: boolean
}

function StepItem({ step, isFirst }: StepItemProps) {
  const { locale, notify } = useApp()
  const { tables } = useRegister()
  const { today, active } = useOpenCard()
  const { busy, failure, write } = useWrite()
  const text = cardMessages[locale].steps
  const what = step.what || text.kinds[step.kind]
  const table = tables.find(({ key }) => key === step.table)
  const mayFinish = table?.fields.some(
    ({ key, editable }) => editable && ['done', 'state', step.field].includes(key),
  )
  const finish = async () => {
    const { table: key, id, field } = step
    const month = field === undefined ? {} : { month: field }
    const operation = await write('card.done', { table: key, id, finish: 'done', ...month })
    if (operation !== undefined) notify({ text: text.marked(what), operation })
  }
  useShortcuts({ d: mayFinish ? () => void finish() : undefined }, active && isFirst)
  return (
    <li class="step">
      <div class="step-words">
        <span class="two-lines" title={what}>
          <span class="quiet">{text.kinds[step.kind]}</span> <bdi>{what}</bdi>
        </span>
        <span class="quiet small">
          {[step.on && dueText(step.on, step.daysLeft ?? 0, today, locale), personWord(step.who)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {mayFinish && (
        <Button
          class="small"
          busy={busy}
          aria-label={(step.kind === 'service' ? text.resolvedOf : text.doneOf)(what)}
          onClick={() => void finish()}
        >
          {step.kind === 'service' ? text.resolved : text.done}
        </Button>
      )}
      {failure && <Banner tone="danger">{failure}</Banner>}
    </li>
  )
}

/** When a step is due, and how far that is. */
function dueText(on: string, daysLeft: number, today: CalendarDate, locale: Locale): string {
  const text = cardMessages[locale]
  return text.dayAndAway(
    listDay(on, today, locale),
    daysLeft < 0 ? text.late(-daysLeft) : daysAway(daysLeft, locale),
  )
}
