import { greatest } from '../../base/greatest'
import type { Change, ChangeSet } from '../../register/change'
import type { ShadowEntry } from '../../register/shadow'
import type { WatchGround } from './watch-ground'

/** What is recorded of some records, with everything else that belongs to them. */
export interface RecordPart {
  /** Operations found by the comparison, each with its changes of these records alone. */
  readonly operations: readonly ChangeSet[]
  /** What people did, among those changes. */
  readonly outside: readonly Change[]
  readonly corrections: readonly Change[]
  readonly problems: ReadonlyMap<string, string>
  readonly shadow: ReadonlyMap<string, ShadowEntry | null>
  /** The highest number among these records and those of earlier parts; 0 where there is none. */
  readonly highest: number
}

/** What a comparison found, to be divided. */
type Whole = Pick<RecordPart, 'operations' | 'problems' | 'shadow'>

/**
 * Divides what was found into parts of so many records, in the order of their rows. What the journal speaks of, and
 * changes that belong to no record, come with the first part. At least one part, be it empty.
 */
export function recordParts(ground: WatchGround, whole: Whole, perPart: number): RecordPart[] {
  const partOf = placesOf(ground, whole, perPart)
  const count = greatest(partOf.values(), 0) + 1
  const inPart = <T>(items: Iterable<T>, idOf: (item: T) => string): T[][] => {
    const parts = Array.from({ length: count }, (): T[] => [])
    for (const item of items) parts[partOf.get(idOf(item)) ?? 0]!.push(item)
    return parts
  }
  const ofRecord = ({ recordId }: Change) => recordId
  const operations = whole.operations.map((operation) => ({
    operation,
    changes: inPart(operation.changes, ofRecord),
  }))
  const outside = inPart(ground.found.outside, ofRecord)
  const corrections = inPart(ground.found.corrections, ofRecord)
  const problems = inPart(whole.problems, ([id]) => id)
  const shadow = inPart(whole.shadow, ([id]) => id)
  const highest = highestNumbers(ground, partOf, count)
  return Array.from({ length: count }, (_, index) => ({
    operations: operations.flatMap(({ operation, changes }) =>
      changes[index]!.length > 0 ? [{ ...operation, changes: changes[index]! }] : [],
    ),
    outside: outside[index]!,
    corrections: corrections[index]!,
    problems: new Map(problems[index]),
    shadow: new Map(shadow[index]),
    highest: highest[index]!,
  }))
}

/** The part each record comes with. */
function placesOf(
  { journal, found }: WatchGround,
  { operations, problems, shadow }: Whole,
  perPart: number,
): Map<string, number> {
  const concerned = new Set([...problems.keys(), ...shadow.keys()])
  for (const { changes } of operations) for (const { recordId } of changes) concerned.add(recordId)
  const places = new Map<string, number>([['', 0]])
  for (const { changes } of journal.operations) for (const { recordId } of changes) places.set(recordId, 0)
  let taken = 0
  const place = (id: string) => {
    if (!concerned.has(id) || places.has(id)) return
    places.set(id, Math.floor(taken++ / perPart))
  }
  for (const { id } of found.settled) place(id)
  for (const id of concerned) place(id)
  return places
}

function highestNumbers(
  { found }: WatchGround,
  partOf: ReadonlyMap<string, number>,
  count: number,
): number[] {
  const highest = Array.from({ length: count }, () => 0)
  for (const { id } of found.settled) {
    const part = partOf.get(id)
    if (part !== undefined) highest[part] = Math.max(highest[part]!, Number(id) || 0)
  }
  for (let part = 1; part < count; part++) highest[part] = Math.max(highest[part]!, highest[part - 1]!)
  return highest
}
