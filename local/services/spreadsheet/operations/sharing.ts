import type { FileEditing } from './editing'
import { requireEdit } from './rights'

/** Lets people edit or view the file; the owner needs no entry, and an editor is no viewer. */
export function shareWith(
  editing: FileEditing,
  kind: 'editors' | 'viewers',
  emails: readonly string[],
): void {
  const { file } = editing
  const others = emails.filter((email) => email !== file.owner)
  setPeople(editing, kind, [...file[kind], ...others])
  if (kind === 'editors') file.viewers = new Set([...file.viewers].filter((email) => !others.includes(email)))
}

/** Replaces the list of editors or viewers. */
export function setPeople(
  editing: FileEditing,
  kind: 'editors' | 'viewers',
  emails: readonly string[],
): void {
  requireEdit(editing)
  editing.file[kind] = new Set(emails)
  editing.file.changed({ kind: 'file' })
}
