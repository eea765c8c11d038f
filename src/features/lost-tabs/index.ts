import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { AttentionLine, Feature } from '../../host/feature'
import type { Host } from '../../host/host'
import type { Locale } from '../../i18n/translation'
import { bringTabsBack } from './bring-tabs-back'
import { meetDeletion } from './meet-deletion'
import { lostTabMessages } from './messages'

export type { TabsBack } from './bring-tabs-back'

/** Notices that somebody deleted a tab the register consists of, and makes it anew. */
export const lostTabs = {
  id: 'lost-tabs',
  endpoints: {
    'tabs.bringBack': endpoint({
      access: 'manager',
      writes: true,
      params: object({}),
      run: (host, _params, caller) => bringTabsBack(host, caller),
    }),
  },
  onEdit: (host, edit) => {
    if (edit.sheetId === host.register.config()?.settings.sheetId) host.register.keepSpare()
  },
  onChange: meetDeletion,
  attention: (host, caller, locale) => (caller.role.manages ? deletedTabs(host, locale) : []),
} satisfies Feature

function deletedTabs(host: Host, locale: Locale): AttentionLine[] {
  if (!host.register.config()) return []
  const lost = host.register.lostTabs()
  if (lost.length === 0) return []
  const text = lostTabMessages[locale]
  const titles = lost.map(({ title }) => title).join(text.between)
  return [
    {
      id: 'lost-tabs',
      text: text.deleted(titles),
      button: text.bringBack,
      opens: { call: 'tabs.bringBack', params: {} },
    },
  ]
}
