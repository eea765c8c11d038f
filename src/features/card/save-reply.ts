import type { Conflict } from '../../register/conflict'
import type { Issue } from '../../register/issue'

/** What became of a record that was added or changed from the card. Except for `saved`, nothing was written. */
export type SaveReply =
  /** `toDos`: how many came of the action items of minutes. */
  | { readonly state: 'saved'; readonly id: string; readonly toDos: number }
  | { readonly state: 'unchanged'; readonly id: string }
  /** `ofCustomer`: it is the facts about the customer that may not be written so. */
  | { readonly state: 'refused'; readonly issues: readonly Issue[]; readonly ofCustomer?: true }
  | { readonly state: 'forbidden'; readonly fields: readonly string[]; readonly ofCustomer?: true }
  | { readonly state: 'conflict'; readonly conflicts: readonly Conflict[]; readonly ofCustomer?: true }
  | { readonly state: 'gone' }
