/** What decides when the selected row is asked for next. */
export interface Following {
  /** Whether the page can be seen at all. */
  readonly hidden: boolean
  readonly pinned: boolean
  /** When the sidebar lost the focus, in milliseconds; undefined while it has it. */
  readonly leftAt: number | undefined
}

const OFTEN_MS = 2_000
const SELDOM_MS = 10_000
/** After leaving the sidebar a person is likely to click into the grid for this long. */
const ATTENTIVE_MS = 20_000

/** How long to wait before asking again; undefined while nothing is to be asked. */
export function nextAskMs({ hidden, pinned, leftAt }: Following, now: number): number | undefined {
  if (hidden || pinned) return undefined
  return leftAt !== undefined && now - leftAt < ATTENTIVE_MS ? OFTEN_MS : SELDOM_MS
}
