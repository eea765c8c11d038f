import { integer, maxValue, minLength, minValue, number, object, optional, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { historyAttention } from './attention'
import { listHistory, showOperation } from './list-history'
import { undoOperation } from './undo-operation'

export type { HistoryPage } from './list-history'
export type { ListedChange, ListedOperation } from './listed-operation'
export type { StandingLine, StandingOutcome, UndoOutcome } from './undo-operation'

const id = pipe(string(), minLength(1))
const MOST_OPERATIONS = 500

/** Who changed what and when, and the way back. */
export const history = {
  id: 'history',
  endpoints: {
    'history.list': endpoint({
      access: 'colleague',
      params: object({
        latest: pipe(number(), integer(), minValue(1), maxValue(MOST_OPERATIONS)),
        record: optional(id),
      }),
      run: listHistory,
    }),
    'history.operation': endpoint({
      access: 'colleague',
      params: object({ operation: id }),
      run: (host, { operation }, caller) => showOperation(host, operation, caller) ?? null,
    }),
    'history.undo': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ operation: id, requestId: id }),
      run: undoOperation,
    }),
  },
  attention: historyAttention,
} satisfies Feature
