import { FreeTabs } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { sortRequests } from '../../host/table-sort'
import type { RegisterConfig } from '../../register/config'
import { tableOf } from '../../register/config'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import type { Caller } from '../../register/role'
import { ownHanReader } from '../../register/search/han-tables'
import { type SurnameOrder, surnameOrder } from '../../register/search/surname-order'
import type { TableRow } from '../../register/table-view'
import { fieldValue, type RegisterRecord } from '../../register/value'
import { filterViewRequest } from './filter-view'
import { listMessages } from './list-messages'
import { listFields, listRequests } from './list-tab'
import { type MailList, mailList } from './mail-list'

/** What a person made of results. */
export interface MadeTab {
  readonly title: string
  readonly sheetId: number
}

/** Copies customers into a tab of their own: values only, in the order asked for, with day and maker in its name. */
export function makeList(
  host: Host,
  {
    ids,
    name,
    order,
  }: { readonly ids: readonly string[]; readonly name: string; readonly order: SurnameOrder | 'given' },
  caller: Caller,
): MadeTab {
  const config = host.register.config() as RegisterConfig
  const text = listMessages[config.locale]
  const fields = listFields(tableOf(config, CUSTOMERS).fields)
  const keys = fields.map(({ key }) => key)
  const { rows } = host.register.readColumns(CUSTOMERS, [...new Set([...keys, 'kind'])])
  const records = inOrder(config, rows, ids, order)
  const { day } = registerDay(host.clock, config)
  const maker = caller.email.split('@')[0] ?? ''
  const { sheetId, title } = new FreeTabs(host.workbook.tabs(), host.newId()).tab(
    text.title(name, day, maker),
  )
  const line = text.line(records.length)
  host.workbook.update(listRequests({ sheetId, title, line, fields, records }))
  host.panel.showTab(sheetId)
  return { title, sheetId }
}

function inOrder(
  config: RegisterConfig,
  rows: readonly TableRow[],
  ids: readonly string[],
  order: SurnameOrder | 'given',
): RegisterRecord[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const found = ids.flatMap((id) => byId.get(id) ?? [])
  if (order === 'given') return found
  return bySurname(config, found, order).flatMap((id) => byId.get(id) ?? [])
}

/** Words by which a customer is known to be a firm. */
const FIRM = /单位|企业|公司|organi[sz]ation|company/i

function bySurname(
  config: RegisterConfig,
  records: readonly RegisterRecord[],
  order: SurnameOrder,
): string[] {
  const name = nameFieldOf(tableOf(config, CUSTOMERS).fields)?.key ?? ''
  const named = records.map(({ id, values }) => ({
    id,
    name: String(fieldValue(values, name)),
    isFirm: FIRM.test(String(fieldValue(values, 'kind'))),
  }))
  return surnameOrder(named, ownHanReader(), order)
}

/** Lays a view over the customers' tab that shows only some; everybody else goes on seeing all. */
export function makeFilterView(
  host: Host,
  { ids, name }: { readonly ids: readonly string[]; readonly name: string },
  caller: Caller,
): { readonly title: string; readonly url: string } {
  const config = host.register.config() as RegisterConfig
  const { schema, columns, rows } = host.register.readColumns(CUSTOMERS, [])
  const tabs = host.workbook.tabs()
  const title = `${name} · ${caller.email.split('@')[0] ?? ''} · ${host.newId().slice(0, 4)}`
  const id = new FreeTabs(tabs, host.newId()).id()
  const request = filterViewRequest({
    id,
    title,
    sheetId: schema.sheetId,
    numberColumn: columns.get(NUMBER) ?? 0,
    columnCount: tabs.find(({ sheetId }) => sheetId === schema.sheetId)?.columnCount ?? 1,
    all: rows.flatMap((row) => (row.id === '' ? [] : [row.id])),
    shown: ids,
  })
  host.workbook.update([request])
  const url = `https://docs.google.com/spreadsheets/d/${config.spreadsheetId}/edit#gid=${schema.sheetId}&fvid=${id}`
  return { title, url }
}

/** The addresses of customers, for a mail program. */
export function listAddresses(host: Host, { ids }: { readonly ids: readonly string[] }): MailList {
  const config = host.register.config() as RegisterConfig
  const { fields } = tableOf(config, CUSTOMERS)
  const emails = fields.filter(({ kind }) => kind === 'email').map(({ key }) => key)
  const wanted = new Set(ids)
  const { rows } = host.register.readColumns(CUSTOMERS, [...emails, 'opted-out'])
  return mailList(
    rows.filter(({ id }) => wanted.has(id)),
    fields,
  )
}

/** Sorts the rows of the customers' tab themselves, for everybody, by surname. The caller holds the lock. */
export function sortTable(
  host: Host,
  { order }: { readonly order: SurnameOrder },
): { readonly sorted: number } {
  const config = host.register.config() as RegisterConfig
  const name = nameFieldOf(tableOf(config, CUSTOMERS).fields)?.key ?? ''
  const { schema, rows } = host.register.readColumns(CUSTOMERS, [name, 'kind'])
  const tab = host.workbook.tabs().find(({ sheetId }) => sheetId === schema.sheetId)
  const last = rows.reduce((most, { row }) => Math.max(most, row + 1), 1)
  if (!tab || last < 2) return { sorted: 0 }
  const records = rows.filter(({ id }) => id !== '')
  const table = {
    sheetId: schema.sheetId,
    columnCount: tab.columnCount,
    rowCount: last,
    rows: new Map(records.map(({ id, row }) => [id, row])),
  }
  host.workbook.update(sortRequests(table, bySurname(config, records, order)))
  return { sorted: records.length }
}
