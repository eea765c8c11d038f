import type { PipelineReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { dayWithoutWeekday } from '../../../src/i18n/day-text'
import { shortAmount } from '../../../src/i18n/short-amount'
import { useApp, useRegister } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { useCustomers, useToday } from './report-frame'
import type { useRecordWrite } from './use-record-write'

type Deal = PipelineReport['deals']['shown'][number]

interface DealItemProps extends Omit<ReturnType<typeof useRecordWrite>, 'failure'> {
  readonly deal: Deal
  readonly stages: PipelineReport['listed']
}

/** An opportunity: what it is about, how long nothing happened, and the stage it may go to next. */
export function DealItem({ deal, stages, busy, write }: DealItemProps) {
  const text = overviewMessages[useApp().locale].pipeline
  const { nameOf, openCustomer } = useCustomers()
  const mayMove = useMayMove()
  const name = deal.name || deal.id
  const move = (stage: string) => {
    const stages = { base: { stage: deal.stage }, mine: { stage } }
    void write('card.edit', { table: 'opportunities', id: deal.id, ...stages }, text.moved(name, stage))
  }
  return (
    <li>
      <p class="list-line">
        <bdi class="two-lines">{name}</bdi>
        {deal.isStuck && <Badge tone="warning" text={text.idle(deal.idleDays ?? 0)} />}
      </p>
      <p class="quiet small">{useDealWords(deal)}</p>
      <div class="button-row">
        <button type="button" class="link" onClick={() => openCustomer(deal.customer)}>
          <bdi>{nameOf(deal.customer)}</bdi>
        </button>
        {mayMove && <MoveButtons deal={deal} name={name} stages={stages} busy={busy} onMove={move} />}
      </div>
    </li>
  )
}

/** Whether the reader's role may change the stage. */
function useMayMove(): boolean {
  const { tables } = useRegister()
  const table = tables.find(({ key }) => key === 'opportunities')
  return table?.fields.some(({ key, editable }) => key === 'stage' && editable) === true
}

function useDealWords(deal: Deal): string {
  const { locale } = useApp()
  const today = useToday()
  const text = overviewMessages[locale]
  const { amount, probability, closeOn, owner, stage, idleDays } = deal
  const close = closeOn && dayWithoutWeekday(closeOn, today, locale)
  return [
    stage || text.pipeline.noStage,
    ...(amount === undefined ? [] : [shortAmount(amount, locale)]),
    ...(probability === undefined ? [] : [text.pipeline.probability(probability)]),
    ...(close && closeOn ? [closeOn < today ? text.pipeline.late(close) : text.pipeline.close(close)] : []),
    ...(idleDays === undefined ? [text.pipeline.sinceUnknown] : []),
    ...(!deal.isStuck && idleDays ? [text.pipeline.idle(idleDays)] : []),
    owner || text.nobody,
  ].join(' · ')
}

interface MoveButtonsProps extends Pick<DealItemProps, 'deal' | 'stages' | 'busy'> {
  readonly name: string
  readonly onMove: (stage: string) => void
}

/** The next stage at once, any other behind a fold. */
function MoveButtons({ deal, name, stages, busy, onMove }: MoveButtonsProps) {
  const text = overviewMessages[useApp().locale].pipeline
  const place = stages.findIndex(({ label }) => label === deal.stage)
  const next = stages[place + 1]
  const others = stages.filter(({ label }) => label !== deal.stage && label !== next?.label)
  const button = (stage: string) => (
    <Button
      key={stage}
      class="small pill"
      busy={busy}
      aria-label={text.moveOf(name, stage)}
      onClick={() => onMove(stage)}
    >
      {text.moveTo(stage)}
    </Button>
  )
  return (
    <>
      {next && button(next.label)}
      {others.length > 0 && (
        <details class="other-stages">
          <summary aria-label={`${text.otherStage}: ${name}`}>{text.otherStage}</summary>
          <div class="button-row">{others.map(({ label }) => button(label))}</div>
        </details>
      )}
    </>
  )
}
