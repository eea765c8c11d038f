import type { Grid } from '../grid/grid'
import type { Axis } from '../grid/layer'
import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
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
  if (at === 0 && controlOf(grid, axis) === 'BEFORE')
    throw new Refusal(
      'not-allowed',
      `The first ${axis === 'rows' ? 'row' : 'column'} cannot be grouped here.`,
    )
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

/** Folds the groups that lie wholly in a rectangle; if none does, the deepest one still open that reaches into it. */
export function collapseGroups(editing: Editing, rect: Rect): void {
  const inside = editing.grid.groups.filter((group) => lies(group, rect, 'inside'))
  const outermost = inside.filter(
    (group) => !inside.some((other) => other.depth < group.depth && holds(other, group)),
  )
  const touching = editing.grid.groups.filter((group) => !group.collapsed && lies(group, rect, 'across'))
  const chosen = inside.length > 0 ? outermost : touching.sort((a, b) => b.depth - a.depth).slice(0, 1)
  foldGroups(editing, true, (group) => chosen.includes(group))
}

/** Unfolds the groups that reach into a rectangle, or whose button stands in it; of several with one button the outermost. */
export function expandGroups(editing: Editing, rect: Rect): void {
  const { grid } = editing
  const isIn = (index: number, axis: Axis) => lies({ axis, start: index, count: 1 }, rect, 'across')
  const pressed = grid.groups.filter((group) => isIn(controlIndex(grid, group), group.axis))
  const outermost = pressed.filter(
    (group) =>
      !pressed.some(
        (other) =>
          other.axis === group.axis &&
          other.depth < group.depth &&
          controlIndex(grid, other) === controlIndex(grid, group),
      ),
  )
  foldGroups(editing, false, (group) => lies(group, rect, 'across') || outermost.includes(group))
}

/** Index of the row or column that holds a group's button: the one before or after it. */
export function controlIndex(grid: Grid, { axis, start, count }: DimensionGroup): number {
  return controlOf(grid, axis) === 'AFTER' ? start + count : start - 1
}

const controlOf = (grid: Grid, axis: Axis) => (axis === 'rows' ? grid.rowControl : grid.columnControl)

type Span = Pick<DimensionGroup, 'axis' | 'start' | 'count'>

function lies({ axis, start, count }: Span, rect: Rect, how: 'inside' | 'across'): boolean {
  const [at, size] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns]
  if (how === 'inside') return at <= start && start + count <= at + size
  return at < start + count && start < at + size
}

const holds = (outer: DimensionGroup, { axis, start, count }: DimensionGroup): boolean =>
  outer.axis === axis && outer.start <= start && start + count <= outer.start + outer.count

/** How deep a row or column is grouped; 0 for not at all. */
export function groupDepth({ grid }: Editing, axis: Axis, index: number): number {
  return depthsOf(grid.groups, axis)[index] ?? 0
}
