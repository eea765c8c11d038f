import type { AttentionLine } from '../../host/feature'
import type { Host } from '../../host/host'
import { TabMissing } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import { figureMessages } from './messages'
import { typedSettings } from './run-ground'

/** The line on Today about limits in Settings that cannot be read: others count than somebody typed. */
export function limitLines(host: Host, locale: Locale): AttentionLine[] {
  const count = unreadable(host)
  const text = figureMessages[locale]
  if (count === 0) return []
  return [
    { id: 'limits', text: text.attention(count), button: text.show, opens: { screen: 'figures' as const } },
  ]
}

/** None where the tab of Settings is not there: of that another line tells. */
function unreadable(host: Host): number {
  try {
    return host.register.config() ? typedSettings(host).faults.length : 0
  } catch (error) {
    if (error instanceof TabMissing) return 0
    throw error
  }
}
