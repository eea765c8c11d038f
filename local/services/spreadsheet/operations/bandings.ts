import { intersect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Banding } from '../grid/tab-parts'
import type { Editing } from './editing'
import { requireEdit } from './rights'

/** Lays alternating colours over a range that has none yet. */
export function addBanding(editing: Editing, banding: Omit<Banding, 'id'>): Banding {
  requireEdit(editing)
  const { file, grid } = editing
  if (grid.bandings.some((one) => intersect(one.range, banding.range)))
    throw new Refusal(
      'not-allowed',
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
  const added = { ...banding, id: file.newId() }
  grid.bandings = [...grid.bandings, added]
  file.changed({ kind: 'tab', tab: grid.id })
  return added
}

/** Changes alternating colours by their id. */
export function changeBanding(editing: Editing, id: number, changes: Partial<Banding>): void {
  requireEdit(editing)
  const { file, grid } = editing
  grid.bandings = grid.bandings.map((one) => (one.id === id ? { ...one, ...changes } : one))
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Takes alternating colours away. */
export function removeBanding(editing: Editing, id: number): void {
  requireEdit(editing)
  const { file, grid } = editing
  grid.bandings = grid.bandings.filter((one) => one.id !== id)
  file.changed({ kind: 'tab', tab: grid.id })
}
