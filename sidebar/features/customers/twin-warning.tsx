import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { useApp, useRegister } from '../../app/app-context'
import { useIndex } from '../../app/index-store'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { mineOf, textOf } from './form-state'
import { checkHere } from './local-check'
import { type Twin, twinsOf } from './twins'
import { contextOf, type Form } from './use-form'

/** Customers that share a phone or an e-mail with what is being typed, as the index in hand knows them. */
export function useTwins(form: Form, fields: readonly FormField[], exceptId?: string): Twin[] {
  const { index } = useIndex()
  const { country } = useRegister()
  const { state } = form
  const context = contextOf(state, country)
  const keysOf = (kind: FormField['kind']) =>
    fields
      .filter((field) => field.kind === kind)
      .flatMap((field) => {
        const text = textOf(state, field.key)
        const known = state.checked[field.key]
        if (known?.text === text && known.keys.length > 0) return known.keys
        return text === '' ? [] : (checkHere(field, text, context)?.keys ?? [])
      })
  const keys = { phones: keysOf('phone'), email: keysOf('email')[0] }
  return twinsOf(index, keys, exceptId).filter(({ customer }) => !state.notTwins.includes(customer.id))
}

interface TwinWarningProps {
  readonly form: Form
  readonly twins: readonly Twin[]
  readonly isNew: boolean
}

/** So many customers are named; a number that more share is a switchboard. */
const MOST_SHOWN = 3

/** Says who the customer may be. Never takes the focus, never keeps anybody from typing or saving. */
export function TwinWarning({ form, twins, isNew }: TwinWarningProps) {
  const text = customerMessages[useApp().locale].twins
  const more = twins.length - MOST_SHOWN
  return (
    <div aria-live="polite">
      {twins.length > 0 && (
        <Banner tone="warning" announce={false}>
          <b>{isNew ? text.title : text.titleOfKnown}</b>
          {twins.slice(0, MOST_SHOWN).map((twin) => (
            <TwinLines key={twin.customer.id} form={form} twin={twin} isNew={isNew} />
          ))}
          {more > 0 && <p>{text.more(more)}</p>}
        </Banner>
      )}
    </div>
  )
}

interface TwinLinesProps {
  readonly form: Form
  readonly twin: Twin
  readonly isNew: boolean
}

/** One customer that shares something, and what can be said about it. */
function TwinLines({ form, twin: { customer, shares }, isNew }: TwinLinesProps) {
  const { locale, open } = useApp()
  const all = customerMessages[locale]
  const text = all.twins
  const { id, name, owner } = customer
  const reasons = [...shares.map((share) => text[share]), ...(owner ? [text.owner(owner)] : [])]
  const deny = () => form.change({ ...form.state, notTwins: [...form.state.notTwins, id] })
  return (
    <div class="twin">
      <p>
        <span class="number">{id}</span> <bdi>{name || all.card.nobody}</bdi>
      </p>
      <p class="quiet small">
        <bdi>{reasons.join(' · ')}</bdi>
      </p>
      <div class="banner-actions">
        <Button look="quiet" aria-label={`${text.open} ${id}`} onClick={() => open('customer', { id })}>
          {text.open}
        </Button>
        {isNew && (
          <Button
            look="quiet"
            aria-label={`${text.complete} ${id}`}
            onClick={() => open('edit', { id, fill: mineOf(form.state) })}
          >
            {text.complete}
          </Button>
        )}
        <Button look="quiet" aria-label={`${text.notSame} ${id}`} onClick={deny}>
          {text.notSame}
        </Button>
      </div>
    </div>
  )
}
