import type { DueLine } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import type { Locale } from '../../../src/i18n/translation'

/** Kinds of which the text that a person wrote says enough. */
const SPEAKING = ['to-do', 'service', 'deadline']

/** What a due thing is, in a few words. */
export function dueTitle({ kind, what }: Pick<DueLine, 'kind' | 'what'>, locale: Locale): string {
  const text = toDoMessages[locale]
  const name = text.kinds[kind]
  if (kind === 'birthday' || what === '') return name
  return SPEAKING.includes(kind) ? what : text.kindAndWhat(name, what)
}

/** Whom a due thing concerns, beside the number; of a birthday also what the person likes. */
export const dueCustomer = ({ kind, name, company, what }: DueLine): string =>
  [name, company, kind === 'birthday' ? what : ''].filter(Boolean).join(' · ')
