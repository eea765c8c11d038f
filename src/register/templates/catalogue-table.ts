import { err, ok, type Result } from '../../base/result'
import type { SetUpRecord } from '../config'
import { type CardEntry, PROBLEMS } from '../field'
import { MOST_TABLES, type NewTableFault, type TableShape, type TablesGround } from '../new-table'
import { tableDeclaration, tableDeclarations } from '../table-catalogue'
import type { TableDeclaration } from '../table-declaration'
import { linkedTab, type TemplateTable, tableFields } from './template'
import { templates } from './template-catalogue'
import type { OwnTemplateTable } from './template-document'
import { templateFaults } from './template-faults'

/** The tables the product knows that a register lacks. */
export const missingTables = (tables: readonly { readonly key: string }[]): TableDeclaration[] =>
  tableDeclarations.filter(({ key }) => tables.every((table) => table.key !== key))

/** A table as a template lays it out: that of the firm's trade, else the first that has it. */
function laidOut(key: string, trade: SetUpRecord['trade']): TemplateTable {
  const all = Object.values(templates)
  const sorted = [...all.filter((each) => each.trade === trade), ...all]
  const found = sorted.flatMap(({ tables }) => tables.filter(({ table }) => table === key))
  return (
    found[0] ??
    linkedTab(
      key,
      (tableDeclaration(key)?.fields ?? []).flatMap((field) => (field.key === PROBLEMS ? [] : [field.key])),
    )
  )
}

function cardWithin(card: CardEntry, keys: ReadonlySet<string>): CardEntry {
  const { when, ...rest } = card
  const there = (each: readonly string[]) => each.filter((key) => keys.has(key))
  return {
    ...rest,
    ...(when !== undefined && keys.has(when) ? { when } : {}),
    summary: there(card.summary),
    quick: there(card.quick),
  }
}

/** Leaves out fields that lead to tables which are not there, or are worked out from them, until none is left. */
function withinRegister(table: OwnTemplateTable, others: readonly OwnTemplateTable[]): OwnTemplateTable {
  const faults = templateFaults([...others, table]).filter(({ reason }) => /-nowhere$/.test(reason))
  const lost = new Set(
    faults.flatMap((each) => ('header' in each && each.tab === table.tab ? [each.header] : [])),
  )
  if (lost.size === 0) return table
  const fields = table.fields.filter(({ header }) => !lost.has(header))
  const card = table.card && cardWithin(table.card, new Set(fields.map(({ key }) => key)))
  return withinRegister({ ...table, fields, ...(card ? { card } : {}) }, others)
}

/** A table the product knows, with what of its fields fits the register; its tab gets a number where the title is taken. */
export function catalogueTable(
  { tables, locale, titles }: TablesGround,
  key: string,
  trade: SetUpRecord['trade'],
): Result<TableShape, NewTableFault> {
  const declared = tableDeclaration(key)
  if (!declared) return err({ reason: 'table-unknown' })
  if (tables.some((table) => table.key === key)) return err({ reason: 'table-there' })
  if (tables.length >= MOST_TABLES) return err({ reason: 'too-many-tables', limit: MOST_TABLES })
  const { label, card } = declared
  const shape = {
    key,
    tab: label[locale],
    fields: tableFields(laidOut(key, trade), locale),
    ...(card ? { card } : {}),
  }
  return ok({ ...withinRegister(shape, tables), tab: freeTitle(label[locale], titles) })
}

function freeTitle(wanted: string, titles: readonly string[]): string {
  const taken = new Set(titles.map((title) => title.toLowerCase()))
  let title = wanted
  for (let count = 2; taken.has(title.toLowerCase()); count++) title = `${wanted} ${count}`
  return title
}
