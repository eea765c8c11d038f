import type { Field } from '../../register/field'
import { emailKeys } from '../../register/rules/email-rule'
import { fieldValue, type RegisterRecord, type Value } from '../../register/value'

/** Addresses to write to, and who is not among them. */
export interface MailList {
  readonly addresses: readonly string[]
  /** Customers left out because they said that they want no mail. */
  readonly optedOut: number
  /** Customers without an address that mail can go to. */
  readonly without: number
}

const isYes = (value: Value): boolean =>
  value === true || /^(?:是|已退订|yes|true|1)$/i.test(String(value).trim())

/** The addresses of customers, each once; who opted out is left out whatever else stands there. */
export function mailList(records: readonly RegisterRecord[], fields: readonly Field[]): MailList {
  const emails = fields.filter(({ kind, retired }) => kind === 'email' && !retired)
  const addresses = new Set<string>()
  let [optedOut, without] = [0, 0]
  for (const { values } of records) {
    const found = emails.flatMap(({ key }) => emailKeys(fieldValue(values, key)))
    if (isYes(fieldValue(values, 'opted-out'))) optedOut += 1
    else if (found.length === 0) without += 1
    else for (const address of found) addresses.add(address)
  }
  return { addresses: [...addresses], optedOut, without }
}
