import type { AttentionLine } from '../../host/feature'
import type { Host } from '../../host/host'
import { mergedOperations } from '../../host/merged-operations'
import type { Locale } from '../../i18n/translation'
import { standingOf, tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { headersOf } from '../../register/lost-columns'
import type { Caller } from '../../register/role'
import { historyMessages } from './messages'
import { nativeLosses } from './native-losses'
import { mayUndo } from './undo-rights'

/** How far back is looked for losses. */
const LATEST = 100
const NOON = 12
const EVENING = 18

/** Lines for rows and columns that were deleted or cleared by hand, each with a button that brings them back. */
export function historyAttention(host: Host, caller: Caller, locale: Locale): AttentionLine[] {
  const config = host.register.config()
  if (!config) return []
  const text = historyMessages[locale].attention
  const nowMs = host.clock.nowMs()
  const operations = mergedOperations(host.register.readHistory({ latest: LATEST }))
  const written = (ms: number, pattern: string) => host.clock.format(ms, config.timeZone, pattern)
  const { nextNumber, firstNumber } = standingOf(config, CUSTOMERS)
  const ground = {
    nowMs,
    lost: new Map(config.tables.map(({ key }) => [key, standingOf(config, key).lostColumns ?? []])),
    customers: nextNumber - firstNumber,
  }
  return nativeLosses(operations, ground)
    .filter(({ by }) => mayUndo(caller, { by, action: 'deleted' }))
    .map(({ operation, at, kind, count, table = CUSTOMERS, fields }) => {
      const ms = Date.parse(at)
      const isToday = written(ms, 'yyyy-MM-dd') === written(nowMs, 'yyyy-MM-dd')
      const hour = Number(written(ms, 'HH'))
      const part = hour < NOON ? text.morning : hour < EVENING ? text.afternoon : text.evening
      const when = isToday ? part : text.yesterday
      return {
        id: operation,
        text:
          kind === 'columns'
            ? text.columns(
                when,
                headersOf(tableOf(config, table), fields).join(historyMessages[locale].between),
              )
            : text[kind](when, count),
        button: text.bringBack,
        opens: { call: 'history.undo', params: { operation, requestId: host.newId() } },
      }
    })
}
