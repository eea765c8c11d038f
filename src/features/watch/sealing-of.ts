import type { Sealing } from '../../host/register-store'
import { problemsText } from '../../i18n/problems-text'
import type { ChangeSet } from '../../register/change'
import { plusCounts, RECENT_LIMIT, type RecentOperation, type RegisterConfig } from '../../register/config'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { isDigest, TableDigest } from '../../register/table-digest'
import { contactsTyped, OutsideCounter } from './outside-counts'
import { recordParts } from './record-parts'
import { shadowAfter } from './shadow-after'
import type { WatchGround } from './watch-ground'

/** Records that are sealed with one write: a comparison that found more is recorded in several. */
const RECORDS_PER_WRITE = 10_000

/**
 * What is to be recorded after a comparison: log, shadow, problems texts and what the register knows of itself. Each
 * part stands for itself: where the last ones do not come to be written, the next comparison finds what they hold.
 */
export function sealingsOf(
  ground: WatchGround,
  operations: readonly ChangeSet[],
  perWrite: number = RECORDS_PER_WRITE,
): Sealing[] {
  const { config, view, journal, found } = ground
  const texts = new Map(
    found.settled.map(({ id, issues }) => [id, problemsText(view.schema, issues, config.locale)]),
  )
  const stood = new Map(view.rows.map(({ row, problems }) => [row, problems]))
  const problems = new Map(
    found.settled.flatMap(({ id, row }) => {
      const text = texts.get(id) ?? ''
      return text === (stood.get(row) ?? '') ? [] : [[id, text] as const]
    }),
  )
  const shadow = shadowAfter(ground)
  const parts = recordParts(ground, { operations, problems, shadow }, perWrite)
  const configs = configsAfter(ground, parts, digestAfter(ground, texts, stood))
  return parts.map((part, index) => ({
    table: view.schema.key,
    operations: [...(index === 0 ? journal.operations : []), ...part.operations],
    journalRows: index === 0 ? journal.rows : 0,
    corrections: part.corrections,
    problems: part.problems,
    shadow: part.shadow,
    config: configs[index]!,
  }))
}

/** The digest of the table as recorded now; `''`, which matches no table, where it cannot be followed. */
function digestAfter(
  { config, view, shadow, journal, found, whole }: WatchGround,
  texts: ReadonlyMap<string, string>,
  stood: ReadonlyMap<number, string>,
): string {
  if (!whole && (journal.operations.length > 0 || !isDigest(config.digest))) return ''
  const digest = new TableDigest(view, whole ? undefined : config.digest)
  for (const { id, row, values } of found.settled) {
    const former = shadow.get(id)
    if (!whole && former) digest.remove({ id, values: former.values, problems: stood.get(row) ?? '' })
    digest.add({ id, values, problems: texts.get(id) ?? '' })
  }
  return digest.toString()
}

/** The config after each part: what a part counts and gives is known with it, the digest with the last alone. */
function configsAfter(
  ground: WatchGround,
  parts: ReturnType<typeof recordParts>,
  digest: string,
): Partial<RegisterConfig>[] {
  const { config, found, whole, at } = ground
  const waiting = whole ? (config.unmatched ?? []) : []
  const counter = new OutsideCounter(ground, waiting)
  let { counters, nextNumber } = config
  return parts.map(({ outside, corrections, highest }, index) => {
    const [isFirst, isLast] = [index === 0, index === parts.length - 1]
    counters = plusCounts(counters, counter.counts(outside, corrections, isFirst ? waiting : []))
    const next = isLast ? found.nextNumber : Math.min(found.nextNumber, highest + 1)
    nextNumber = Math.max(nextNumber, next)
    return {
      ...(isFirst ? firstConfig(ground) : {}),
      ...changedKeys(config, { digest: isLast ? digest : '', nextNumber, counters }),
      ...(whole && isLast ? { lastSweepAt: at } : {}),
    }
  })
}

/** The keys whose value is another one than the config has. */
function changedKeys(config: RegisterConfig, after: Partial<RegisterConfig>): Partial<RegisterConfig> {
  const entries = Object.entries(after) as [keyof RegisterConfig, unknown][]
  return Object.fromEntries(
    entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(config[key])),
  )
}

/** What is known with the first part: the journal's operations, removed columns, contacts still to be compared. */
function firstConfig({ config, view, journal, found, whole }: WatchGround): Partial<RegisterConfig> {
  const recent = journal.operations.map(
    ({ id, changes }): RecentOperation => ({ id, recordId: changes[0]?.recordId ?? '' }),
  )
  const lost = lostColumns(view.schema, view.columns)
  const before = config.unmatched ?? []
  const typed = [...contactsTyped(view.schema, found.outside)]
  const unmatched = whole ? [] : [...new Set([...before, ...typed])]
  return {
    ...(recent.length > 0 ? { recent: [...config.recent, ...recent].slice(-RECENT_LIMIT) } : {}),
    ...(areSameFields(lost, config.lostColumns ?? []) ? {} : { lostColumns: lost }),
    ...(areSameFields(unmatched, before) ? {} : { unmatched }),
  }
}
