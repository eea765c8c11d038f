import { useState } from 'preact/hooks'
import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { useApp, useRegister } from '../../app/app-context'
import { useDrafts } from '../../app/drafts'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { CustomerForm } from './customer-form'

const NEW = 'new'

/** What most people would choose: themselves as the one who looks after it, and where purchases do not tell it the first kind of customer. */
function proposals(
  fields: readonly FormField[],
  me: string,
  { name, phone }: ScreenProps<'add'>['params'],
): Record<string, string> {
  const nameField = nameFieldOf(fields)
  const isDerived = fields.some(({ key, retired }) => key === 'type-by-behaviour' && !retired)
  const entries = fields.flatMap((field): [string, string][] => {
    if (!field.editable) return []
    if (field === nameField && name) return [[field.key, name]]
    if (field.key === 'phone' && phone) return [[field.key, phone]]
    if (field.key === 'owner' && me) return [[field.key, me]]
    const [first] = field.choices ?? []
    return field.key === 'customer-type' && !isDerived && first ? [[field.key, first.label]] : []
  })
  return Object.fromEntries(entries)
}

/** A new customer. One that could not be saved waits above until it is put right. */
export function AddScreen({ params, active }: ScreenProps<'add'>) {
  const { locale, open, back } = useApp()
  const { fields, me, administrator } = useRegister()
  const [draftKey, setDraftKey] = useState(NEW)
  const [proposed] = useState(() => proposals(fields, me, params))
  if (!fields.some((field) => field.editable))
    return (
      <>
        <ScreenHead title={customerMessages[locale].form.add} />
        <EmptyState text={customerMessages[locale].form.mayNotAdd(administrator)} />
      </>
    )
  return (
    <>
      <ParkedForms except={draftKey} onReopen={setDraftKey} />
      <CustomerForm
        key={draftKey}
        title={customerMessages[locale].form.add}
        start={{ draftKey, base: {}, proposed }}
        fields={fields}
        active={active}
        onSaved={({ card }) => {
          if (draftKey !== NEW) return setDraftKey(NEW)
          back()
          open('customer', { id: card.id })
        }}
      />
    </>
  )
}

interface ParkedFormsProps {
  readonly except: string
  readonly onReopen: (draftKey: string) => void
}

/** New customers that were sent and not saved. */
function ParkedForms({ except, onReopen }: ParkedFormsProps) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const text = customerMessages[locale].form
  const parked = [...useDrafts().byKey].filter(([key]) => key.startsWith(`${NEW}:`) && key !== except)
  return (
    <>
      {parked.map(([key, draft]) => (
        <Banner
          key={key}
          tone="danger"
          actions={
            <Button look="quiet" onClick={() => onReopen(key)}>
              {text.reopen}
            </Button>
          }
        >
          {text.notSaved(String(draft.mine[nameFieldOf(fields)?.key ?? ''] ?? ''))}
        </Banner>
      ))}
    </>
  )
}
