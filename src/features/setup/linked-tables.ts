import type { CalendarDate } from '../../base/calendar-date'
import type { FreeTabs } from '../../host/free-tabs'
import type { Locale } from '../../i18n/translation'
import type { RegisterConfig, SetUpRecord } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { declaredFirstNumber, firstNumberFor } from '../../register/first-number'
import { templates } from '../../register/templates/template-catalogue'
import type { TemplateKey } from '../../register/templates/template-names'
import { numberedSamples, type TableDraft, templateTables } from '../../register/templates/template-tables'
import type { RegisterRecord } from '../../register/value'
import type { LinkedTable } from './set-up-order'

/** The template whose linked tables a register gets: the one chosen, else that of the firm's trade. */
function linkedTemplate(
  template: Exclude<SetUpRecord['template'], 'own'>,
  trade: SetUpRecord['trade'] | undefined,
): TemplateKey {
  if (template !== 'sheet') return template
  const ofTrade = Object.values(templates).find((each) => each.trade === trade)
  return ofTrade?.key ?? 'basic'
}

/** Which tables a register gets beside the customers. */
interface LinkedChoice {
  readonly template: SetUpRecord['template']
  readonly trade?: SetUpRecord['trade'] | undefined
  readonly locale: Locale
  readonly today: CalendarDate
  readonly samples: boolean
}

/** The tables of a template beside the customers, the records they begin with under their numbers; none for an own one. */
export function linkedDrafts({ template, trade, locale, today, samples }: LinkedChoice): TableDraft[] {
  if (template === 'own') return []
  const chosen = templates[linkedTemplate(template, trade)]
  const drafts = numberedSamples(templateTables(chosen, locale, today), declaredFirstNumber)
  const linked = drafts.filter(({ key }) => key !== CUSTOMERS)
  return samples ? linked : linked.map((draft) => ({ ...draft, samples: [] }))
}

/** The records a linked table began with. */
export function firstRecords(config: RegisterConfig, table: string): readonly RegisterRecord[] {
  const { template, trade, samples = [], today } = config.setUp
  if (samples.length === 0 || today === undefined) return []
  const drafts = linkedDrafts({ template, trade, locale: config.locale, today, samples: true })
  return drafts.find(({ key }) => key === table)?.samples ?? []
}

/** Gives drafts their tabs and numbers; a tab that bears such a name already keeps it. */
export function linkedTables(drafts: readonly TableDraft[], free: FreeTabs): LinkedTable[] {
  const taken: number[] = []
  return drafts.map(({ key, tab, fields, card, samples }) => {
    const place = free.tab(tab)
    const firstNumber = firstNumberFor(key, taken)
    taken.push(firstNumber)
    return {
      schema: { key, sheetId: place.sheetId, tab: place.title, fields, ...(card ? { card } : {}) },
      shadow: free.id(),
      firstNumber,
      records: samples,
    }
  })
}
