import { foldText } from '../../base/text-fold'
import { contactSharers, MOST_SHARING } from '../../register/contact-keys'
import type { Field } from '../../register/field'
import type { RuleContext } from '../../register/rules/field-rules'
import type { RegisterRecord } from '../../register/value'

/** A phone or an address that several customers have, in the writing that compares. */
export interface SharedValue {
  readonly kind: 'phone' | 'email'
  readonly value: string
}

/** Customers that may be one: what they share, and how sure that is. */
export interface DuplicateGroup {
  /** `same`: the names agree as well; `check`: a person should look. */
  readonly certainty: 'same' | 'check'
  readonly reasons: readonly SharedValue[]
  /** Whether the names agree, written alike but for case, width and spaces. */
  readonly sameName: boolean
  /** Numbers of the customers, lowest first. */
  readonly ids: readonly string[]
}

/** What sharing shows: groups, the surest first, and values that so many share that they tell nothing about a person. */
export interface DuplicateSearch {
  readonly groups: readonly DuplicateGroup[]
  readonly common: readonly (SharedValue & { readonly customers: number })[]
}

/** Groups customers that share a phone or an e-mail, in time linear in their number. */
export function duplicateGroups(
  records: readonly RegisterRecord[],
  fields: readonly Field[],
  nameField: string,
  context: RuleContext,
): DuplicateSearch {
  const sharing = contactSharers(records, fields, context)
  const isCommon = ([, ids]: readonly [string, readonly string[]]) => ids.length > MOST_SHARING
  const several = [...sharing].filter(([, ids]) => ids.length > 1)
  const names = new Map(records.map(({ id, values }) => [id, foldText(String(values[nameField] ?? ''))]))
  const groups = joined(several.filter((entry) => !isCommon(entry))).map(({ ids, keys }): DuplicateGroup => {
    const [name = '', ...others] = ids.map((id) => names.get(id) ?? '')
    const sameName = name !== '' && others.every((other) => other === name)
    const reasons = keys.map(sharedValue)
    return { certainty: sameName ? 'same' : 'check', reasons, sameName, ids }
  })
  return {
    groups: groups.sort((a, b) => sureness(b) - sureness(a) || Number(a.ids[0]) - Number(b.ids[0])),
    common: several
      .filter(isCommon)
      .map(([key, ids]) => ({ ...sharedValue(key), customers: ids.length }))
      .sort((a, b) => b.customers - a.customers),
  }
}

/** Agreeing names weigh most, then how many values are shared. */
const sureness = ({ sameName, reasons }: DuplicateGroup): number => (sameName ? 100 : 0) + reasons.length

const sharedValue = (key: string): SharedValue => {
  const [kind, value] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  return { kind: kind as SharedValue['kind'], value }
}

/** Joins groups that have a customer in common. */
function joined(
  sharing: readonly (readonly [string, readonly string[]])[],
): { ids: string[]; keys: string[] }[] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let top = id
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top)!
    parent.set(id, top)
    return top
  }
  for (const [, ids] of sharing) for (const id of ids) parent.set(root(id), root(ids[0]!))
  const groups = new Map<string, { ids: Set<string>; keys: string[] }>()
  for (const [key, ids] of sharing) {
    const top = root(ids[0]!)
    const group = groups.get(top) ?? { ids: new Set<string>(), keys: [] }
    groups.set(top, group)
    group.keys.push(key)
    for (const id of ids) group.ids.add(id)
  }
  return [...groups.values()].map(({ ids, keys }) => ({
    ids: [...ids].sort((a, b) => Number(a) - Number(b)),
    keys,
  }))
}
