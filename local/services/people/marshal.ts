import { serviceBehind } from '../membrane'
import { tagOf } from '../realm'

/**
 * What crosses between a panel's page and the script: numbers, booleans, texts, null, and plain objects and arrays of
 * those. `undefined` is null in arrays and left out of objects; numbers that are none are null, as in JSON.
 * `illegal` makes the error for what cannot cross, from the name of the member it was met in.
 */
function marshalled(value: unknown, illegal: (member: string) => Error): unknown {
  return copied(value, '', [], illegal)
}

type Illegal = (member: string) => Error

function copied(value: unknown, member: string, above: readonly object[], illegal: Illegal): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || above.includes(value)) throw illegal(member)
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copied(item, String(index), [...above, value], illegal))
  }
  if (tagOf(value) !== 'Object' || serviceBehind(value)) throw illegal(member)
  return copiedObject(value, above, illegal)
}

function copiedObject(value: object, above: readonly object[], illegal: Illegal): object {
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    Object.defineProperty(copy, key, {
      value: copied(item, key, [...above, value], illegal),
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return copy
}

/** The arguments of a `google.script.run` call; a Date, function or DOM node anywhere fails it. */
export const marshalledArguments = (args: readonly unknown[]): readonly unknown[] =>
  marshalled(
    args.map((value) => (value === undefined ? null : value)),
    (member) => new Error(`Failed due to illegal value in property: ${member}`),
  ) as unknown[]

/** The answer of a `google.script.run` call. */
export const marshalledAnswer = (answer: unknown): unknown =>
  marshalled(
    answer,
    () => new Error('The script completed but the returned value is not a supported return type.'),
  )
