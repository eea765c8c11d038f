import type { EditNote, Journal } from '../host/register-store'
import type { Cell } from '../register/cell-codec'
import { OPERATION_COLUMNS, operationsFromRows } from '../register/operation-row'
import type { SheetRange } from './open-register'

/** What stands in the first cell of a journal row that keeps an edit instead of an operation. */
const EDIT_NOTE = 'edit'

/** The rows of the journal below its two head lines: the sentence for people, and the column names. */
export const FIRST_JOURNAL_ROW = 2

/** The journal, as a range to be read alongside others. */
export const journalRange = (sheetId: number): SheetRange => ({
  sheetId,
  startRow: FIRST_JOURNAL_ROW,
  startColumn: 0,
  endColumn: OPERATION_COLUMNS.length,
})

/** Whether a row of the journal keeps an edit. */
export const isEditNote = ([first]: readonly Cell[]): boolean => first === EDIT_NOTE

/** Reads the rows of the journal. */
export function journalFromCells(cells: readonly (readonly Cell[])[]): Journal {
  const edits = cells.filter(isEditNote)
  return {
    operations: operationsFromRows(cells.filter((row) => !isEditNote(row))),
    edits: edits.flatMap((row) => editNote(row)),
    rows: cells.length,
  }
}

function editNote(row: readonly Cell[]): EditNote[] {
  const [, at, by, , , , json] = row
  try {
    return [
      {
        ...(JSON.parse(String(json)) as Omit<EditNote, 'at' | 'by'>),
        at: String(at ?? ''),
        by: String(by ?? ''),
      },
    ]
  } catch {
    return []
  }
}

/** The journal row that keeps an edit. */
export const editNoteRow = ({ at, by, ...rest }: EditNote): Cell[] => [
  EDIT_NOTE,
  at,
  by,
  '',
  '',
  '',
  JSON.stringify(rest),
  '',
]
