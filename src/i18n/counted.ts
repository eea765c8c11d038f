/** A count with a comma for thousands, as both languages write it: `1,200`. */
export const grouped = (count: number): string => count.toLocaleString('en')

/** An English count with its noun: `1 row`, `1,200 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`
