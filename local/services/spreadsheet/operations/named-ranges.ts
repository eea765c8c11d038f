import type { OpenRect } from '../grid/rect'
import { parseReference } from '../grid/reference'
import { Refusal } from '../grid/refusal'
import type { NamedRangeData } from '../grid/tab-parts'
import type { FileEditing } from './editing'
import { requireEdit } from './rights'

/** Refuses what Google takes for no name: it must begin with a letter or `_`, hold letters, digits, `_` or `.`, and be no cell. */
export function requireName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250
  if (!isWord || parseReference(name) || /^(?:true|false|r\d*c\d*)$/i.test(name))
    throw new Refusal('argument', 'The name given to this range is invalid.')
}

/** Finds a named range without regard to case. */
export function findNamedRange({ file }: FileEditing, name: string): NamedRangeData | undefined {
  return file.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase())
}

/** Names a range; a name that exists moves there. */
export function setNamedRange(
  editing: FileEditing,
  name: string,
  tab: number,
  range: OpenRect,
  id?: string,
): NamedRangeData {
  requireEdit(editing)
  requireName(name)
  const { file } = editing
  const old = findNamedRange(editing, name)
  const named = { id: old?.id ?? id ?? String(file.newId()), name, tab, range }
  file.namedRanges = old
    ? file.namedRanges.map((one) => (one === old ? named : one))
    : [...file.namedRanges, named]
  file.changed({ kind: 'file' })
  return named
}

/** Changes a named range by its id; a name another range has is refused. */
export function changeNamedRange(
  editing: FileEditing,
  id: string,
  changes: Partial<Omit<NamedRangeData, 'id'>>,
): void {
  requireEdit(editing)
  const { file } = editing
  if (changes.name !== undefined) {
    requireName(changes.name)
    const other = findNamedRange(editing, changes.name)
    if (other && other.id !== id) throw new Refusal('argument', `The name ${changes.name} is already in use.`)
  }
  file.namedRanges = file.namedRanges.map((one) => (one.id === id ? { ...one, ...changes } : one))
  file.changed({ kind: 'file' })
}

/** Takes a name away; formulas that use it come to `#NAME?`. */
export function removeNamedRange(editing: FileEditing, id: string): void {
  requireEdit(editing)
  const { file } = editing
  if (!file.namedRanges.some((named) => named.id === id))
    throw new Refusal('missing', 'The named range does not exist.')
  file.namedRanges = file.namedRanges.filter((named) => named.id !== id)
  file.changed({ kind: 'file' })
}
