import type { ConditionalFormat } from '../grid/tab-parts'
import type { Editing } from './editing'
import { requireTab } from './rights'

/** Replaces all conditional formats of a tab; the first that holds wins. */
export function setConditionalFormats(editing: Editing, formats: readonly ConditionalFormat[]): void {
  requireTab(editing)
  const { file, grid } = editing
  grid.conditionalFormats = [...formats]
  file.changed({ kind: 'tab', tab: grid.id })
}
