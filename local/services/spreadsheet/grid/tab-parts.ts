import type { CellFormat, Condition } from './cell'
import type { OpenRect, Rect } from './rect'

/** Who may edit a range or (without `range`) a whole tab; `unprotected` are holes in the protection of a tab. */
export interface Protection {
  readonly id: number
  readonly range?: OpenRect
  readonly namedRangeId?: string
  readonly description: string
  readonly warningOnly: boolean
  readonly editors: readonly string[]
  /** Until the list of editors is changed for the first time, whoever may edit the file may edit here too. */
  readonly followsFile?: true
  readonly domainEdit: boolean
  readonly unprotected: readonly OpenRect[]
}

/** A colour scale's end or middle; `value` as typed, absent for MIN and MAX. */
export interface GradientPoint {
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE'
  readonly color: string
  readonly value?: string
}

/** A conditional format: either a condition with a look, or a colour scale. */
export interface ConditionalFormat {
  readonly ranges: readonly OpenRect[]
  readonly condition?: Condition
  readonly look?: CellFormat
  readonly gradient?: {
    readonly min: GradientPoint
    readonly mid?: GradientPoint
    readonly max: GradientPoint
  }
}

/** What one column of a filter lets through. */
export interface ColumnFilter {
  readonly condition?: Condition
  readonly hiddenValues?: readonly string[]
  readonly visibleValues?: readonly string[]
  readonly visibleBackground?: string
  readonly visibleForeground?: string
}

/** The basic filter of a tab; keys are columns counted from the sheet's first (0). */
export interface BasicFilter {
  readonly range: Rect
  readonly columns: Readonly<Record<number, ColumnFilter>>
  readonly sorts: readonly { readonly column: number; readonly ascending: boolean }[]
}

/** A filter view: a filter for whoever chooses it. */
export interface FilterView extends BasicFilter {
  readonly id: number
  readonly title: string
}

/** Rows or columns that can be folded together. */
export interface DimensionGroup {
  readonly axis: 'rows' | 'columns'
  readonly start: number
  readonly count: number
  readonly depth: number
  readonly collapsed: boolean
}

/** Alternating colours of a range; absent colours are not painted. */
export interface Banding {
  readonly id: number
  readonly range: Rect
  readonly axis: 'rows' | 'columns'
  readonly header?: string
  readonly first?: string
  readonly second?: string
  readonly footer?: string
}

/** A range a person converted to a Table. Its typed columns (counted from 0 in the sheet) refuse validation and number formats. */
export interface TableArea {
  readonly id: string
  readonly name: string
  readonly range: Rect
  readonly typedColumns: readonly number[]
}

/** A row or column that is hidden or has its own size; `size` in pixels. */
export interface DimensionLook {
  readonly size?: number
  readonly hidden?: boolean
}

/** A named range; `tab` is the sheet id. */
export interface NamedRangeData {
  readonly id: string
  readonly name: string
  readonly tab: number
  readonly range: OpenRect
}

/** Where a piece of developer metadata hangs: the file, a tab, or one row or column of it. */
export type MetadataPlace =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly tab: number }
  | { readonly kind: 'row' | 'column'; readonly tab: number; readonly index: number; readonly count: number }

/** A hidden note of a program on a place that travels with it; PROJECT ones are seen by their own project only. */
export interface Metadata {
  readonly id: number
  readonly key: string
  readonly value?: string
  readonly visibility: 'DOCUMENT' | 'PROJECT'
  readonly project: string
  readonly place: MetadataPlace
}
