import { SetDigest } from '../../base/set-digest'
import {
  FIRST_NUMBER,
  LAYOUT_VERSION,
  NO_COUNTS,
  type OwnBeginning,
  type RegisterConfig,
  type SetUpRecord,
  type SheetBefore,
  type TableStanding,
} from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import type { OwnTemplate } from '../../register/templates/template-document'
import { registerBaseline } from './register-baseline'
import type { LinkedTable, RegisterDraft, SetUpOrder } from './set-up-order'

/** The customer table of a draft. */
export const customerSchema = ({ reading, plan }: RegisterDraft): TableSchema => ({
  key: CUSTOMERS,
  sheetId: reading.tab.sheetId,
  tab: reading.tab.title,
  fields: plan.fields,
})

/** What the register knows of itself from its first day on. */
export function newConfig(draft: RegisterDraft, order: SetUpOrder): RegisterConfig {
  const { plan, records, nextNumber } = draft
  return {
    version: LAYOUT_VERSION,
    spreadsheetId: order.spreadsheetId,
    keeper: order.keeper,
    locale: order.locale,
    timeZone: order.timeZone,
    country: order.country,
    tables: [customerSchema(draft), ...order.linked.map(({ schema }) => schema)],
    settings: { sheetId: order.settings.sheetId, tab: order.settings.title },
    systemSheets: order.system,
    standing: {
      [CUSTOMERS]: { shadowSheetId: order.shadow, firstNumber: FIRST_NUMBER, nextNumber, digest: '' },
      ...Object.fromEntries(order.linked.map((table) => [table.schema.key, linkedStanding(table)])),
    },
    recent: [{ id: order.requestId, recordId: '' }],
    setUp: setUpRecord(draft, order),
    baseline: registerBaseline(records, plan.fields, order.country, order.today),
    counters: NO_COUNTS,
  }
}

/** The digest of a table without a row. */
const NO_ROWS = new SetDigest().toString()

const linkedStanding = ({ shadow, firstNumber, records }: LinkedTable): TableStanding => ({
  shadowSheetId: shadow,
  firstNumber,
  nextNumber: firstNumber + records.length,
  digest: records.length === 0 ? NO_ROWS : '',
})

function setUpRecord(draft: RegisterDraft, order: SetUpOrder): SetUpRecord {
  const { at, by, template, copy, goal, trade, own } = order
  return {
    at,
    by,
    template,
    ...(copy ? { copySheetId: copy.sheetId, before: sheetBefore(draft, order.names) } : {}),
    ...(goal ? { goal } : {}),
    ...(trade ? { trade } : {}),
    today: order.today,
    ...(own ? { own: ownBeginning(own, draft) } : {}),
    ...(draft.fromTemplate ? { samples: draft.records.map(({ id }) => id) } : {}),
  }
}

const ownBeginning = ({ name, rules }: OwnTemplate, { plan }: RegisterDraft): OwnBeginning => ({
  name,
  headers: plan.fields.map(({ header }) => header),
  ...(rules ? { rules } : {}),
})

function sheetBefore({ reading, grid, plan }: RegisterDraft, names: SetUpOrder['names']): SheetBefore {
  const keys = new Map(plan.columns.map(({ column, field }) => [column, field.key]))
  return {
    titleRows: grid.headerRow,
    ...(grid.totals ? { totals: grid.totals } : {}),
    columns: Array.from({ length: grid.width }, (_, column) => keys.get(column) ?? null),
    ...(names.length > 0 ? { names } : {}),
    protections: (reading.part.protectedRanges ?? []).map(
      ({ requestingUserCanEdit: _, ...protection }) => protection,
    ),
  }
}
