import { touchedRecords } from '../../host/journal-sealing'
import type { Journal, Sealing, TableSealing } from '../../host/register-store'
import { problemsText } from '../../i18n/problems-text'
import type { ChangeSet } from '../../register/change'
import { type RegisterConfig, standingOf } from '../../register/config'
import { linkChanges } from '../../register/links'
import { underOwnNumbers } from '../../register/strangers'
import { isDigest, TableDigest } from '../../register/table-digest'
import { ConfigNotes } from './config-notes'
import { type RecordPart, recordParts } from './record-parts'
import { shadowAfter } from './shadow-after'
import type { WatchGround } from './watch-ground'

/** Records of a table that are sealed with one write: a comparison that found more is recorded in several. */
const RECORDS_PER_WRITE = 10_000

/** What a run of the keeper found in all tables it looked at. */
export interface Findings {
  readonly config: RegisterConfig
  /** The journal as read. */
  readonly journal: Journal
  readonly whole: boolean
  /** Instant of the comparison, ISO 8601 in UTC. */
  readonly at: string
  readonly found: readonly { readonly ground: WatchGround; readonly operations: readonly ChangeSet[] }[]
  /** Tables of which only the journal tells. */
  readonly unseen: readonly TableSealing[]
}

/**
 * What is to be recorded after a comparison: log, shadows, links, problems texts and what the register knows of itself.
 * What the journal tells comes with the first. Each stands for itself: where the last ones do not come to be written,
 * the next comparison finds what they hold.
 */
export function sealingsOf(findings: Findings, perWrite: number = RECORDS_PER_WRITE): Sealing[] {
  const tables = findings.found.map(({ ground, operations }) => tableParts(ground, operations, perWrite))
  const notes = new ConfigNotes(findings)
  const firsts = tables.map(({ parts }) => parts[0]!)
  const first: Sealing = {
    operations: [...journalOperations(findings), ...firsts.flatMap(({ part }) => part.operations)],
    journalRows: findings.journal.rows,
    tables: [...firsts.map(({ sealing }) => sealing), ...findings.unseen],
    config: notes.first(tables),
  }
  const others = tables.flatMap((table) =>
    table.parts.slice(1).map(
      ({ part, sealing }, index): Sealing => ({
        operations: part.operations,
        journalRows: 0,
        tables: [sealing],
        config: notes.next(table, index + 1),
      }),
    ),
  )
  const all = [first, ...others]
  return all.map((sealing, index) => ({
    ...sealing,
    config: { ...sealing.config, ...(index === all.length - 1 ? notes.last() : {}) },
  }))
}

/** The journal's operations under the numbers that their records really have. */
const journalOperations = ({ journal, found }: Findings): readonly ChangeSet[] =>
  found.reduce((operations, { ground }) => {
    return underOwnNumbers(ground.view, ground.shadow, operations)
  }, journal.operations)

/** A table's findings, so many records each. */
export interface TableParts {
  readonly ground: WatchGround
  readonly digest: string
  readonly parts: readonly { readonly part: RecordPart; readonly sealing: TableSealing }[]
}

function tableParts(ground: WatchGround, operations: readonly ChangeSet[], perWrite: number): TableParts {
  const { config, view, found } = ground
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
  const parts = recordParts(ground, { operations, problems, shadow: shadowAfter(ground) }, perWrite)
  return {
    ground,
    digest: digestAfter(ground, texts, stood),
    parts: parts.map((part) => ({
      part,
      sealing: {
        table: view.schema.key,
        corrections: part.corrections,
        problems: part.problems,
        shadow: part.shadow,
        links: linkChanges(view.schema, ground.shadow, part.shadow),
      },
    })),
  }
}

/** The digest of the table as recorded now; `''`, which matches no table, where it cannot be followed. */
function digestAfter(
  { config, view, shadow, journal, found, whole }: WatchGround,
  texts: ReadonlyMap<string, string>,
  stood: ReadonlyMap<number, string>,
): string {
  const { key } = view.schema
  const known = standingOf(config, key).digest
  const isSpokenOf = touchedRecords(key, journal.operations).length > 0
  if (!whole && (isSpokenOf || !isDigest(known))) return ''
  const digest = new TableDigest(view, whole ? undefined : known)
  for (const { id, row, values } of found.settled) {
    const former = shadow.get(id)
    if (!whole && former) digest.remove({ id, values: former.values, problems: stood.get(row) ?? '' })
    digest.add({ id, values, problems: texts.get(id) ?? '' })
  }
  return digest.toString()
}
