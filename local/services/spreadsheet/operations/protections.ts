import { closeRect, type OpenRect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Protection } from '../grid/tab-parts'
import type { Editing } from './editing'
import { isAllowedBy, protectedMessage, requireCells, requireEdit, requireTab } from './rights'

/** What a new protection starts with; without a range the whole tab. */
export interface NewProtection {
  readonly id?: number
  readonly range?: OpenRect
  readonly namedRangeId?: string
  readonly description?: string
  readonly warningOnly?: boolean
  readonly editors?: readonly string[]
  readonly followsFile?: true
  readonly domainEdit?: boolean
  readonly unprotected?: readonly OpenRect[]
}

/** Protects a range or the tab, if who does it may edit that. Editors default to whoever makes it and the owner. */
export function addProtection(editing: Editing, options: NewProtection): Protection {
  if (options.range) requireCells(editing, closeRect(options.range, editing.grid))
  else requireTab(editing)
  const { file, grid, by } = editing
  const protection: Protection = {
    id: file.newId(),
    description: '',
    warningOnly: false,
    domainEdit: false,
    unprotected: [],
    ...options,
    editors: [...new Set([file.owner, by, ...(options.editors ?? [])])],
  }
  grid.protections = [...grid.protections, protection]
  file.changed({ kind: 'tab', tab: grid.id })
  return protection
}

/**
 * Changes a protection; only who may edit what it protects may. The owner and whoever changes it stay among its editors;
 * a change of the list ends its following the file.
 */
export function changeProtection(editing: Editing, id: number, changes: Partial<NewProtection>): void {
  const { file, grid, by } = editing
  const { followsFile, namedRangeId, ...old } = requireProtection(editing, id)
  const isListed = changes.editors !== undefined || changes.domainEdit !== undefined
  const known = followsFile && isListed ? [...old.editors, ...file.editors] : old.editors
  const editors = [...new Set([file.owner, by, ...(changes.editors ?? known)])]
  const kept = {
    ...old,
    ...(namedRangeId !== undefined && !changes.range ? { namedRangeId } : {}),
    ...(followsFile && !isListed ? { followsFile } : {}),
    ...changes,
    editors,
  }
  grid.protections = grid.protections.map((protection) => (protection.id === id ? kept : protection))
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Takes a protection away. */
export function removeProtection(editing: Editing, id: number): void {
  requireProtection(editing, id)
  const { file, grid } = editing
  grid.protections = grid.protections.filter((protection) => protection.id !== id)
  file.changed({ kind: 'tab', tab: grid.id })
}

function requireProtection(editing: Editing, id: number): Protection {
  requireEdit(editing)
  const { file, grid, by } = editing
  const protection = grid.protections.find((one) => one.id === id)
  if (!protection) throw new Refusal('missing', `The protection with id ${id} does not exist.`)
  if (!isAllowedBy(file, protection, by) || (protection.warningOnly && !mayManage(editing, protection)))
    throw new Refusal('protected', protectedMessage)
  return protection
}

function mayManage({ file, by }: Editing, protection: Protection): boolean {
  return by === file.owner || protection.editors.includes(by) || file.editors.has(by)
}
