import type { Grid } from '../grid/grid'
import { closeRect, covers, intersect, type Rect, subtract } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import type { Protection } from '../grid/tab-parts'
import type { Editing, FileEditing } from './editing'

/** Google's words where a protection refuses. */
export const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** What a person may do with a file as a whole. */
export function accessOf(file: SpreadsheetFile, who: string): 'owner' | 'edit' | 'view' | 'none' {
  if (who === file.owner) return 'owner'
  if (file.editors.has(who) || file.linkAccess === 'edit') return 'edit'
  return file.viewers.has(who) || file.linkAccess === 'view' ? 'view' : 'none'
}

/** Refuses whoever may not open the file. */
export function requireView(file: SpreadsheetFile, who: string): void {
  if (accessOf(file, who) === 'none')
    throw new Refusal('read-only', `You do not have permission to access the requested document.`)
}

/** Refuses whoever may not edit the file. */
export function requireEdit({ file, by }: FileEditing): void {
  const access = accessOf(file, by)
  if (access === 'view')
    throw new Refusal('read-only', 'You do not have permission to edit this spreadsheet. (view access)')
  requireView(file, by)
}

/** Whether a protection lets this person edit what it protects: the owner always, listed editors, everyone where it only warns. */
export function isAllowedBy(file: SpreadsheetFile, protection: Protection, who: string): boolean {
  if (protection.warningOnly || who === file.owner || protection.editors.includes(who)) return true
  if (protection.followsFile) return accessOf(file, who) === 'edit'
  return protection.domainEdit && domainOf(who) === domainOf(file.owner)
}

/** Who may edit what a protection covers, the owner first. */
export function editorsOf(file: SpreadsheetFile, { editors, followsFile }: Protection): string[] {
  return [...new Set([file.owner, ...editors, ...(followsFile ? file.editors : [])])]
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** The cells a protection closes: its range, or its tab without the holes. */
export function closedCells(grid: Grid, protection: Protection): Rect[] {
  if (protection.range) return [closeRect(protection.range, grid)]
  const holes = protection.unprotected.map((open) => closeRect(open, grid))
  return holes.reduce<Rect[]>((rest, hole) => rest.flatMap((rect) => subtract(rect, hole)), [grid.rect])
}

/** The protections that stop this person at some cell of the rectangle. */
function protectionsAgainst({ file, grid, by }: Editing, rect: Rect): Protection[] {
  return grid.protections.filter(
    (protection) =>
      !isAllowedBy(file, protection, by) &&
      closedCells(grid, protection).some((closed) => intersect(closed, rect)),
  )
}

/** Whether this person may edit every cell of the rectangle. */
export function canEditCells(editing: Editing, rect: Rect): boolean {
  const access = accessOf(editing.file, editing.by)
  return (access === 'owner' || access === 'edit') && protectionsAgainst(editing, rect).length === 0
}

/** Refuses whoever may not edit every cell of the rectangle, and cells the tab does not have. */
export function requireCells(editing: Editing, rect: Rect): void {
  requireEdit(editing)
  const { rowCount, columnCount } = editing.grid
  if (rect.row + rect.rows > rowCount || rect.column + rect.columns > columnCount)
    throw new Refusal('argument', 'The coordinates of the range are outside the dimensions of the sheet.')
  if (protectionsAgainst(editing, rect).length > 0) throw new Refusal('protected', protectedMessage)
}

/** Refuses whoever may not change the tab as such (rename, delete, hide): a protection of the whole tab closes it. */
export function requireTab(editing: Editing): void {
  requireEdit(editing)
  const { file, grid, by } = editing
  const closed = grid.protections.some(
    (protection) =>
      !isAllowedBy(file, protection, by) &&
      (!protection.range || covers(closeRect(protection.range, grid), grid.rect)),
  )
  if (closed) throw new Refusal('protected', protectedMessage)
}
