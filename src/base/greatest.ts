/** The greatest of any number of numbers, `least` where there is none: `Math.max` takes no more than a call has room for, some hundred thousand. */
export function greatest(numbers: Iterable<number>, least: number): number {
  let found = least
  for (const number of numbers) if (number > found) found = number
  return found
}
