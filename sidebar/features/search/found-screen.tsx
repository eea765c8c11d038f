import { useMemo } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useIndex } from '../../app/index-store'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { CustomerList } from './customer-list'
import { FacetPanel } from './facet-panel'
import { narrowedCondition } from './kept-query'
import { useFacets } from './use-facets'
import { UseResults } from './use-results'

/** Whom a kept, built or ready-made search found. */
export function FoundScreen({ params, active }: ScreenProps<'found'>) {
  return (
    <>
      <ScreenHead title={params.name} />
      {'view' in params ? (
        <ViewFound view={params.view} name={params.name} active={active} />
      ) : (
        <ConditionFound condition={params.condition} name={params.name} active={active} />
      )}
    </>
  )
}

function ViewFound({
  view,
  name,
  active,
}: Extract<ScreenProps<'found'>['params'], { view: unknown }> & { active: boolean }) {
  const asked = useCall('search.view', { view }, active)
  useChanges(active, asked.again)
  return <AskedView asked={asked}>{(outcome) => <Outcome outcome={outcome} name={name} />}</AskedView>
}

function ConditionFound({
  condition,
  name,
  active,
}: Extract<ScreenProps<'found'>['params'], { condition: unknown }> & { active: boolean }) {
  const asked = useCall('search.run', { condition }, active)
  useChanges(active, asked.again)
  return (
    <AskedView asked={asked}>
      {(outcome) => <Outcome outcome={outcome} name={name} condition={condition} />}
    </AskedView>
  )
}

interface OutcomeProps {
  readonly outcome: Reply<'search.run'>
  readonly name: string
  /** Absent of a ready-made search. */
  readonly condition?: string
}

function Outcome({ outcome, name, condition }: OutcomeProps) {
  const text = searchMessages[useApp().locale]
  if (outcome.state === 'found')
    return (
      <>
        {outcome.sentence && <p class="small">{outcome.sentence}</p>}
        <Found ids={outcome.ids} name={name} condition={condition} />
      </>
    )
  return (
    <Banner tone="warning">
      {outcome.faults.map(({ reason, at }) => (
        <p key={reason + at}>{text.faults[reason](at)}</p>
      ))}
    </Banner>
  )
}

interface FoundProps {
  readonly ids: readonly string[]
  readonly name: string
  readonly condition: string | undefined
}

function Found({ ids, name, condition }: FoundProps) {
  const { index } = useIndex()
  const customers = useMemo(() => ids.flatMap((id) => index.byId.get(id) ?? []), [ids, index])
  const { left, panel } = useFacets(customers, index)
  const shown = customers.filter((customer) => left.has(customer))
  return (
    <>
      <CustomerList customers={shown} />
      <FacetPanel {...panel} />
      <UseResults
        ids={shown.map(({ id }) => id)}
        name={name}
        {...(condition === undefined ? {} : { search: () => narrowedCondition(condition, panel.chosen) })}
      />
    </>
  )
}
