import { fieldOf, type TableSchema } from '../register/field'
import type { Issue } from '../register/issue'
import { issueText } from './issue-messages'
import type { Locale } from './translation'

const SEPARATOR = { en: ': ', 'zh-CN': '：' } as const

/** The text of the problems column: a line for each broken rule, beginning with the field's header. Empty without issues. */
export const problemsText = (schema: TableSchema, issues: readonly Issue[], locale: Locale): string =>
  issues
    .map(
      (issue) =>
        `${fieldOf(schema, issue.field)?.header ?? issue.field}${SEPARATOR[locale]}${issueText(issue, locale)}`,
    )
    .join('\n')
