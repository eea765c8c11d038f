import type { CalendarDate } from '../../base/calendar-date'
import type { FreeTabs } from '../../host/free-tabs'
import type { Locale } from '../../i18n/translation'
import { FIRST_NUMBER, type RegisterConfig, type SetUpRecord } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { tableDeclaration } from '../../register/table-catalogue'
import { firstNumberOf } from '../../register/table-declaration'
import { templates } from '../../register/templates/template-catalogue'
import type { TemplateKey } from '../../register/templates/template-names'
import { numberedSamples, type TableDraft, templateTables } from '../../register/templates/template-tables'
import type { RegisterRecord } from '../../register/value'
import type { LinkedTable } from './set-up-order'

/** The template whose linked tables a register gets: the one chosen, else that of the firm's trade. */
export function linkedTemplate(
  template: SetUpRecord['template'],
  trade: SetUpRecord['trade'] | undefined,
): TemplateKey {
  if (template !== 'sheet') return template
  const ofTrade = Object.values(templates).find((each) => each.trade === trade)
  return ofTrade?.key ?? 'basic'
}

/** The tables of a template beside the customers, the records they begin with under their numbers. */
export function linkedDrafts(
  template: TemplateKey,
  { locale, today, samples }: { locale: Locale; today: CalendarDate; samples: boolean },
): TableDraft[] {
  const drafts = numberedSamples(templateTables(templates[template], locale, today), firstNumber)
  const linked = drafts.filter(({ key }) => key !== CUSTOMERS)
  return samples ? linked : linked.map((draft) => ({ ...draft, samples: [] }))
}

/** The records a linked table began with. */
export function firstRecords(config: RegisterConfig, table: string): readonly RegisterRecord[] {
  const { template, trade, samples = [], today } = config.setUp
  if (samples.length === 0 || today === undefined) return []
  const drafts = linkedDrafts(linkedTemplate(template, trade), {
    locale: config.locale,
    today,
    samples: true,
  })
  return drafts.find(({ key }) => key === table)?.samples ?? []
}

/** The first number of a declared table. */
export function firstNumber(table: string): number {
  const declared = tableDeclaration(table)
  if (!declared) throw new Error(`No table ${table} is declared`)
  return table === CUSTOMERS ? FIRST_NUMBER : firstNumberOf(declared.ordinal)
}

/** Gives drafts their tabs; a tab that bears such a name already keeps it. */
export const linkedTables = (drafts: readonly TableDraft[], free: FreeTabs): LinkedTable[] =>
  drafts.map(({ key, tab, fields, card, samples }) => {
    const place = free.tab(tab)
    return {
      schema: { key, sheetId: place.sheetId, tab: place.title, fields, ...(card ? { card } : {}) },
      shadow: free.id(),
      firstNumber: firstNumber(key),
      records: samples,
    }
  })
