import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** Who changes which file, and how: a person by hand, a script, or the Sheets API (which does not check data validation). */
export interface FileEditing {
  readonly file: SpreadsheetFile
  /** E-mail address of the person whose rights apply. */
  readonly by: string
  readonly via: 'person' | 'script' | 'api'
}

/** Who changes which tab; what every operation on cells takes first. */
export interface Editing extends FileEditing {
  readonly grid: Grid
}
