import { deskOf } from '../desk-of'
import type { EnumValue } from '../google-enum'
import { extraMembers } from '../membrane'
import type { Seat } from '../seat'
import type { Rect } from '../spreadsheet/grid/rect'
import { User } from '../user'
import { localDate } from '../utilities/zone-parts'
import { AuthMode } from './script-enums'

/** What `onChange` calls a change. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER'

/** A person's edit of cells; `value` and `oldValue` exist for single cells only, and not for empty ones. */
export interface CellEdit {
  readonly fileId: string
  readonly tab: number
  readonly rect: Rect
  readonly by: string
  readonly value?: string
  readonly oldValue?: string
}

/** Whose trigger an event is made for; `triggerUid` for installable ones. */
export interface EventFacts {
  readonly fileId: string
  readonly triggerUid?: string
}

/** The members common to all events of a spreadsheet. */
function eventBase(seat: Seat, facts: EventFacts): Record<string, unknown> {
  const authMode: EnumValue = facts.triggerUid === undefined ? AuthMode.LIMITED : AuthMode.FULL
  return {
    authMode,
    source: deskOf(seat).spreadsheet(facts.fileId),
    user: new User(seat.runtime.activeUser),
    ...(facts.triggerUid !== undefined && { triggerUid: facts.triggerUid }),
  }
}

/** The event of an opened spreadsheet. */
export const openEvent = eventBase

/** The event of an edit. */
export function editEvent(seat: Seat, facts: EventFacts, edit: CellEdit): Record<string, unknown> {
  const { tab, rect, value, oldValue } = edit
  return {
    ...eventBase(seat, facts),
    range: eventRange(seat, facts.fileId, tab, rect),
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  }
}

/** The range of an event carries its corners as plain members too, counted from 1. */
function eventRange(seat: Seat, fileId: string, tab: number, rect: Rect): object {
  const range = deskOf(seat).range({ file: fileId, tab }, rect)
  const corners = {
    rowStart: rect.row + 1,
    rowEnd: rect.row + rect.rows,
    columnStart: rect.column + 1,
    columnEnd: rect.column + rect.columns,
  }
  return Object.assign(range, { [extraMembers]: corners })
}

/** The event of a change of structure, format or cells. */
export function changeEvent(seat: Seat, facts: EventFacts, changeType: ChangeType): Record<string, unknown> {
  return { ...eventBase(seat, facts), changeType }
}

/** The event of the clock, in UTC as Google gives it. */
export function clockEvent(nowMs: number, triggerUid: string): Record<string, unknown> {
  const at = localDate(nowMs, 'UTC')
  const startOfYear = Date.UTC(at.getUTCFullYear(), 0, 1)
  return {
    authMode: AuthMode.FULL,
    triggerUid,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': Math.floor((at.getTime() - startOfYear) / 604_800_000) + 1,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    timezone: 'UTC',
  }
}
