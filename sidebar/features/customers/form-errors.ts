import type { FormField } from '../../../src/features/customers'
import { issueText } from '../../../src/i18n/issue-messages'
import type { Locale } from '../../../src/i18n/translation'
import { type FormState, issueOf } from './form-state'

/** What keeps a form from being saved, in the order of its fields; nothing before the first attempt. */
export const formErrors = (
  state: FormState,
  fields: readonly FormField[],
  locale: Locale,
): { readonly key: string; readonly label: string; readonly text: string }[] =>
  state.attempt === 0
    ? []
    : fields.flatMap((field) => {
        const issue = issueOf(state, field)
        return issue ? [{ key: field.key, label: field.header, text: issueText(issue, locale) }] : []
      })
