import type { Locale } from '../../src/i18n/translation'
import { frameMessages } from './messages'

/** Why a call brought no answer, or none that can be used. */
export type CallError =
  | { readonly reason: 'busy' | 'quota' | 'forbidden' | 'no-register' | 'several-accounts' | 'not-permitted' }
  | { readonly reason: 'no-connection' | 'no-answer' | 'outdated' }
  /** `reference` names the line in the administrator's log. */
  | { readonly reason: 'unexpected'; readonly reference?: string }
  /** No answer came, and the register says that the operation was not carried out. */
  | { readonly reason: 'not-done' }

/** Whether the operation may have been carried out although no answer came. */
export const isInDoubt = ({ reason }: CallError): boolean =>
  reason === 'no-answer' || reason === 'no-connection'

/**
 * What a failure reported by Google's page means. With several Google accounts signed in the page may ask as another
 * one than the person opened the file with, and Google refuses.
 */
export function errorFromGoogle(message: string): CallError {
  if (/PERMISSION_DENIED/i.test(message)) return { reason: 'several-accounts' }
  if (/authori[sz]ation is required|not have permission|access denied/i.test(message))
    return { reason: 'not-permitted' }
  if (/NetworkError|HTTP 0|connection failure|offline/i.test(message)) return { reason: 'no-connection' }
  return { reason: 'unexpected' }
}

/** What went wrong and what to do, in one or two sentences. */
export function errorText(error: CallError, locale: Locale): string {
  const text = frameMessages[locale].errors
  return error.reason === 'unexpected' ? text.unexpected(error.reference ?? '') : text[error.reason]
}
