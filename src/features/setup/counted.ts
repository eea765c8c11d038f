/** An English count with its noun, with a comma for thousands: `1 row`, `1,200 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
