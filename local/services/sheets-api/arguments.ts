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

/** Fields that hold a list in every message of the API that has them. */
const listFields = new Set([
  ...['comparisonColumns', 'data', 'dataFilters', 'filterSpecs', 'groups', 'ranges', 'requests'],
  ...[
    'responseRanges',
    'rows',
    'sheets',
    'sortSpecs',
    'textFormatRuns',
    'unprotectedRanges',
    'users',
    'values',
  ],
])

/** The message that a call sends; nothing is an empty one. Where a list belongs, Google also takes its only item. */
export function resource(given: unknown): Record<string, unknown> {
  const message = optionalArgs(given)
  wrapLists(message)
  return message
}

function wrapLists(message: Record<string, unknown>): void {
  for (const [name, field] of Object.entries(message)) {
    const items: unknown[] = Array.isArray(field) ? field : [field]
    for (const item of items) if (isMessage(item)) wrapLists(item)
    const isLone = field !== undefined && field !== null && !Array.isArray(field)
    if (isLone && listFields.has(name)) message[name] = items
  }
}

const isMessage = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && !Array.isArray(item)

function text(arg: unknown): string {
  if (typeof arg === 'string' || typeof arg === 'number') return String(arg)
  throw new Error(`Invalid argument: ${String(arg)}`)
}
