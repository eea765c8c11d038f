import type { Reply } from '../../../src/app/contract'
import { customerMessages } from '../../../src/features/customers/messages'
import { isBlank, type RecordValues } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { dropDraft } from '../../app/drafts'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { EmptyState } from '../../ui/empty-state'
import { CustomerForm } from './customer-form'

/** A customer to be changed, by number. Its values are read anew, whatever the card showed. */
export function EditScreen({ params, active }: ScreenProps<'edit'>) {
  const { locale } = useApp()
  const text = customerMessages[locale]
  const asked = useCall('customers.open', { id: params.id })
  const { card } = asked.value ?? {}
  const title = text.form.edit(params.id)
  return (
    <>
      {!card && <ScreenHead title={title} />}
      <AskedView asked={card ? { ...asked, waiting: false } : asked} lines={6}>
        {() =>
          card ? (
            <Editing
              key={card.id}
              card={card}
              fill={params.fill ?? {}}
              focus={params.focus}
              title={title}
              active={active}
            />
          ) : (
            <EmptyState text={text.card.gone(params.id)} />
          )
        }
      </AskedView>
    </>
  )
}

interface EditingProps {
  readonly card: NonNullable<Reply<'customers.open'>['card']>
  readonly fill: Readonly<Record<string, string>>
  readonly focus: string | undefined
  readonly title: string
  readonly active: boolean
}

function Editing({ card, fill, focus, title, active }: EditingProps) {
  const { back } = useApp()
  const { fields } = useRegister()
  return (
    <CustomerForm
      title={title}
      id={card.id}
      {...(card.row === undefined ? {} : { hint: card.row })}
      start={{ draftKey: card.id, base: card.values, proposed: gaps(fill, card.values) }}
      fields={fields}
      focus={focus}
      active={active}
      onSaved={() => {
        if (Object.keys(fill).length > 0) dropDraft('new')
        back()
      }}
    />
  )
}

/** Texts for fields that the customer leaves empty. */
const gaps = (fill: Readonly<Record<string, string>>, values: RecordValues): Record<string, string> =>
  Object.fromEntries(Object.entries(fill).filter(([key]) => isBlank(values[key])))
