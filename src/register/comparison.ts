import type { RuleContext } from './rules/rule-context'
import type { ShadowEntry } from './shadow'
import type { TableView } from './table-view'

/** What is compared: the table (or some rows of it) with what was last recorded. */
export interface Comparison {
  readonly view: TableView
  /** Records as last recorded, the unsealed journal included. */
  readonly recorded: ReadonlyMap<string, ShadowEntry>
  /** Whether the view holds every row, so that a record not in it has been deleted. */
  readonly whole: boolean
  /** The next number never given. */
  readonly nextNumber: number
  /** Number that stood in a row before it was overtyped, where the edit event told it. */
  readonly overtyped?: ReadonlyMap<number, string>
  /** Where the register is at home; China unless told. */
  readonly context?: RuleContext
}
