import type { ConflictLine, FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { useApp, useRegister } from '../../app/app-context'
import { instantText } from '../../app/instant-text'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { settle } from './form-state'
import type { Form } from './use-form'
import { valueText } from './value-text'

/** Values that two people changed: before, theirs and mine, and a choice for each. Nothing has been overwritten. */
export function ConflictView({
  form,
  fields,
}: {
  readonly form: Form
  readonly fields: readonly FormField[]
}) {
  const text = customerMessages[useApp().locale].conflict
  if (form.state.conflicts.length === 0) return null
  return (
    <Banner tone="warning">
      <h2>{text.title}</h2>
      <p>{text.nothingWritten}</p>
      {form.state.conflicts.map((conflict) => (
        <OneConflict
          key={conflict.field}
          conflict={conflict}
          field={fields.find(({ key }) => key === conflict.field)}
          onChoose={(choice) => form.change(settle(form.state, conflict, choice))}
        />
      ))}
    </Banner>
  )
}

interface OneConflictProps {
  readonly conflict: ConflictLine
  readonly field: FormField | undefined
  readonly onChoose: (choice: 'mine' | 'theirs') => void
}

function OneConflict({ conflict, field, onChoose }: OneConflictProps) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = customerMessages[locale].conflict
  const when = conflict.at && instantText(conflict.at, { locale, timeZone, nowMs: nowMs() })
  const label = field?.header ?? conflict.field
  const show = (value: ConflictLine['mine']) => valueText(field, value, locale) || text.empty
  return (
    <fieldset class="conflict">
      <legend>{text.sentence(conflict.by || text.unknown, when, label)}</legend>
      <dl>
        <dt>{text.theirs}</dt>
        <dd>{show(conflict.theirs)}</dd>
        <dt>{text.mine}</dt>
        <dd>{show(conflict.mine)}</dd>
        <dt>{text.base}</dt>
        <dd>{show(conflict.base)}</dd>
      </dl>
      <div class="button-row">
        <Button onClick={() => onChoose('mine')}>{text.useMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{text.useTheirs}</Button>
      </div>
    </fieldset>
  )
}
