import { foldText } from '../../../src/base/text-fold'

/** To whom a customer can go: everybody who looks after one, whoever has most first, and oneself; not who has it now. */
export function colleaguesOf(owners: readonly string[], me: string, owner: string): string[] {
  const counts = new Map<string, number>()
  for (const each of owners) if (each !== '') counts.set(each, (counts.get(each) ?? 0) + 1)
  if (me !== '' && !counts.has(me)) counts.set(me, 0)
  return [...counts]
    .filter(([person]) => foldText(person) !== foldText(owner))
    .sort((a, b) => b[1] - a[1])
    .map(([person]) => person)
}
