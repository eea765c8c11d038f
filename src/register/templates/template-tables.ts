import type { CalendarDate } from '../../base/calendar-date'
import type { CardEntry, Field } from '../field'
import type { Language } from '../field-catalogue'
import { tableDeclaration } from '../table-catalogue'
import type { RecordValues } from '../value'
import { placeholderId, sampleValues } from './sample'
import { type Template, type TemplateTable, tableFields } from './template'

/** An invented record before it has a number; its links hold such ids too. */
export interface SampleRecord {
  /** `customers:2` for the second sample customer. */
  readonly id: string
  readonly values: RecordValues
}

/** A table of a register that is still to be made. */
export interface TableDraft {
  readonly key: string
  /** The tab's name. */
  readonly tab: string
  readonly fields: readonly Field[]
  readonly card?: CardEntry
  readonly samples: readonly SampleRecord[]
}

function tableDraft(part: TemplateTable, locale: Language, today: CalendarDate): TableDraft {
  const declared = tableDeclaration(part.table)
  return {
    key: part.table,
    tab: declared?.label[locale] ?? part.table,
    fields: tableFields(part, locale),
    ...(declared?.card ? { card: declared.card } : {}),
    samples: part.samples.map((sample, index) => ({
      id: placeholderId(part.table, index + 1),
      values: sampleValues(sample, locale, today),
    })),
  }
}

/** The tables of a template in one language, hidden columns too; days of the samples count from `today`. */
export const templateTables = (template: Template, locale: Language, today: CalendarDate): TableDraft[] =>
  template.tables.map((part) => tableDraft(part, locale, today))

/**
 * Gives the samples numbers from the first of each table on, in their links too. A link to a sample that is not among
 * the drafts becomes blank.
 */
export function numberedSamples(
  drafts: readonly TableDraft[],
  firstNumber: (table: string) => number,
): TableDraft[] {
  const numbers = new Map(
    drafts.flatMap(({ key, samples }) =>
      samples.map(({ id }, index) => [id, String(firstNumber(key) + index)] as const),
    ),
  )
  return drafts.map((draft) => {
    const links = draft.fields.filter(({ kind }) => kind === 'link').map(({ key }) => key)
    return {
      ...draft,
      samples: draft.samples.map(({ id, values }) => ({
        id: numbers.get(id) ?? id,
        values: {
          ...values,
          ...Object.fromEntries(
            links.filter((key) => key in values).map((key) => [key, numbers.get(String(values[key])) ?? '']),
          ),
        },
      })),
    }
  })
}
