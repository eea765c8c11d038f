import { useMemo } from 'preact/hooks'
import { customerMessages } from '../../../src/features/customers/messages'
import { joinLabels } from '../../../src/register/rules/choices-rule'
import { formatPhoneKey } from '../../../src/register/rules/phone-format'
import { type Hit, searchCustomers } from '../../../src/register/search/search-customers'
import { useApp, useRegister } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex, useIndex } from '../../app/index-store'
import { frameMessages } from '../../app/messages'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { List } from '../../ui/list'
import { Skeleton } from '../../ui/skeleton'
import { FacetPanel } from '../search/facet-panel'
import { queryJson } from '../search/kept-query'
import { useFacets } from '../search/use-facets'
import { UseResults } from '../search/use-results'
import { MarkedText } from './marked-text'
import { newCustomerOf } from './new-customer-of'

const MOST_SHOWN = 50
/** No more of what was typed is remembered. */
const MOST_SIGNS = 100

/** What was found for the query above, from the index in hand: no key stroke asks the server. */
export function ResultsScreen({ params }: ScreenProps<'results'>) {
  const { locale, query, open } = useApp()
  const { index, isLoading, error } = useIndex()
  const text = customerMessages[locale].results
  const found = useMemo(() => searchCustomers(index, query), [index, query])
  const customers = useMemo(() => found.map(({ customer }) => customer), [found])
  const { left, panel } = useFacets(customers, index, params.chosen)
  const hits = found.filter(({ customer }) => left.has(customer))
  if (index.customers.length === 0 && isLoading) return <Skeleton label={text.loading} lines={6} />
  if (index.customers.length === 0 && error)
    return (
      <>
        <ScreenHead title={text.title} />
        <Banner
          tone="danger"
          actions={<Button onClick={reloadIndex}>{frameMessages[locale].tryAgain}</Button>}
        >
          {errorText(error, locale)}
        </Banner>
      </>
    )
  const known = newCustomerOf(query)
  const shown = hits.slice(0, MOST_SHOWN)
  const count = hits.length > MOST_SHOWN ? text.most(MOST_SHOWN, hits.length) : text.found(hits.length)
  return (
    <>
      <ScreenHead title={text.title} />
      <p class="quiet" role="status">
        {hits.length === 0 ? text.none : count}
      </p>
      {shown.length > 0 && (
        <List
          label={count}
          items={shown}
          keyOf={({ customer }) => customer.id}
          onOpen={({ customer }) => {
            void call('search.note', { query: query.slice(0, MOST_SIGNS) })
            open('customer', { id: customer.id })
          }}
          render={(hit) => <HitLines hit={hit} />}
        />
      )}
      {customers.length > 0 && <FacetPanel {...panel} />}
      <UseResults
        ids={hits.map(({ customer }) => customer.id)}
        name={query.trim()}
        search={() => queryJson({ query, chosen: panel.chosen })}
      />
      <EmptyState text="">
        <Button onClick={() => open('add', known)}>
          {known.name || known.phone ? text.add(query.trim()) : customerMessages[locale].form.add}
        </Button>
        {hits.length === 0 && (
          <Button look="quiet" onClick={() => open('bin', { query: query.trim() }, 'tidy')}>
            {text.inBin}
          </Button>
        )}
      </EmptyState>
    </>
  )
}

/** Name and number, then what else helps to know the customer, with the reason of the match. */
function HitLines({ hit }: { readonly hit: Hit }) {
  const { locale } = useApp()
  const { country } = useRegister()
  const { results: text, card } = customerMessages[locale]
  const { customer, reasons, words } = hit
  const phone = reasons.some((reason) => reason === 'phone' || reason === 'phone-end')
    ? customer.phones.find((each) => words.some((word) => each.includes(word.replace('+', ''))))
    : undefined
  const details = [
    ...[phone ?? customer.phones[0] ?? ''].map((each) => formatPhoneKey(each, country)),
    ...(reasons.includes('email') ? [customer.email] : []),
    ...(reasons.includes('wechat') ? [customer.wechat] : []),
    ...(reasons.includes('former-name') ? [customer.formerNames] : []),
    ...(reasons.includes('tag') ? [joinLabels(customer.tags)] : []),
    reasons.map((reason) => text.reasons[reason]).join(' + '),
    customer.company,
    ...(customer.owner ? [text.owner(customer.owner)] : []),
  ].filter(Boolean)
  return (
    <>
      <span class="list-line">
        <span class="two-lines hit-name">
          <MarkedText text={customer.name || card.nobody} words={words} spelling={customer.spelling()} />
        </span>
        <span class="number quiet">
          <MarkedText text={customer.id} words={reasons.includes('number') ? words : []} />
        </span>
      </span>
      <span class="two-lines quiet small">
        {details.map((detail, place) => (
          <span key={detail}>
            {place > 0 && ' · '}
            <MarkedText text={detail} words={words} />
          </span>
        ))}
      </span>
    </>
  )
}
