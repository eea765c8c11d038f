import { addDays, daysBetween } from '../../base/calendar-date'
import type { FigureGround } from '../figures/figure-ground'
import type { LinkedRecords } from '../figures/linked-records'
import { birthdays, contractEnds } from './customer-days'
import { deadlineDays } from './deadline-days'
import type { DueItem, DueSource, DueWindow } from './due-item'
import { isOccasion, takenOccasions } from './occasion-notes'
import { nextContacts, stepsWithDay } from './open-step-days'

/** Every rule by which something falls due: what Today shows, and what the daily mail tells. */
export const dueSources: readonly DueSource[] = [
  contractEnds,
  birthdays,
  deadlineDays,
  stepsWithDay,
  nextContacts,
]

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
  const isTaken = takenOccasions(linked)
  const items = sources
    .flatMap(({ facts }) => facts(linked, { figures, since }))
    .filter((fact) => {
      const first = isOccasion(fact) ? since : openSince
      return fact.on >= first && fact.on <= addDays(today, ahead[fact.kind] ?? 0) && !isTaken(fact)
    })
    .map((fact) => ({ ...fact, daysLeft: daysBetween(today, fact.on) }))
  return items.sort((a, b) => daysBetween(b.on, a.on) || byNumber(a.recordId, b.recordId))
}

/** The order of record numbers as numbers: 9 before 10. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
