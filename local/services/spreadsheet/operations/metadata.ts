import { Refusal } from '../grid/refusal'
import type { Metadata, MetadataPlace } from '../grid/tab-parts'
import type { FileEditing } from './editing'
import { requireEdit } from './rights'

/** Hangs a piece of developer metadata somewhere. */
export function addMetadata(editing: FileEditing, entry: Omit<Metadata, 'id'> & { id?: number }): Metadata {
  requireEdit(editing)
  const { file } = editing
  requireKey(entry)
  if (entry.id !== undefined && file.metadata.some((one) => one.id === entry.id))
    throw new Refusal('argument', `Developer metadata with id ${entry.id} exists already.`)
  const added = { ...entry, id: entry.id ?? file.newId() }
  file.metadata = [...file.metadata, added]
  file.changed({ kind: 'file' })
  return added
}

/** Changes a piece of developer metadata by its id. */
export function changeMetadata(editing: FileEditing, id: number, changes: Partial<Metadata>): void {
  requireEdit(editing)
  const { file } = editing
  requireMetadata(editing, id)
  requireKey(changes)
  file.metadata = file.metadata.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry))
  file.changed({ kind: 'file' })
}

function requireKey({ key }: Partial<Metadata>): void {
  if (key === '') throw new Refusal('argument', 'Developer metadata key cannot be empty.')
}

/** Takes a piece of developer metadata away. */
export function removeMetadata(editing: FileEditing, id: number): void {
  requireEdit(editing)
  const { file } = editing
  requireMetadata(editing, id)
  file.metadata = file.metadata.filter((entry) => entry.id !== id)
  file.changed({ kind: 'file' })
}

/** The piece with this id; refuses where it was removed. */
export function requireMetadata({ file }: FileEditing, id: number): Metadata {
  const entry = file.metadata.find((one) => one.id === id)
  if (!entry) throw new Refusal('missing', `Developer metadata with id ${id} does not exist.`)
  return entry
}

/** Whether a program of this project sees the entry, and it hangs in this very place. */
export function hangsAt(entry: Metadata, place: MetadataPlace, project: string): boolean {
  if (entry.visibility === 'PROJECT' && entry.project !== project) return false
  return JSON.stringify(Object.entries(entry.place).sort()) === JSON.stringify(Object.entries(place).sort())
}
