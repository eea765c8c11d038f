import type { Host } from '../../host/host'
import { TabMissing } from '../../host/workbook'
import { isAligned, realignRequests, tellingColumn } from './alignment'
import type { RegisterDraft, SetUpOrder } from './set-up-order'
import { targetLayout } from './target-layout'

/** How often rows are looked at again while people keep moving them; the sweep takes over then. */
const TRIES = 3

/**
 * Looks whether rows moved between our reading and our writing, and puts numbers, problems and shadow right where they
 * did. Numbers that the firm gave itself travel with their rows; one that ours was written over comes back.
 */
export function alignRegister(host: Host, draft: RegisterDraft, order: SetUpOrder): void {
  if (draft.fromTemplate || draft.records.length === 0) return
  try {
    if (isInPlace(host, draft)) return
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const [cells = []] = host.workbook.read([{ tab: draft.reading.tab.title }])
      host.workbook.update(realignRequests(draft, order, cells))
      const [after = []] = host.workbook.read([{ tab: draft.reading.tab.title }])
      if (sameRows(draft, cells, after)) return
    }
  } catch (error) {
    if (!(error instanceof TabMissing)) throw error
  }
}

function isInPlace(host: Host, draft: RegisterDraft): boolean {
  const tab = draft.reading.tab.title
  const { shift } = targetLayout(draft.grid, draft.plan)
  const telling = tellingColumn(draft) + shift
  const [numbers = [], names = []] = host.workbook.read([
    { tab, startColumn: 0, endColumn: 1 },
    { tab, startColumn: telling, endColumn: telling + 1 },
  ])
  return isAligned(draft, numbers, names)
}

function sameRows(
  draft: RegisterDraft,
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): boolean {
  const column = tellingColumn(draft) + targetLayout(draft.grid, draft.plan).shift
  const rows = Math.max(before.length, after.length)
  return Array.from({ length: rows }, (_, row) => row).every(
    (row) => (before[row]?.[column] ?? '') === (after[row]?.[column] ?? ''),
  )
}
