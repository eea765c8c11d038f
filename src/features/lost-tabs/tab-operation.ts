import { type Change, type ChangeSet, columnChanges } from '../../register/change'
import { CUSTOMERS } from '../../register/field'

/** The operation by which History tells that tabs were deleted or made anew; a tab stands in it by its title. */
export const tabOperation = (
  action: 'tab-deleted' | 'tab-restored',
  titles: readonly string[],
  { id, at, by }: Pick<ChangeSet, 'id' | 'at' | 'by'>,
): ChangeSet => ({ id, at, by, action, changes: titles.map((title) => tabChange(action, title)) })

function tabChange(action: 'tab-deleted' | 'tab-restored', title: string): Change {
  const [before, after] = action === 'tab-deleted' ? [title, null] : [null, title]
  return { table: CUSTOMERS, recordId: '', field: title, before, after }
}

/** The tabs whose deletion History does not tell yet, or not since they came back; operations are oldest first. */
export function untold(titles: readonly string[], operations: readonly ChangeSet[]): string[] {
  const told = new Map<string, ChangeSet['action']>()
  for (const { action, changes } of operations)
    if (action === 'tab-deleted' || action === 'tab-restored')
      for (const { field } of columnChanges(changes)) told.set(field, action)
  return titles.filter((title) => told.get(title) !== 'tab-deleted')
}
