import type { Sealing } from '../../host/register-store'
import { problemsText } from '../../i18n/problems-text'
import type { ChangeSet } from '../../register/change'
import { RECENT_LIMIT, type RecentOperation, type RegisterConfig } from '../../register/config'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import type { SettledRow } from '../../register/reconcile'
import type { ShadowEntry } from '../../register/shadow'
import { isDigest, TableDigest } from '../../register/table-digest'
import type { RecordValues } from '../../register/value'
import type { WatchGround } from './watch-ground'

/** What is to be recorded after a comparison: log, shadow, problems texts and what the register knows of itself. */
export function sealingOf(ground: WatchGround, operations: readonly ChangeSet[]): Sealing {
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
  return {
    table: view.schema.key,
    operations: [...journal.operations, ...operations],
    journalRows: journal.rows,
    corrections: found.corrections,
    problems,
    shadow: shadowAfter(ground),
    config: configAfter(ground, digestAfter(ground, texts, stood)),
  }
}

function shadowAfter({ shadow, recorded, found }: WatchGround): Map<string, ShadowEntry | null> {
  const entries = new Map<string, ShadowEntry | null>()
  for (const [id, entry] of recorded) if (shadow.get(id) !== entry) entries.set(id, entry)
  for (const id of shadow.keys()) if (!recorded.has(id)) entries.set(id, null)
  for (const row of found.settled) {
    const entry = entryOf(row)
    if (isSame(shadow.get(row.id), entry)) entries.delete(row.id)
    else entries.set(row.id, entry)
  }
  for (const id of found.deleted) {
    if (shadow.has(id)) entries.set(id, null)
    else entries.delete(id)
  }
  return entries
}

const entryOf = ({ values, corrected }: SettledRow): ShadowEntry =>
  Object.keys(corrected).length > 0 ? { values, corrected } : { values }

const isSame = (a: ShadowEntry | undefined, b: ShadowEntry): boolean =>
  a !== undefined && areSame(a.values, b.values) && areSame(a.corrected ?? {}, b.corrected ?? {})

function areSame(a: RecordValues, b: RecordValues): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
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

function configAfter(
  { config, view, journal, found, whole, at }: WatchGround,
  digest: string,
): Partial<RegisterConfig> {
  const recent = journal.operations.map(
    ({ id, changes }): RecentOperation => ({ id, recordId: changes[0]?.recordId ?? '' }),
  )
  const { counters } = config
  const lost = lostColumns(view.schema, view.columns)
  return {
    ...(digest === config.digest ? {} : { digest }),
    ...(found.nextNumber > config.nextNumber ? { nextNumber: found.nextNumber } : {}),
    ...(recent.length > 0 ? { recent: [...config.recent, ...recent].slice(-RECENT_LIMIT) } : {}),
    ...(found.corrections.length > 0
      ? { counters: { ...counters, corrected: counters.corrected + found.corrections.length } }
      : {}),
    ...(areSameFields(lost, config.lostColumns ?? []) ? {} : { lostColumns: lost }),
    ...(whole ? { lastSweepAt: at } : {}),
  }
}
