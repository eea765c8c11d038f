import type { Session } from '../host/host'
import { localeOf } from '../i18n/translation'

/** The person at the keyboard, asked once an execution; Google keeps the address back across domains. */
export function googleSession(): Session {
  let email: string | undefined
  return {
    email: () => (email ??= Session.getActiveUser().getEmail()),
    effectiveEmail: () => Session.getEffectiveUser().getEmail(),
    locale: () => localeOf(Session.getActiveUserLocale()),
  }
}
