import type { CalendarDate } from '../../base/calendar-date'
import type { FreeTabs } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import { CUSTOMERS } from '../../register/field'
import { ownTemplateTables } from '../../register/templates/own-template'
import type { OwnTemplate } from '../../register/templates/template-document'
import { countryOfLocale } from './home-country'
import { linkedDrafts, linkedTables } from './linked-tables'
import type { SetUpOrder } from './set-up-order'
import type { SetUpRequest } from './set-up-source'
import { systemTabIds, tabNames } from './setup-tabs'

/** What is known of the file, and the template of one's own where one is applied. */
type SetUpPlace = Pick<SetUpOrder, 'timeZone' | 'tabCount' | 'names'> & {
  readonly own?: OwnTemplate | undefined
}

/** Asks who sets up, where and when, and gives the new tabs their names. */
export function setUpOrder(
  host: Host,
  { requestId, source, goal, trade }: SetUpRequest,
  free: FreeTabs,
  { timeZone, tabCount, names, own }: SetUpPlace,
): SetUpOrder {
  const locale = own?.locale ?? host.session.locale()
  const now = host.clock.nowMs()
  const today = registerDay(host, timeZone)
  const titles = tabNames(locale, today)
  const template = source.kind === 'template' ? source.template : source.kind
  const samples = source.kind === 'template' && source.samples
  const drafts = own
    ? ownTemplateTables(own).filter(({ key }) => key !== CUSTOMERS)
    : linkedDrafts({ template, trade, locale, today, samples })
  const isNew = source.sheetId === undefined
  return {
    requestId,
    at: new Date(now).toISOString(),
    today,
    by: host.session.email(),
    keeper: host.session.effectiveEmail(),
    spreadsheetId: host.workbook.id(),
    locale,
    timeZone,
    country: source.kind === 'sheet' ? source.country : countryOfLocale(host.workbook.locale(), locale),
    template,
    ...(own ? { own } : {}),
    ...(goal ? { goal } : {}),
    ...(trade ? { trade } : {}),
    ...(isNew ? {} : { copy: free.tab(titles.copy) }),
    settings: free.tab(titles.settings),
    system: systemTabIds(free),
    shadow: free.id(),
    linked: linkedTables(drafts, free),
    names,
    tabCount,
  }
}

/** The day it is in the register's zone. */
export const registerDay = (host: Host, timeZone: string): CalendarDate =>
  host.clock.format(host.clock.nowMs(), timeZone, 'yyyy-MM-dd') as CalendarDate
