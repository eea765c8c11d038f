import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import type { FileEditing } from './editing'
import { requireEdit } from './rights'

/** Changes properties of the file itself. Another zone leaves serial numbers alone: days stay the days they show. */
export function changeFile(
  editing: FileEditing,
  changes: Partial<Pick<SpreadsheetFile, 'name' | 'locale' | 'timeZone' | 'recalculation'>>,
): void {
  requireEdit(editing)
  Object.assign(editing.file, changes)
  editing.file.changed({ kind: 'file' })
}
