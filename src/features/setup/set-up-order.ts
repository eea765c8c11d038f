import type { CalendarDate } from '../../base/calendar-date'
import type { NamedTab } from '../../host/free-tabs'
import type { NamedRange } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import type { SetUpRecord, SystemTab } from '../../register/config'
import type { TableSchema } from '../../register/field'
import type { TableRow } from '../../register/table-view'
import type { OwnTemplate } from '../../register/templates/template-document'
import type { RegisterRecord } from '../../register/value'
import type { CheckedRecord } from './checked-records'
import type { ColumnPlan } from './column-plan'
import type { SheetGrid } from './sheet-grid'
import type { SheetReading } from './sheet-reading'

/** A sheet with everything decided about it. */
export interface RegisterDraft {
  readonly reading: SheetReading
  readonly grid: SheetGrid
  readonly plan: ColumnPlan
  readonly records: readonly CheckedRecord[]
  readonly nextNumber: number
  /** The records come from a template: their cells have to be written too. */
  readonly fromTemplate: boolean
  /** Home of phone numbers without a country code. */
  readonly country: string
}

/** Who sets up, when, under which names and ids. */
export interface SetUpOrder {
  readonly requestId: string
  readonly at: string
  readonly today: CalendarDate
  readonly by: string
  readonly keeper: string
  readonly spreadsheetId: string
  readonly locale: Locale
  readonly timeZone: string
  readonly country: string
  readonly template: SetUpRecord['template']
  /** The template of one's own that is applied. */
  readonly own?: OwnTemplate
  readonly goal?: SetUpRecord['goal']
  readonly trade?: SetUpRecord['trade']
  /** The copy of the sheet that is kept; absent where the register gets a tab of its own. */
  readonly copy?: NamedTab
  readonly settings: NamedTab
  readonly system: Readonly<Record<SystemTab, number>>
  /** Google's id of the customers' shadow. */
  readonly shadow: number
  /** The linked tables, each with a tab and a shadow of its own. */
  readonly linked: readonly LinkedTable[]
  /** Names over rows that are moved away. */
  readonly names: readonly NamedRange[]
  /** Tabs there are, for the places of new ones. */
  readonly tabCount: number
}

/** A table beside the customers, with the sample records it begins with. */
export interface LinkedTable {
  readonly schema: TableSchema
  readonly shadow: number
  readonly firstNumber: number
  readonly records: readonly RegisterRecord[]
}

/** Rows that have no number in the sheet yet. */
export const unnumbered = ({ grid, plan, records }: RegisterDraft): readonly TableRow[] =>
  records.filter(({ row }) => plan.adopted === undefined || (grid.rows[row]?.[plan.adopted] ?? '') === '')
