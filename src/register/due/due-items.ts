import { addDays, daysBetween } from '../../base/calendar-date'
import type { FigureGround } from '../figures/figure-ground'
import type { LinkedRecords } from '../figures/linked-records'
import { birthdays, contractEnds } from './customer-days'
import type { DueItem, DueKind, DueSource, DueWindow } from './due-item'
import { nextContacts, stepsWithDay } from './open-step-days'

/** Every rule by which something falls due: what Today shows, and what the daily mail tells. */
export const dueSources: readonly DueSource[] = [contractEnds, birthdays, stepsWithDay, nextContacts]

/** Kinds that pass by themselves; all others stay until they are done. */
const OCCASIONS: readonly DueKind[] = ['contract-end', 'birthday']

/** The fields to read for some sources, by table, no field twice. */
export function dueFields(
  sources: readonly DueSource[] = dueSources,
): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, Set<string>>()
  for (const { reads } of sources)
    for (const [table, keys] of Object.entries(reads)) {
      const known = fields.get(table) ?? new Set()
      for (const key of keys) known.add(key)
      fields.set(table, known)
    }
  return new Map([...fields].map(([table, keys]) => [table, [...keys]]))
}

/** What is due on the days that count, the soonest first. A day that cannot be read is none. */
export function dueItems(
  linked: LinkedRecords,
  window: DueWindow,
  figures: FigureGround,
  sources: readonly DueSource[] = dueSources,
): DueItem[] {
  const { today, since, openSince = since, ahead } = window
  const items = sources
    .flatMap(({ facts }) => facts(linked, { figures, since }))
    .filter(({ kind, on }) => {
      const first = OCCASIONS.includes(kind) ? since : openSince
      return on >= first && on <= addDays(today, ahead[kind] ?? 0)
    })
    .map((fact) => ({ ...fact, daysLeft: daysBetween(today, fact.on) }))
  return items.sort((a, b) => daysBetween(b.on, a.on) || byNumber(a.recordId, b.recordId))
}

/** The order of record numbers as numbers: 9 before 10. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
