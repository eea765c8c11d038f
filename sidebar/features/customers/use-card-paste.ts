import type { FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { nameFieldOf } from '../../../src/register/name-field'
import { useApp } from '../../app/app-context'
import { textOf } from './form-state'
import { splitCard } from './split-card'
import type { Form } from './use-form'

/** A whole card, signature or address block pasted into the empty name goes part by part into the empty fields. */
export function useCardPaste(form: Form, fields: readonly FormField[], nameId: (key: string) => string) {
  const { locale, notify } = useApp()
  return (event: ClipboardEvent) => {
    const name = nameFieldOf(fields)
    const isIntoName = name !== undefined && (event.target as Element).id === nameId(name.key)
    if (!isIntoName || textOf(form.state, name.key) !== '') return
    const empty = fields.filter(({ key }) => textOf(form.state, key) === '')
    const parts = splitCard(event.clipboardData?.getData('text/plain') ?? '', empty)
    if (!parts) return
    event.preventDefault()
    for (const [key, text] of Object.entries(parts)) form.type(key, text)
    for (const field of fields) if (parts[field.key] !== undefined) void form.check(field)
    notify({ text: customerMessages[locale].form.pasted(Object.keys(parts).length) })
  }
}
