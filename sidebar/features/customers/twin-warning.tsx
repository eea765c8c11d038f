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

/** Says who the customer may be. Never takes the focus, never keeps anybody from typing or saving. */
export function TwinWarning({ form, twins, isNew }: TwinWarningProps) {
  const { locale, open } = useApp()
  const all = customerMessages[locale]
  const text = all.twins
  return (
    <div aria-live="polite">
      {twins.map(({ customer, shares }) => (
        <Banner
          key={customer.id}
          tone="warning"
          announce={false}
          actions={
            <>
              <Button look="quiet" onClick={() => open('customer', { id: customer.id })}>
                {text.open}
              </Button>
              {isNew && (
                <Button
                  look="quiet"
                  onClick={() => open('edit', { id: customer.id, fill: mineOf(form.state) })}
                >
                  {text.complete}
                </Button>
              )}
              <Button
                look="quiet"
                onClick={() =>
                  form.change({ ...form.state, notTwins: [...form.state.notTwins, customer.id] })
                }
              >
                {text.notSame}
              </Button>
            </>
          }
        >
          <p>
            <b>{text.title}</b>
          </p>
          <p>
            {[
              `${customer.id} ${customer.name || all.card.nobody}`,
              ...shares.map((share) => text[share]),
              ...(customer.owner ? [text.owner(customer.owner)] : []),
            ].join(' · ')}
          </p>
        </Banner>
      ))}
    </div>
  )
}
