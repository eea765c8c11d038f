import type { DimensionChange } from './layer'
import type { Rect } from './rect'

/**
 * What changed, and where: the new state is read from the file itself. `cells` covers values, formulas, formats, notes and validations;
 * cells whose formulas depend on them are not listed. `tab` covers everything of a tab that is not a cell: name, place, hidden, frozen, sizes,
 * merges, filters, protections, conditional formats.
 */
export type Change =
  | { readonly kind: 'cells'; readonly tab: number; readonly rect: Rect }
  | { readonly kind: 'dimension'; readonly tab: number; readonly change: DimensionChange }
  | { readonly kind: 'tab-added' | 'tab-deleted' | 'tab'; readonly tab: number }
  | { readonly kind: 'file' }
  | { readonly kind: 'reloaded' }

/** A change of one spreadsheet file. */
export type Patch = Change & { readonly fileId: string }
