import { byRecord, type ChangeSet, effectOf } from './change'
import type { BinNotes, RegisterConfig } from './config'
import { CUSTOMERS } from './field'

/** Actions by which customers come back. */
const RETURNS: readonly ChangeSet['action'][] = ['undo', 'restored']

/** Whether operations remove a customer or bring one back, so that the tab of the bin says something else than is true. */
function concernsBin({ action, changes }: ChangeSet): boolean {
  const customers = changes.filter(({ table, recordId }) => table === CUSTOMERS && recordId !== '')
  const wanted = RETURNS.includes(action) ? ['removes', 'adds'] : ['removes']
  return [...byRecord(customers).values()].some((group) => wanted.includes(effectOf(group)))
}

/** What the config notes of the bin after operations: that its tab is due, where it is. */
export function binAfter(
  { bin }: Pick<RegisterConfig, 'bin'>,
  operations: readonly ChangeSet[],
): { readonly bin?: BinNotes } {
  if (bin?.isDue || !operations.some(concernsBin)) return {}
  return { bin: { lines: 0, ...bin, isDue: true } }
}
