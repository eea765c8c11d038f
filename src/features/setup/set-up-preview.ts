import { issueText } from '../../i18n/issue-messages'
import type { Locale } from '../../i18n/translation'
import type { Baseline } from '../../register/config'
import type { Field } from '../../register/field'
import type { Issue } from '../../register/issue'
import type { CheckedRecord } from './checked-records'
import type { SheetGrid } from './sheet-grid'

/** A rule that rows of the sheet break, with how often and where. */
export interface PreviewReason {
  readonly header: string
  /** What is wrong and how to put it right, in the reader's language. */
  readonly text: string
  readonly count: number
  /** Row numbers as the sheet shows them today, the first few. */
  readonly rows: readonly number[]
}

/** What set-up would make of a sheet. */
export interface SetUpPreview {
  /** Rows below the header, blank ones included. */
  readonly rows: number
  readonly blankRows: number
  readonly customers: number
  /** Customers with at least one problem. */
  readonly flagged: number
  readonly reasons: readonly PreviewReason[]
  readonly titleRows: number
  /** Lines below the list that add it up. */
  readonly totalRows: number
  readonly mergedAreas: number
  /** Columns that keep their formulas, by header. */
  readonly formulaColumns: readonly string[]
  /** The first number given, or the header of the column whose numbers go on. */
  readonly numbers: { readonly first: string } | { readonly adopted: string }
  readonly baseline: Baseline
  /** Stands for the cells as they were read: set-up refuses when they have changed since. */
  readonly seen: string
}

const MOST_ROWS = 5

/** The rules broken, the most frequent first. */
export function previewReasons(
  records: readonly CheckedRecord[],
  fields: readonly Field[],
  grid: SheetGrid,
  locale: Locale,
): PreviewReason[] {
  const groups = new Map<string, { issue: Issue; rows: number[] }>()
  for (const { row, issues } of records)
    for (const issue of issues) {
      const kind = ofGroup(issue)
      const key = JSON.stringify(kind)
      const group = groups.get(key) ?? { issue: kind, rows: [] }
      group.rows.push(row + grid.headerRow + 2)
      groups.set(key, group)
    }
  return [...groups.values()]
    .sort((a, b) => b.rows.length - a.rows.length)
    .map(({ issue, rows }) => ({
      header: fields.find(({ key }) => key === issue.field)?.header ?? issue.field,
      text: issueText(issue, locale),
      count: rows.length,
      rows: rows.slice(0, MOST_ROWS),
    }))
}

/** An issue as it is told for many rows at once: without a proposal that holds for one of them. */
function ofGroup(issue: Issue): Issue {
  return issue.reason === 'email-domain' ? { field: issue.field, reason: issue.reason } : issue
}
