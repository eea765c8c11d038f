import type { Host } from '../../host/host'
import { type WorkbookRequest, WriteRefused } from '../../host/workbook'
import { registerRequests } from './register-requests'
import type { RegisterDraft, SetUpOrder } from './set-up-order'
import type { SetUpRefusal } from './set-up-source'
import { finished, newShadow, SHADOW_CHUNK, shadowAhead, shadowRows } from './system-tab-requests'

/**
 * Writes the register. Everything that touches the sheet is one atomic batch, so that a death leaves either the sheet
 * as it was or a whole register; only the shadow of a long list is written ahead, into a hidden tab.
 */
export function carryOut(
  host: Host,
  draft: RegisterDraft,
  order: SetUpOrder,
  leftovers: readonly WorkbookRequest[],
  beforeTurn: () => void,
): SetUpRefusal | undefined {
  const shadow = shadowRows(draft.records)
  const isLong = shadow.length > SHADOW_CHUNK
  const shadowId = order.shadow
  try {
    if (isLong) {
      const [first = [], ...rest] = shadowAhead(shadowId, shadow)
      host.workbook.update([...leftovers, ...first])
      for (const batch of rest) host.workbook.update(batch)
    }
    beforeTurn()
    const before = isLong ? [finished] : [...leftovers, ...newShadow(shadowId, shadow)]
    turn(host, draft, order, before)
    return undefined
  } catch (error) {
    const reason = refusalOf(error)
    if (!reason) throw error
    return reason
  }
}

/** An area that was converted to a Table refuses number formats and drop-downs: the register does without them. */
function turn(host: Host, draft: RegisterDraft, order: SetUpOrder, before: readonly WorkbookRequest[]): void {
  const withRules = (draft.reading.part.tables ?? []).length === 0
  try {
    host.workbook.update([...before, ...registerRequests(draft, order, withRules)])
  } catch (error) {
    if (!withRules || !/typed column/i.test(messageOf(error))) throw error
    host.workbook.update([...before, ...registerRequests(draft, order, false)])
  }
}

function refusalOf(error: unknown): SetUpRefusal | undefined {
  if (error instanceof WriteRefused) return 'protected'
  return /limit of \d+ cells/i.test(messageOf(error)) ? 'too-large' : undefined
}

const messageOf = (error: unknown): string =>
  error instanceof Error
    ? error.message
    : String((error as { message?: unknown } | undefined)?.message ?? error)
