import { tidySpaces } from '../base/text-spaces'
import { tidyEmail } from './rules/email-rule'

/** A colleague as written in Settings: an address, or a name with the address in angle brackets. */
export interface Person {
  readonly email: string
  /** `''` where only an address is written. */
  readonly name: string
}

const NAMED = /^(.*?)[<＜]([^<>＜＞]*)[>＞]\s*$/

/** Reads `wang@example.com` or `王敏 <wang@example.com>`; the address comes in the usual writing. */
export function personFrom(text: string): Person {
  const named = NAMED.exec(text.trim())
  const [name, email] = named ? [named[1]!, named[2]!] : ['', text]
  return { name: tidySpaces(name), email: tidyEmail(email).trim().toLowerCase() }
}
