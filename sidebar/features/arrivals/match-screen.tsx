import './arrivals.css'
import { useState } from 'preact/hooks'
import type { Candidate } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { searchCustomers } from '../../../src/register/search/search-customers'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex, useIndex } from '../../app/index-store'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { List } from '../../ui/list'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'

const MOST_SHOWN = 8

/** Says which customer a guest is: one of those it might be, anybody else, or a new one. */
export function MatchScreen({ params }: ScreenProps<'match-arrival'>) {
  const text = arrivalMessages[useApp().locale]
  const { index } = useIndex()
  const [query, setQuery] = useState(params.name)
  const { busy, problem, choose, add } = useMatch(params)
  const found = searchCustomers(index, query)
    .slice(0, MOST_SHOWN)
    .map(({ customer: { id, name } }) => ({ id, name }))
  return (
    <>
      <ScreenHead title={text.matchTitle} />
      <p>
        <bdi>{text.match.guest(params.name)}</bdi>
      </p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      {params.candidates.length > 0 && (
        <Section title={text.match.maybe}>
          <Customers label={text.match.maybe} customers={params.candidates} choose={choose} />
        </Section>
      )}
      <TextField label={text.match.search} value={query} onInput={setQuery} />
      {found.length === 0 ? (
        <p class="quiet">{text.match.none}</p>
      ) : (
        <Customers label={text.match.search} customers={found} choose={choose} />
      )}
      <Button busy={busy} onClick={() => void add()}>
        {text.match.add}
      </Button>
    </>
  )
}

interface CustomersProps {
  readonly label: string
  readonly customers: readonly Candidate[]
  readonly choose: (customer: Candidate) => Promise<void>
}

const Customers = ({ label, customers, choose }: CustomersProps) => (
  <List
    label={label}
    items={customers}
    keyOf={({ id }) => id}
    onOpen={(customer) => void choose(customer)}
    render={({ id, name }) => (
      <span>
        <bdi>{name}</bdi> <span class="number quiet">{id}</span>
      </span>
    )}
  />
)

/** Brings the guest and a file together once, and goes back to the board. */
function useMatch({ id, row, name }: ScreenProps<'match-arrival'>['params']) {
  const { locale, notify, back } = useApp()
  const text = arrivalMessages[locale].match
  const requestIdFor = useRequestId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send = async (customer: Candidate | undefined) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const requestId = requestIdFor(customer?.id ?? 'new')
    const answer = customer
      ? await callOnce('arrivals.match', { requestId, id, row, customer: customer.id })
      : await callOnce('arrivals.addGuest', { requestId, id, row })
    setBusy(false)
    if (!answer.ok && answer.error.reason !== 'answer-lost')
      return setProblem(errorText(answer.error, locale))
    if (answer.ok && answer.value.state !== 'saved') return setProblem(text[answer.value.state])
    if (!customer) reloadIndex()
    notify({ text: customer ? text.matched(customer.name) : text.added(name), operation: requestId })
    back()
  }
  return { busy, problem, choose: (customer: Candidate) => send(customer), add: () => send(undefined) }
}
