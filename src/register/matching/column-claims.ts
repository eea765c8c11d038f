/** What a column may mean, and what that rests on. */
export interface ColumnClaim<Key extends string> {
  readonly column: number
  readonly key: Key
  readonly confidence: 'header' | 'values'
  readonly score: number
}

/** The surest claims, each column and each field at most once; of equals the leftmost column. */
export function settledClaims<Key extends string>(
  claims: readonly ColumnClaim<Key>[],
): Map<number, ColumnClaim<Key>> {
  const settled = new Map<number, ColumnClaim<Key>>()
  const given = new Set<string>()
  const surestFirst = [...claims].sort((a, b) => b.score - a.score || a.column - b.column)
  for (const claim of surestFirst) {
    if (settled.has(claim.column) || given.has(claim.key)) continue
    settled.set(claim.column, claim)
    given.add(claim.key)
  }
  return settled
}
