import type { GridChange, GridEdit } from '../host/feature'

/** What Google tells of an edit; `value` and `oldValue` only of a single cell, the user's address not always. */
export interface EditEvent {
  readonly range: {
    readonly rowStart: number
    readonly rowEnd: number
    readonly columnStart: number
    readonly columnEnd: number
    getGridId(): number
  }
  readonly user?: { getEmail(): string }
  readonly value?: string
  readonly oldValue?: string
}

/** What Google tells of a change of structure. */
export interface ChangeEvent {
  readonly changeType: string
  readonly user?: { getEmail(): string }
}

/** The edit in the product's terms: 0-based, half-open. */
export function gridEditOf(event: EditEvent): GridEdit {
  const { range } = event
  return {
    sheetId: range.getGridId(),
    startRow: range.rowStart - 1,
    endRow: range.rowEnd,
    startColumn: range.columnStart - 1,
    endColumn: range.columnEnd,
    by: event.user?.getEmail() ?? '',
    ...(event.value === undefined ? {} : { value: event.value }),
    ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
  }
}

const REMOVED: Readonly<Record<string, NonNullable<GridChange['removed']>>> = {
  REMOVE_ROW: 'rows',
  REMOVE_COLUMN: 'columns',
  REMOVE_GRID: 'tab',
}

/** The change of structure in the product's terms. */
export function gridChangeOf({ changeType, user }: ChangeEvent): GridChange {
  const removed = REMOVED[changeType]
  return { by: user?.getEmail() ?? '', ...(removed ? { removed } : {}) }
}
