import type { CalendarDate } from '../../base/calendar-date'
import type { Locale } from '../../i18n/translation'
import type { ColumnMatch } from '../../register/matching/match-columns'
import { contextOfCountry } from '../../register/rules/rule-context'
import { checkedRecords } from './checked-records'
import { type ColumnChoice, columnPlan, decidedMatches, proposedMatches } from './column-plan'
import { numberedRecords } from './numbered-records'
import { registerBaseline } from './register-baseline'
import type { RegisterDraft } from './set-up-order'
import { previewReasons, type SetUpPreview } from './set-up-preview'
import { sheetFingerprint } from './sheet-fingerprint'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import type { SheetReading } from './sheet-reading'

/** What somebody decided about a sheet. */
export interface SheetDecision {
  /** 0-based row of the header, -1 for none; found where it is not told. */
  readonly headerRow?: number | undefined
  readonly columns: readonly ColumnChoice[]
  /** Home of phone numbers without a country code. */
  readonly country: string
  readonly locale: Locale
}

/** A sheet as a register, as somebody decided. */
export function sheetDraft(reading: SheetReading, decision: SheetDecision): RegisterDraft {
  const { locale, country } = decision
  const context = contextOfCountry(country)
  const grid = sheetGrid(reading, decision.headerRow)
  const plan = columnPlan(matchesOf(grid, decision), locale)
  const { records, nextNumber } = numberedRecords(grid, plan)
  return {
    reading,
    grid,
    plan,
    records: checkedRecords(records, plan, context),
    nextNumber,
    fromTemplate: false,
    country,
  }
}

/** The match of every column, as proposed and then decided. */
export function matchesOf(grid: SheetGrid, { locale, country, columns }: SheetDecision): ColumnMatch[] {
  const context = contextOfCountry(country)
  return decidedMatches(proposedMatches(grid, locale, context), columns, grid, locale, context)
}

/** What set-up would make of a sheet; texts are in the reader's language. */
export function setUpPreview(draft: RegisterDraft, reader: Locale, today: CalendarDate): SetUpPreview {
  const { reading, grid, plan, records } = draft
  const adopted = plan.columns.find(({ column }) => column === plan.adopted)
  return {
    rows: grid.rows.length,
    blankRows: grid.rows.length - records.length,
    customers: records.length,
    flagged: records.filter(({ issues }) => issues.length > 0).length,
    reasons: previewReasons(records, plan.fields, grid, reader),
    titleRows: Math.max(0, grid.headerRow),
    totalRows: grid.totals?.count ?? 0,
    mergedAreas: reading.part.merges?.length ?? 0,
    formulaColumns: plan.columns.filter(({ field }) => field.formula).map(({ field }) => field.header),
    numbers: adopted
      ? { adopted: adopted.field.header }
      : { first: records[0]?.id ?? String(draft.nextNumber) },
    baseline: registerBaseline(records, plan.fields, draft.country, today),
    seen: sheetFingerprint(reading.entered),
  }
}
