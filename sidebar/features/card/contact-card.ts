import type { FormField } from '../../../src/features/customers'
import type { RecordValues } from '../../../src/register/value'

/** Whom to save in a telephone's address book. */
export interface Contact {
  readonly name: string
  readonly company: string
  readonly position: string
  /** As stored, with or without a country code. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** What vCard 3.0 (RFC 2426, section 4) reserves in a text value. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, '\\n')
const line = (name: string, value: string): string[] => (value === '' ? [] : [`${name}:${value}`])

/** A contact as a vCard 3.0 (RFC 2426), which telephones offer to save when they read it from a code. */
export function contactCard({ name, company, position, phones, emails }: Contact): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    ...line('ORG', escaped(company)),
    ...line('TITLE', escaped(position)),
    ...phones.flatMap((phone) => line('TEL', phone.replace(/[^+\d,;#*]/g, ''))),
    ...emails.flatMap((email) => line('EMAIL', escaped(email))),
    'END:VCARD',
  ].join('\r\n')
}

/** A record as an entry of an address book. */
export function contactOf(name: string, fields: readonly FormField[], values: RecordValues): Contact {
  const text = (key: string) => String(values[key] ?? '')
  const ofKind = (kind: FormField['kind']) =>
    fields.filter((field) => field.kind === kind).flatMap(({ key }) => text(key) || [])
  const [phones, emails] = [ofKind('phone'), ofKind('email')]
  return { name, company: text('company'), position: text('position'), phones, emails }
}
