import type { HanReader } from '../search/han-reader'
import { isSameName, LIKENESSES, type Likeness, likenessTest } from './name-likeness'
import { type PartyName, partyName } from './party-name'

/** On which side of a matter somebody stands. */
export type Side = 'client' | 'opposing' | 'related'

/** A name that is looked up, and the side it will stand on. */
export interface AskedName {
  readonly name: string
  readonly side: Side
}

/** A name that stands in the register, and where. */
export interface KnownParty {
  readonly name: string
  readonly side: Side
  readonly table: string
  readonly recordId: string
  /** Key of the field it stands in. */
  readonly field: string
  /** Number of the customer it belongs to; `''` for none. */
  readonly customer: string
}

/**
 * How grave a find is. `definite`: the same name on the other side. `possible`: a name that resembles, or one that is
 * close to a side. `known`: the same name on the same side, which is no conflict by itself.
 */
export type Weight = 'definite' | 'possible' | 'known'
const WEIGHTS: readonly Weight[] = ['definite', 'possible', 'known']

/** A place of the register at which a name that was asked for is met. */
export interface InterestFind extends KnownParty {
  readonly asked: AskedName
  readonly weight: Weight
  readonly likeness: Likeness
}

/** The matter in question: what belongs to it is not held against it. */
export interface OwnGround {
  /** Number of the matter; absent where it is not in the register yet. */
  readonly matter?: string
  readonly customer?: string
}

/**
 * Finds where names are met in the register, the gravest first. Of several likenesses of a name with a record the surest
 * counts. What the client has in common with itself is left out.
 */
export function interestFinds(
  asked: readonly AskedName[],
  known: readonly KnownParty[],
  own: OwnGround,
  reader: HanReader,
): InterestFind[] {
  const names = preparedNames(reader)
  const tests = asked.map((each) => ({ asked: each, test: likenessTest(reader, names(each.name)) }))
  const best = new Map<string, InterestFind>()
  for (const party of known) {
    const name = names(party.name)
    tests.forEach(({ asked: each, test }, place) => {
      const likeness = isOwn(party, each, own) ? undefined : test(name)
      const weight = likeness && weightOf(each.side, party.side, likeness)
      if (!likeness || !weight) return
      const key = `${place} ${party.table} ${party.recordId} ${party.side}`
      const find: InterestFind = { ...party, asked: each, weight, likeness }
      const before = best.get(key)
      if (!before || compareFinds(find, before) < 0) best.set(key, find)
    })
  }
  return [...best.values()].sort(compareFinds)
}

/** Names are prepared once, however often they are met. */
function preparedNames(reader: HanReader): (text: string) => PartyName {
  const known = new Map<string, PartyName>()
  return (text) => {
    const name = known.get(text) ?? partyName(reader, text)
    known.set(text, name)
    return name
  }
}

function isOwn(party: KnownParty, asked: AskedName, { matter, customer }: OwnGround): boolean {
  if (matter !== undefined && party.table === 'matters' && party.recordId === matter) return true
  const isFamily = customer !== undefined && customer !== '' && party.customer === customer
  return isFamily && party.side !== 'opposing' && asked.side !== 'opposing'
}

/** Sides against each other clash; a related party is close to either. */
function weightOf(asked: Side, known: Side, likeness: Likeness): Weight | undefined {
  const isSame = isSameName(likeness)
  if (asked === known && asked !== 'related') return isSame ? 'known' : undefined
  const clashes = asked !== 'related' && known !== 'related'
  return clashes && isSame ? 'definite' : 'possible'
}

const compareFinds = (one: InterestFind, other: InterestFind): number =>
  WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight) ||
  LIKENESSES.indexOf(one.likeness) - LIKENESSES.indexOf(other.likeness) ||
  one.table.localeCompare(other.table) ||
  Number(one.recordId) - Number(other.recordId) ||
  0

/** The names for which nothing was found that could be a conflict, in the order they were asked. */
export const clearNames = (
  asked: readonly AskedName[],
  finds: readonly InterestFind[],
): readonly AskedName[] =>
  asked.filter((each) => !finds.some((find) => find.asked === each && find.weight !== 'known'))
