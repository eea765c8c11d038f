/**
 * The text arguments of an API call (ids and ranges), each at its place; the first `resources` are messages and come as ''.
 * Refuses a wrong number of arguments in Google's words.
 */
export function arity(
  args: readonly unknown[],
  least: number,
  most: number,
  resources = 0,
): readonly [string, string, string] {
  if (args.length < least || args.length > most) {
    const expected = least === most ? `${least}` : `${least}-${most}`
    throw new Error(`Invalid number of arguments provided. Expected ${expected} only`)
  }
  const at = (index: number) => (index < resources || index >= least ? '' : text(args[index]))
  return [at(0), at(1), at(2)]
}

/** The optional arguments of a call; nothing is an empty one. */
export function optionalArgs(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
}

function text(arg: unknown): string {
  if (typeof arg === 'string' || typeof arg === 'number') return String(arg)
  throw new Error(`Invalid argument: ${String(arg)}`)
}
