/** Millionths are the finest part of an amount that is kept: what lies below is the error of binary fractions. */
const FINEST = 1e6

/**
 * The sum of numbers to a millionth, the same in whatever order they come (A. Neumaier, Rundungsfehleranalyse einiger
 * Verfahren zur Summation endlicher Summen, ZAMM 54, 1974): 0.1 and 0.2 are 0.3.
 */
export function exactSum(numbers: Iterable<number>): number {
  let [sum, lost] = [0, 0]
  for (const number of numbers) {
    const next = sum + number
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum
    sum = next
  }
  return roundedTo(FINEST, sum + lost)
}

/** An amount to two decimals, halves away from zero: 1.005 is 1.01, -1.005 is -1.01. */
export const toCents = (amount: number): number => roundedTo(100, amount)

/** Binary fractions stand a little below the halves people write, so that these are lifted first. */
function roundedTo(parts: number, number: number): number {
  const scaled = Math.round(Math.abs(number) * parts * (1 + Number.EPSILON))
  const rounded = Math.abs(number) < Number.MAX_SAFE_INTEGER / parts ? scaled / parts : Math.abs(number)
  return number < 0 && rounded > 0 ? -rounded : rounded
}
