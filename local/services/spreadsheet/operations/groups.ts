import type { Axis } from '../grid/layer'
import type { DimensionGroup } from '../grid/tab-parts'
import type { Editing } from './editing'
import { requireEdit } from './rights'

/** How deep each row or column is grouped, from the first on. */
function depthsOf(groups: readonly DimensionGroup[], axis: Axis): number[] {
  const depths: number[] = []
  for (const group of groups.filter((one) => one.axis === axis))
    for (let index = group.start; index < group.start + group.count; index++)
      depths[index] = (depths[index] ?? 0) + 1
  return depths
}

function groupsOf(depths: readonly number[], axis: Axis, old: readonly DimensionGroup[]): DimensionGroup[] {
  const groups: DimensionGroup[] = []
  const deepest = depths.reduce((most, depth) => Math.max(most, depth ?? 0), 0)
  for (let depth = 1; depth <= deepest; depth++) {
    for (let start = 0; start < depths.length; start++) {
      let end = start
      while ((depths[end] ?? 0) >= depth) end++
      if (end === start) continue
      const count = end - start
      const collapsed = old.some(
        (one) =>
          one.axis === axis &&
          one.start === start &&
          one.count === count &&
          one.depth === depth &&
          one.collapsed,
      )
      groups.push({ axis, start, count, depth, collapsed })
      start = end
    }
  }
  return groups
}

/** Makes rows or columns deeper (or, negative, less deep) in groups; Google allows eight levels. */
export function shiftGroupDepth(
  editing: Editing,
  axis: Axis,
  at: number,
  count: number,
  delta: number,
): void {
  requireEdit(editing)
  const { grid, file } = editing
  const depths = depthsOf(grid.groups, axis)
  for (let index = 0; index < at + count; index++) depths[index] ??= 0
  for (let index = at; index < at + count; index++)
    depths[index] = Math.min(8, Math.max(0, depths[index]! + delta))
  const others = grid.groups.filter((group) => group.axis !== axis)
  grid.groups = [...others, ...groupsOf(depths, axis, grid.groups)]
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Folds or unfolds the groups for which `which` holds. */
export function foldGroups(
  editing: Editing,
  collapsed: boolean,
  which: (group: DimensionGroup) => boolean,
): void {
  requireEdit(editing)
  const { grid, file } = editing
  grid.groups = grid.groups.map((group) => (which(group) ? { ...group, collapsed } : group))
  file.changed({ kind: 'tab', tab: grid.id })
}

/** How deep a row or column is grouped; 0 for not at all. */
export function groupDepth({ grid }: Editing, axis: Axis, index: number): number {
  return depthsOf(grid.groups, axis)[index] ?? 0
}
