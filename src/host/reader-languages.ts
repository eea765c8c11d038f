import { type Locale, localeOf } from '../i18n/translation'
import type { Host } from './host'

const KEY = 'reminders.languages'
/** Google takes 9 KB under a key: far more colleagues than ever share one spreadsheet. */
const MOST_READERS = 150

/** The languages in which colleagues last read the register, by address; whoever has never opened it is not there. */
export function readerLanguages(host: Host): ReadonlyMap<string, Locale> {
  const json = host.properties.read(KEY)
  const known = json ? (JSON.parse(json) as Record<string, string>) : {}
  return new Map(Object.entries(known).map(([address, tag]) => [address, localeOf(tag)]))
}

/** Remembers in which language somebody reads, for mail that is written when they are not there. One call, two where it is new. */
export function noteLanguage(host: Host, email: string): void {
  const [address, locale] = [email.toLowerCase(), host.session.locale()]
  if (address === '') return
  const known = readerLanguages(host)
  if (known.get(address) === locale) return
  const others = [...known].filter(([other]) => other !== address).slice(1 - MOST_READERS)
  host.properties.write(KEY, JSON.stringify(Object.fromEntries([...others, [address, locale]])))
}
