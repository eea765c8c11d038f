import { toHalfWidth } from '../../../src/base/text-width'

/** Fewer digits than this are the end of a phone or a number, not a phone. */
const WHOLE_PHONE = 7

/** What a new customer begins with who was searched for and not found: the name, or the phone; nothing where it was neither. */
export function newCustomerOf(query: string): { readonly name?: string; readonly phone?: string } {
  const text = query.trim()
  const plain = toHalfWidth(text)
  if (/^[+\d][\d\s()-]*$/.test(plain))
    return plain.replace(/\D/g, '').length >= WHOLE_PHONE ? { phone: text } : {}
  return text === '' || /[\d@]/.test(plain) ? {} : { name: text }
}
