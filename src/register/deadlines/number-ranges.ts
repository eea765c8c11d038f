/** Numbers as runs, from and to inclusive, rising: records are numbered one after another, so thousands take a few signs. */
export type NumberRanges = readonly (readonly [from: number, to: number])[]

/** Whether a number is among them. */
export function has(ranges: NumberRanges, id: string): boolean {
  const number = Number(id)
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = ranges[middle]!
    if (number < from) high = middle - 1
    else if (number > to) low = middle + 1
    else return true
  }
  return false
}

/** The same with more numbers; what is no number is left out. */
export function withNumbers(ranges: NumberRanges, ids: readonly string[]): NumberRanges {
  const more = ids.map(Number).filter((number) => Number.isSafeInteger(number) && number > 0)
  const all = [...ranges, ...more.map((number) => [number, number] as const)].sort(([a], [b]) => a - b)
  const joined: [number, number][] = []
  for (const [from, to] of all) {
    const last = joined[joined.length - 1]
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** As text: `150000001-150000120,150000122`. Of one longer than `most` signs the lowest numbers are dropped. */
export function rangesText(ranges: NumberRanges, most: number): string {
  const parts = ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  while (parts.join(',').length > most) parts.shift()
  return parts.join(',')
}

/** Reads that text; what cannot be read is left out. */
export const rangesFrom = (text: string): NumberRanges =>
  text.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? []
    return from === '' ? [] : [[Number(from), Number(to)] as const]
  })
