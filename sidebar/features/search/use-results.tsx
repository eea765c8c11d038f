import { useState } from 'preact/hooks'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { copyText } from '../../ui/copy-text'
import { KeepForm } from './keep-form'

interface UseResultsProps {
  readonly ids: readonly string[]
  /** What the results are called in a tab or a view. */
  readonly name: string
  /** The search itself, for keeping it; absent where it is kept already or ready-made. */
  readonly search?: () => string
}

type Order = 'given' | 'pinyin' | 'strokes'

/** What was made of the results, and where it is. */
interface Made {
  readonly text: string
  readonly url?: string
}

/** Makes something of the customers in sight: a view of one's own, a list, addresses to write to, a tag. */
export function UseResults({ ids, name, search }: UseResultsProps) {
  const { locale, open } = useApp()
  const text = searchMessages[locale]
  const [order, setOrder] = useState<Order>('given')
  const [isKeeping, setKeeping] = useState(false)
  const { busy, made, error, act } = useActs()
  if (ids.length === 0) return null
  const orders = (['given', 'pinyin', 'strokes'] as const).map((value) => ({
    value,
    label: text.order[value],
  }))
  return (
    <section aria-label={text.use.title(ids.length)}>
      <p class="quiet small">{text.use.title(ids.length)}</p>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      {made && (
        <Banner tone="success">
          {made.text}{' '}
          {made.url && (
            <a href={made.url} target="_blank" rel="noreferrer">
              {text.use.openFilter}
            </a>
          )}
        </Banner>
      )}
      <div class="button-row">
        <Button busy={busy} onClick={() => void act(() => filterView(ids, name, text))}>
          {text.use.filter}
        </Button>
        <Button busy={busy} onClick={() => void act(() => list(ids, name, order, text))}>
          {text.use.list}
        </Button>
        <Button busy={busy} onClick={() => open('tag-customers', { ids })}>
          {text.use.tag}
        </Button>
        <Button busy={busy} onClick={() => void act(() => addresses(ids, text))}>
          {text.use.mail}
        </Button>
        {search && (
          <Button aria-expanded={isKeeping} onClick={() => setKeeping(!isKeeping)}>
            {text.use.keep}
          </Button>
        )}
      </div>
      {search && isKeeping && <KeepForm search={search} name={name} onKept={() => setKeeping(false)} />}
      <Choice
        label={text.order.label}
        options={orders}
        value={order}
        onChoose={(value) => setOrder(orders.find((each) => each.value === value)?.value ?? 'given')}
      />
    </section>
  )
}

type Texts = (typeof searchMessages)['en']
type Act = () => Promise<{ readonly made: Made } | { readonly error: CallError }>

function useActs() {
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Made>()
  const [error, setError] = useState<CallError>()
  const act = async (run: Act) => {
    setBusy(true)
    setMade(undefined)
    setError(undefined)
    const outcome = await run()
    setBusy(false)
    if ('made' in outcome) setMade(outcome.made)
    else setError(outcome.error)
  }
  return { busy, made, error, act }
}

async function filterView(ids: readonly string[], name: string, text: Texts): ReturnType<Act> {
  const result = await call('search.filterView', { ids: [...ids], name })
  if (!result.ok) return { error: result.error }
  return { made: { text: text.use.filtered(result.value.title), url: result.value.url } }
}

async function list(ids: readonly string[], name: string, order: Order, text: Texts): ReturnType<Act> {
  const result = await call('search.list', { ids: [...ids], name, order })
  return result.ok ? { made: { text: text.use.listed(result.value.title) } } : { error: result.error }
}

async function addresses(ids: readonly string[], text: Texts): ReturnType<Act> {
  const result = await call('search.addresses', { ids: [...ids] })
  if (!result.ok) return { error: result.error }
  const { addresses: found, optedOut, without } = result.value
  const isCopied = found.length > 0 && (await copyText(found.join(', '), null))
  const copied = isCopied || found.length === 0 ? text.use.copied(found.length) : found.join(', ')
  const left = optedOut + without > 0 ? text.use.leftOut(optedOut, without) : ''
  return { made: { text: `${copied} ${left}`.trim() } }
}
