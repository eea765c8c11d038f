import { err, ok, type Result } from '../../base/result'
import { FreeTabs } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import type { Locale } from '../../i18n/translation'
import { CUSTOMERS } from '../../register/field'
import { contextOfCountry } from '../../register/rules/rule-context'
import { readTemplate } from '../../register/templates/own-template'
import type { OwnTemplate } from '../../register/templates/template-document'
import { alignRegister } from './align-register'
import { carryOut } from './carry-out'
import { MOST_COLUMNS } from './column-plan'
import { countryOfLocale } from './home-country'
import { tabsInTheWay } from './leftover-tabs'
import { namesOverMovedRows } from './moved-names'
import { readSheet, readTabParts, type TabPart } from './read-sheet'
import type { RegisterDraft } from './set-up-order'
import { registerDay, setUpOrder } from './set-up-place'
import type { SetUpDone, SetUpOutcome, SetUpRefusal, SetUpRequest, SetUpSource } from './set-up-source'
import { tabNames } from './setup-tabs'
import { setUpPreview, sheetDraft } from './sheet-draft'
import { type FirstCustomers, newSheet, templateCustomers, templateDraft } from './template-draft'

/** Where a running set-up tells how far it is. */
export const PROGRESS_KEY = 'set-up-step'

/** Turns a sheet into a register, or says why not. Run twice it changes nothing. The caller holds the lock. */
export function startSetUp(host: Host, request: SetUpRequest): SetUpOutcome {
  if (host.register.config()) return alreadySetUp(host, request.requestId)
  host.properties.write(PROGRESS_KEY, '1')
  try {
    return begin(host, request)
  } finally {
    host.properties.remove(PROGRESS_KEY)
  }
}

function begin(host: Host, request: SetUpRequest): SetUpOutcome {
  const parts = readTabParts(host)
  const { leftovers, taken } = tabsInTheWay(parts)
  if (taken.length > 0) return { outcome: 'refused', reason: 'name-taken' }
  const own = ownOf(request.source)
  if (own && !own.ok) return { outcome: 'refused', reason: 'template-damaged' }
  const free = new FreeTabs(
    parts.map(({ tab }) => tab),
    request.requestId,
  )
  const drafted = draftOf(host, parts, free, request.source, own?.value)
  if (!drafted.ok) return { outcome: 'refused', reason: drafted.error }
  const draft = drafted.value
  const timeZone = host.workbook.timeZone()
  const today = registerDay(host, timeZone)
  const preview = setUpPreview(draft, host.session.locale(), today)
  if (request.source.kind === 'sheet' && request.source.seen !== preview.seen)
    return { outcome: 'changed', preview }
  host.properties.write(PROGRESS_KEY, '2')
  const names = draft.fromTemplate ? [] : namesOverMovedRows(host, draft)
  const order = setUpOrder(host, request, free, { timeZone, names, tabCount: parts.length, own: own?.value })
  const refusal = carryOut(host, draft, order, leftovers, () => host.properties.write(PROGRESS_KEY, '3'))
  if (refusal) return { outcome: 'refused', reason: refusal }
  alignRegister(host, draft, order)
  host.properties.write(PROGRESS_KEY, '4')
  host.triggers.ensure()
  return done(draft)
}

/** The template of one's own that a source brings; undefined where it brings none. */
const ownOf = (source: SetUpSource) => (source.kind === 'own' ? readTemplate(source.text) : undefined)

const done = ({ reading, records }: RegisterDraft): SetUpDone => ({
  outcome: 'done',
  tab: reading.tab.title,
  customers: records.length,
  flagged: records.filter(({ issues }) => issues.length > 0).length,
})

/** Finishes what an earlier call may have left undone, and tells a repeated call what the first one did. */
function alreadySetUp(host: Host, requestId: string): SetUpOutcome {
  if (!host.register.isCopy()) host.triggers.ensure()
  if (!host.register.findRecent(requestId)) return { outcome: 'already' }
  const view = host.register.readTable(CUSTOMERS)
  const flagged = view.rows.filter(({ problems }) => problems !== '').length
  return { outcome: 'done', tab: view.schema.tab, customers: view.rows.length, flagged }
}

function draftOf(
  host: Host,
  parts: readonly TabPart[],
  free: FreeTabs,
  source: SetUpSource,
  own: OwnTemplate | undefined,
): Result<RegisterDraft, SetUpRefusal> {
  const locale = own?.locale ?? host.session.locale()
  const found = parts.find(({ tab }) => tab.sheetId === source.sheetId)
  if (source.sheetId !== undefined && !found) return err('sheet-gone')
  if (source.kind === 'sheet') {
    const reading = readSheet(host, found!)
    const draft = sheetDraft(reading, { ...source, locale })
    if (draft.plan.columns.length === 0) return err('empty')
    return draft.grid.width > MOST_COLUMNS ? err('too-many-columns') : ok(draft)
  }
  const reading = found
    ? readSheet(host, found)
    : newSheet({ ...free.tab(own?.tables[0]?.tab ?? tabNames(locale, '').customers), index: 0 })
  if (reading.values.length > 0) return err('not-empty')
  const context = contextOfCountry(countryOfLocale(host.workbook.locale(), locale))
  return ok(templateDraft(customersFor(source, own, locale), reading, context))
}

function customersFor(
  source: Exclude<SetUpSource, { kind: 'sheet' }>,
  own: OwnTemplate | undefined,
  locale: Locale,
): FirstCustomers {
  if (source.kind === 'template') return templateCustomers(source.template, source.samples, locale)
  return { fields: own?.tables[0]?.fields ?? [], samples: [] }
}
