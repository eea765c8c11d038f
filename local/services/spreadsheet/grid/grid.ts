import type { CellFormat, CellValue, TextRun, ValidationRule } from './cell'
import { type DimensionChange, Layer } from './layer'
import type { Rect } from './rect'
import type {
  Banding,
  BasicFilter,
  ConditionalFormat,
  DimensionGroup,
  DimensionLook,
  FilterView,
  Protection,
  TableArea,
} from './tab-parts'

/** What a new tab is given. */
export interface GridOptions {
  readonly id: number
  readonly name: string
  readonly rowCount?: number
  readonly columnCount?: number
}

/**
 * The store of one tab: what stands in it, not what its formulas come to (`readValues` computes that). Indices count from 0.
 * Change it only through the operations, which check rights, adjust references and tell the listeners.
 */
export class Grid {
  readonly id: number
  name: string
  rowCount: number
  columnCount: number
  frozenRows = 0
  frozenColumns = 0
  hidden = false
  gridlinesHidden = false
  rightToLeft = false
  /** On which side of a group its button stands. */
  rowControl: 'BEFORE' | 'AFTER' = 'AFTER'
  columnControl: 'BEFORE' | 'AFTER' = 'AFTER'
  color: string | undefined
  /** Constants; a cell with a formula has none. */
  values = new Layer<Exclude<CellValue, null>>()
  /** Formulas with their `=`, in A1 notation, as on the screen of an English reader. */
  formulas = new Layer<string>()
  formats = new Layer<CellFormat>()
  notes = new Layer<string>()
  validations = new Layer<ValidationRule>()
  textRuns = new Layer<readonly TextRun[]>()
  /** Rows, and columns, that do not look like all others; the lists have holes. */
  rowLooks: DimensionLook[] = []
  columnLooks: DimensionLook[] = []
  merges: Rect[] = []
  protections: Protection[] = []
  conditionalFormats: ConditionalFormat[] = []
  filter: BasicFilter | undefined
  filterViews: FilterView[] = []
  groups: DimensionGroup[] = []
  bandings: Banding[] = []
  tables: TableArea[] = []

  constructor(options: GridOptions) {
    this.id = options.id
    this.name = options.name
    this.rowCount = options.rowCount ?? 1000
    this.columnCount = options.columnCount ?? 26
  }

  /** Every layer of cells, for what concerns all of them alike. */
  layers(): readonly Layer<unknown>[] {
    return [
      this.values,
      this.formulas,
      this.formats,
      this.notes,
      this.validations,
      this.textRuns,
    ] as Layer<unknown>[]
  }

  /** Moves cells and dimension looks only; `reshapeTab` adjusts all that refers to them. */
  reshapeCells(change: DimensionChange): void {
    for (const layer of this.layers()) layer.reshape(change)
    const looks = new Layer<DimensionLook>()
    const rows = change.axis === 'rows'
    const list = rows ? this.rowLooks : this.columnLooks
    list.forEach((look, index) => {
      looks.set(index, 0, look)
    })
    looks.reshape({ ...change, axis: 'rows' })
    const next: DimensionLook[] = []
    looks.all((index, _, look) => {
      next[index] = look
    })
    if (rows) this.rowLooks = next
    else this.columnLooks = next
    const grown = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0
    if (rows) this.rowCount += grown
    else this.columnCount += grown
  }

  /** The whole tab. */
  get rect(): Rect {
    return { row: 0, column: 0, rows: this.rowCount, columns: this.columnCount }
  }

  /** A tab with the same content under another id and name; lists hold immutable parts and are copied shallowly. */
  clone(id = this.id, name = this.name): Grid {
    const copy = new Grid({ id, name, rowCount: this.rowCount, columnCount: this.columnCount })
    const { frozenRows, frozenColumns, hidden, gridlinesHidden, rightToLeft, color, filter } = this
    const { rowControl, columnControl } = this
    Object.assign(copy, { frozenRows, frozenColumns, hidden, gridlinesHidden, rightToLeft, color, filter })
    Object.assign(copy, { rowControl, columnControl })
    copy.values = this.values.clone()
    copy.formulas = this.formulas.clone()
    copy.formats = this.formats.clone()
    copy.notes = this.notes.clone()
    copy.validations = this.validations.clone()
    copy.textRuns = this.textRuns.clone()
    copy.rowLooks = this.rowLooks.slice()
    copy.columnLooks = this.columnLooks.slice()
    copy.merges = [...this.merges]
    copy.protections = [...this.protections]
    copy.conditionalFormats = [...this.conditionalFormats]
    copy.filterViews = [...this.filterViews]
    copy.groups = [...this.groups]
    copy.bandings = [...this.bandings]
    copy.tables = [...this.tables]
    return copy
  }
}
